import { assess, norm, type AssessRequest } from '../src/engine';
import { benchAward } from './bench/award';
import { benchForecast } from './bench/forecast';
import { median } from './bench/median';
import { benchRoute } from './bench/route';
import { benchSocialReturn } from './bench/socialReturn';
import { benchWorksheetFunctions } from './bench/worksheetFunctions';

/** An organisation with made-up placements; the same every time. */
function organisation(placements: number): AssessRequest {
  const positions = ['Wajong', 'Participatiewet', 'WW', 'VSO/PRO', 'SW-indicatie'] as const;
  return {
    totalFte: placements * 4,
    referenceYear: 2025,
    placements: Array.from({ length: placements }, (_, index) => ({
      id: `P${index}`,
      position: positions[index % positions.length] ?? 'Wajong',
      contract: index % 3 === 0 ? 'Detachering' : 'Vast',
      hoursPerWeek: 16 + (index % 24),
      start: `20${10 + (index % 15)}-0${1 + (index % 9)}-15`,
    })),
    purchases: [],
  };
}

// First, so that what other parts leave behind in memory does not count as growth.
benchAward();

const CALLS = 10_000;
const row = Float64Array.from({ length: 106 }, (_, size) => 1 / (size + 2));
let sum = 0;

const bare = median(() => {
  for (let call = 0; call < CALLS; call++) sum += row[2 + (call % 104)] ?? 0;
});
const lookUp = median(() => {
  for (let call = 0; call < CALLS; call++) {
    const outcome = norm({ size: 2 + (call % 104), level: 'Trede 1' });
    if (outcome.ok) sum += outcome.value;
  }
});
console.log(`PSO.NORM, ${CALLS} calls: ${lookUp.toFixed(2)} ms, a bare look-up loop ${bare.toFixed(3)} ms`);

console.log(`  ${(lookUp / bare).toFixed(1)} times the bare loop`);

benchWorksheetFunctions();

const staff = organisation(10_000);
const assessing = median(() => void assess(staff));
console.log(`assess, 10000 placements: ${assessing.toFixed(1)} ms`);
benchForecast(staff);

benchSocialReturn();
void benchRoute();
if (!Number.isFinite(sum)) process.exitCode = 1;
