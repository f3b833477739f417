import { realiseAll, type Register } from '../../src/engine';
import { median } from './median';

const CONTRACTS = 500;
const PLACEMENTS = 50_000;

/** Prints how long it takes to hold a long list of placements against many contracts. */
export function benchSocialReturn(): void {
  const whole = register();
  const time = median(() => valueAll(whole));
  console.log(`social return, ${PLACEMENTS} placements over ${CONTRACTS} contracts: ${time.toFixed(1)} ms`);
}

/** A register that could not be valued must not count as fast. */
function valueAll(given: Register): void {
  const { lines } = realiseAll(given);
  const valued = lines.reduce(
    (count, line) =>
      line.ok ? count + line.realisation.items.filter(({ value }) => value !== null).length : count,
    0,
  );
  if (valued !== PLACEMENTS) throw new Error(`Only ${valued} placements were valued`);
}

/** Made-up contracts and placements; the same every time. */
function register(): Register {
  const blocks = ['Participatiewet', 'WW', 'Banenafspraak', 'BBL niveau 3', 'WIA/WAO'] as const;
  return {
    contracts: Array.from({ length: CONTRACTS }, (_, index) => ({
      id: `C-${index}`,
      policy: index % 2 === 0 ? 'haaglanden-2023' : 'utrecht-current',
      sum: 500_000 + index * 1_000,
      kind: 'dienst',
      start: '2024-01-01',
      end: '2027-12-31',
      percentage: 0.05,
    })),
    placements: Array.from({ length: PLACEMENTS }, (_, index) => ({
      contract: `C-${index % CONTRACTS}`,
      id: `K${index}`,
      block: blocks[index % blocks.length] ?? 'WW',
      hoursPerWeek: 16 + (index % 21),
      start: `2024-0${1 + (index % 9)}-15`,
      ...(index % 3 === 0 && { end: `2025-0${1 + (index % 9)}-14` }),
    })),
    spend: [],
    on: '2025-06-30',
    choices: { bonusProRata: true, bonusStacking: true },
  };
}
