import { text, type Text } from '../../explain/text';
import type { Stability } from './stability';

/** What was moved and what was held as it is, for each part of the firmness of an outcome. */
export const FIRMNESS_NOTES: Readonly<Record<Exclude<keyof Stability, 'allBids'>, Text>> = {
  dropOne: text('firmness.note.dropOne'),
  exclusions: text('firmness.note.exclusions'),
  dropPairs: text('firmness.note.dropPairs'),
  weights: text('firmness.note.weights'),
  scores: text('firmness.note.scores'),
  prices: text('firmness.note.prices'),
  euroPerPoint: text('firmness.note.euroPerPoint'),
  euroPerLevel: text('firmness.note.euroPerLevel'),
  effectiveWeights: text('firmness.note.effectiveWeights'),
  nearTies: text('firmness.note.nearTies'),
  inventedBid: text('firmness.note.inventedBid'),
};

/** What every reader of these figures has to know: the published model decides, not they. */
export const INFORMATION_ONLY = text('firmness.informationOnly');

/** Said where there are so many bids that only the top was looked into. */
export const ONLY_THE_TOP = text('firmness.onlyTheTop');
