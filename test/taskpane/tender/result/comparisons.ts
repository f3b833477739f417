import {
  award,
  type Aggregation,
  type AwardModel,
  type AwardRequest,
  type AwardResult,
  type Bid,
} from '../../../../src/engine';
import { PLAIN } from '../../../engine/award/plainModel';

/** Plan of at least a 6, and a level of the PSO. */
const CRITERIA: AwardModel['criteria'] = [
  { id: 'Plan', kind: 'score', points: 40, scale: { min: 0, max: 10 }, minimum: 5 },
  { id: 'PSO', kind: 'level', points: 20, table: { 'Trede 1': 7, 'Trede 2': 13, 'Trede 3': 20 } },
];

/** The eight ways of comparing, each with the figures it needs. */
export const MODELS: Readonly<Record<Aggregation, AwardModel>> = {
  points: {
    ...PLAIN,
    price: { formula: 'lowestOverPrice', params: {}, points: 40, floor: null, ceiling: null },
    criteria: CRITERIA,
  },
  value: {
    ...PLAIN,
    aggregation: 'value',
    criteria: [
      { id: 'Plan', kind: 'score', points: 20000, scale: { min: 0, max: 10 }, minimum: 5 },
      {
        id: 'PSO',
        kind: 'level',
        points: 9000,
        table: { 'Trede 1': 3000, 'Trede 2': 6000, 'Trede 3': 9000 },
      },
    ],
  },
  markup: {
    ...PLAIN,
    aggregation: 'markup',
    index: { method: 'markup', weightQuality: 60, weightPrice: 40 },
    criteria: CRITERIA,
  },
  valueForMoney: {
    ...PLAIN,
    aggregation: 'valueForMoney',
    index: { method: 'valueForMoney', factor: 1 },
    criteria: CRITERIA,
  },
  utilityIndex: {
    ...PLAIN,
    aggregation: 'utilityIndex',
    index: { method: 'utilityIndex', weightQuality: 60, weightPrice: 40 },
    criteria: CRITERIA,
  },
  pricePerPoint: { ...PLAIN, aggregation: 'pricePerPoint', criteria: CRITERIA },
  lowestPrice: { ...PLAIN, aggregation: 'lowestPrice', criteria: CRITERIA },
  qualityOnly: { ...PLAIN, aggregation: 'qualityOnly', criteria: CRITERIA },
};

function bid(id: string, price: number, plan: number, level: string, more: Partial<Bid> = {}): Bid {
  const scores = { Plan: plan, PSO: level };
  return { id, price, costs: {}, scores, excluded: null, variantOf: null, ...more };
}

/** Four in the ranking of which one is a variant, one below the minimum of the plan and one excluded. */
export const BIDS: readonly Bid[] = [
  bid('Aalbers', 98000, 8, 'Trede 2'),
  bid('Bos', 91500, 7, 'Trede 1'),
  bid('Coumans', 104000, 9, 'Trede 3'),
  bid('Coumans variant', 99000, 8, 'Trede 3', { variantOf: 'Coumans' }),
  bid('Dekker', 80000, 4, 'Trede 1'),
  bid('Evers', 95000, 9, 'Trede 3', { excluded: 'te laat' }),
];

/** The question by one of the eight ways. */
export function requestOf(aggregation: Aggregation, bids: readonly Bid[] = BIDS): AwardRequest {
  return { model: MODELS[aggregation], bids };
}

/** The outcome of a question that has one. */
export function outcomeOf(request: AwardRequest): AwardResult {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** The names of the eight ways. */
export const AGGREGATIONS = Object.values(MODELS).map(({ aggregation }) => aggregation);
