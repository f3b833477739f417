import type { AwardModel, AwardRequest } from '../../src/engine';

/** A tender with made-up bids; the same numbers every time. By lowest over price unless the model says otherwise. */
export function tender(bids: number, criteria: number, changes: Partial<AwardModel> = {}): AwardRequest {
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
      ...changes,
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
