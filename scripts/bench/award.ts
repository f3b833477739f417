import { award, type AwardModel, type AwardRequest, type RoundingRule } from '../../src/engine';
import { median } from './median';
import { tender } from './tender';

const CRITERIA = 20;
const SIZES = [1_000, 10_000, 100_000] as const;

/** Bids of which each is left out in turn. */
const LEFT_OUT = 200;

const EVERY_STAGE: readonly RoundingRule[] = [
  { stage: 'criterion', decimals: 2, mode: 'halfUp' },
  { stage: 'price', decimals: 2, mode: 'halfUp' },
  { stage: 'total', decimals: 2, mode: 'halfUp' },
];

const MEAN: AwardModel['price'] = {
  points: 40,
  formula: 'meanFifty',
  params: {},
  floor: null,
  ceiling: null,
};

/** Models by which leaving a bid out asks for most work. */
const HARD: readonly (readonly [string, Partial<AwardModel>])[] = [
  ['lowest over price', {}],
  ['measured at the mean', { price: MEAN }],
  ['measured at the mean, minimum total', { price: MEAN, minimumTotal: 45 }],
  ['minimum total', { minimumTotal: 55 }],
  ['measured at the mean, rounded at every stage', { price: MEAN, rounding: EVERY_STAGE, minimumTotal: 45 }],
  [
    'utility index',
    {
      aggregation: 'utilityIndex',
      price: null,
      index: { method: 'utilityIndex', weightQuality: 40, weightPrice: 60 },
    },
  ],
];

function rank(request: AwardRequest): void {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(outcome.text.key);
}

function leaveOut(request: AwardRequest): void {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(outcome.text.key);
  if (outcome.value.stability.dropOne.length === 0) throw new Error('Nobody was left out');
}

/** Prints how long ranking and leaving out bids takes, and how ranking grows with the number of bids. */
export function benchAward(): void {
  const times = SIZES.map((size) => {
    const request = tender(size, CRITERIA);
    return median(() => rank(request));
  });
  SIZES.forEach((size, index) => {
    console.log(`award, ${size} bids × ${CRITERIA} criteria: ${(times[index] ?? NaN).toFixed(1)} ms`);
  });
  for (const [from, to] of [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const) {
    const [more, fewer] = [SIZES[to], SIZES[from]];
    const growth = (times[to] ?? NaN) / (times[from] ?? NaN);
    const linearithmic = (more * Math.log(more)) / (fewer * Math.log(fewer));
    console.log(
      `  growth ${fewer} to ${more}: ${growth.toFixed(1)} times (n log n: ${linearithmic.toFixed(1)})`,
    );
  }
  const rounded = tender(10_000, CRITERIA, { rounding: EVERY_STAGE });
  console.log(`award, 10000 bids, rounded at every stage: ${median(() => rank(rounded)).toFixed(1)} ms`);
  for (const [name, changes] of HARD) {
    const request = tender(LEFT_OUT, CRITERIA, changes);
    console.log(`leave one out, ${LEFT_OUT} bids, ${name}: ${median(() => leaveOut(request)).toFixed(1)} ms`);
  }
}
