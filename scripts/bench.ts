import { assess, award, norm, type AssessRequest, type AwardRequest } from '../src/engine';
import { median } from './bench/median';
import { benchWorksheetFunctions } from './bench/worksheetFunctions';

/** A tender with made-up bids; the same numbers every time. */
function tender(bids: number, criteria: number): AwardRequest {
  const ids = Array.from({ length: criteria }, (_, index) => `criterium-${index}`);
  return {
    model: {
      aggregation: 'points',
      price: { points: 40, formula: 'lowestOverPrice', params: {}, floor: null, ceiling: null },
      index: null,
      criteria: ids.map((id) => ({
        id,
        kind: 'score',
        points: 60 / criteria,
        scale: { min: 0, max: 10 },
        minimum: null,
      })),
      costs: [],
      budget: null,
      band: null,
      minimumTotal: null,
      rounding: [],
      tieBreak: [],
      afterExclusion: 'recompute',
      aboveEuThreshold: null,
    },
    bids: Array.from({ length: bids }, (_, bid) => ({
      id: `bid-${bid}`,
      price: 100000 + ((bid * 7919) % 50000),
      costs: {},
      scores: Object.fromEntries(ids.map((id, index) => [id, ((bid * 31 + index * 17) % 101) / 10])),
      excluded: null,
      variantOf: null,
    })),
  };
}

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

const sizes = [1_000, 10_000, 100_000] as const;
const times = sizes.map((size) => {
  const request = tender(size, 20);
  return median(() => void award(request));
});
sizes.forEach((size, index) => {
  console.log(`award, ${size} bids × 20 criteria: ${(times[index] ?? NaN).toFixed(1)} ms`);
});
const growth = (index: number) => (times[index] ?? NaN) / (times[index - 1] ?? NaN);
const linearithmic = (index: number) => {
  const [more, fewer] = [sizes[index] ?? NaN, sizes[index - 1] ?? NaN];
  return (more * Math.log(more)) / (fewer * Math.log(fewer));
};
for (const index of [1, 2]) {
  console.log(
    `growth ${sizes[index - 1]} to ${sizes[index]}: ${growth(index).toFixed(1)} times (n log n: ${linearithmic(index).toFixed(1)})`,
  );
}
if (!Number.isFinite(sum)) process.exitCode = 1;
