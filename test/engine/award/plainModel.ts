import type { AwardModel } from '../../../src/engine';

/** A model of the points system without anything that a test does not ask for. */
export const PLAIN: AwardModel = {
  aggregation: 'points',
  price: null,
  index: null,
  criteria: [],
  costs: [],
  budget: null,
  band: null,
  minimumTotal: null,
  rounding: [],
  tieBreak: [],
  afterExclusion: 'recompute',
  aboveEuThreshold: null,
};
