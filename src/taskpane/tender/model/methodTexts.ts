import {
  text,
  type AfterExclusion,
  type Aggregation,
  type PriceFormulaName,
  type RoundingMode,
  type Text,
} from '../../../engine';
import type { CriterionKind } from './criterion';
import type { IndexFigures, Rounding } from './model';

/** The methods in the order in which the pane offers them: the most used first. */
export const AGGREGATIONS: readonly Aggregation[] = [
  'points',
  'value',
  'lowestPrice',
  'qualityOnly',
  'markup',
  'valueForMoney',
  'utilityIndex',
  'pricePerPoint',
];

/** How the methods are called on the pane and on the sheet. */
export const AGGREGATION_TEXT: Readonly<Record<Aggregation, Text>> = {
  points: text('methods.points.name'),
  value: text('methods.value.name'),
  markup: text('methods.markup.name'),
  valueForMoney: text('methods.valueForMoney.name'),
  utilityIndex: text('methods.utilityIndex.name'),
  pricePerPoint: text('methods.pricePerPoint.name'),
  lowestPrice: text('methods.lowestPrice.name'),
  qualityOnly: text('methods.qualityOnly.name'),
};

/** How the formulas are called. */
export const FORMULA_TEXT: Readonly<Record<PriceFormulaName, Text>> = {
  band: text('methods.band.name'),
  lowestOverPrice: text('methods.lowestOverPrice.name'),
  linearAboveLowest: text('methods.linearAboveLowest.name'),
  lowestToHighest: text('methods.lowestToHighest.name'),
  logarithmic: text('methods.logarithmic.name'),
  inverseSquare: text('methods.inverseSquare.name'),
  meanFifty: text('methods.meanFifty.name'),
  discount: text('methods.discount.name'),
  optimum: text('methods.optimum.name'),
};

/** How the figures of an index are called. */
export const INDEX_FIGURE_TEXT: Readonly<Record<keyof IndexFigures, Text>> = {
  weightQuality: text('tender.index.weightQuality'),
  weightPrice: text('tender.index.weightPrice'),
  factor: text('tender.index.factor'),
};

/** How the kinds of criterion are called. */
export const KIND_TEXT: Readonly<Record<CriterionKind, Text>> = {
  score: text('tender.role.score'),
  label: text('tender.role.label'),
  level: text('tender.role.level'),
  share: text('tender.role.share'),
  amount: text('tender.role.amount'),
  relative: text('tender.role.relative'),
};

/** The moments of rounding, in the order of computing. */
export const STAGES: readonly Rounding['stage'][] = ['criterion', 'price', 'total'];

/** The ways of rounding. */
export const MODES: readonly RoundingMode[] = ['halfUp', 'halfEven', 'down'];

/** How the moments of rounding are called. */
export const STAGE_TEXT: Readonly<Record<Rounding['stage'], Text>> = {
  criterion: text('tender.rounding.criterion'),
  price: text('tender.rounding.price'),
  total: text('tender.rounding.total'),
};

/** How the ways of rounding are called. */
export const MODE_TEXT: Readonly<Record<RoundingMode, Text>> = {
  halfUp: text('tender.rounding.halfUp'),
  halfEven: text('tender.rounding.halfEven'),
  down: text('tender.rounding.down'),
};

/** What happens when a bid drops out, in words. */
export const AFTER_TEXT: Readonly<Record<AfterExclusion, Text>> = {
  recompute: text('tender.afterExclusion.recompute'),
  keep: text('tender.afterExclusion.keep'),
};
