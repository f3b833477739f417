import { assess, chance, forecast, type AssessRequest } from '../../src/engine';
import { median } from './median';

const MONTHS = { from: '2025-01', to: '2027-12' } as const;
const RUNS = 400;

function answered(outcome: { readonly ok: boolean }): void {
  if (!outcome.ok) throw new Error('No answer');
}

/** Prints how long a forecast of three years takes, against assessing the same list once, and what a simulation costs. */
export function benchForecast(staff: AssessRequest): void {
  const people = String(staff.placements.length);
  const request = { ...staff, ...MONTHS };
  const once = median(() => answered(assess(staff)));
  const months = median(() => answered(forecast(request)));
  console.log(`forecast, ${people} placements × 36 months: ${months.toFixed(1)} ms`);
  console.log(`  ${(months / once).toFixed(1)} times assessing them once`);
  const setting = { turnover: 0.1, hoursUncertainty: 0.05, runs: RUNS, seed: 1 };
  const tried = median(() => answered(chance({ ...request, ...setting })));
  console.log(`chance, ${people} placements × 36 months × ${RUNS} runs: ${tried.toFixed(1)} ms`);
}
