import type { RoundingMode } from '../decimal';
import type { Level } from '../ladder/level';
import type { PriceFormula } from './price/formula';

/** How price and criteria become one figure per bid, of the ways this engine can compute. */
export type Aggregation = 'points' | 'value' | 'lowestPrice' | 'qualityOnly';

/** What a bid was given on a criterion: a number, a label or a level as typed; `null` is an empty cell. */
export type Score = number | string | null;

interface CriterionBase {
  readonly id: string;
  /** The most points; with aggregation `value` the most euros. */
  readonly points: number;
}

/** A mark on a scale; straight from 0 points at `min` to all points at `max`. */
export interface ScoreCriterion extends CriterionBase {
  readonly kind: 'score';
  readonly scale: { readonly min: number; readonly max: number };
  /** Least mark; a lower one takes the bid out. */
  readonly minimum?: number | null;
}

/** A word that stands for a share of the points, such as `goed` for 1 and `voldoende` for 0.5. */
export interface LabelCriterion extends CriterionBase {
  readonly kind: 'label';
  readonly labels: Readonly<Record<string, number>>;
  /** Least share of the label. */
  readonly minimum?: number | null;
}

/** A PSO level with its points; a level not in the table gets those of the highest lower level in it. */
export interface LevelCriterion extends CriterionBase {
  readonly kind: 'level';
  readonly table: Readonly<Partial<Record<Level, number>>>;
  /** Least level. */
  readonly minimum?: Level | null;
}

/** An offered fraction, such as 0.07 of the contract sum; straight from `from` to `to`, never outside 0 and all points. */
export interface ShareCriterion extends CriterionBase {
  readonly kind: 'share';
  readonly from: number;
  readonly to: number;
  readonly minimum?: number | null;
}

/** An offered amount, such as hours; as a share, in its own unit. */
export interface AmountCriterion extends CriterionBase {
  readonly kind: 'amount';
  readonly from: number;
  readonly to: number;
  readonly minimum?: number | null;
}

/** A figure measured against the best bid. */
export interface RelativeCriterion extends CriterionBase {
  readonly kind: 'relative';
  readonly better: 'high' | 'low';
  readonly minimum?: number | null;
}

/** A criterion of the award model. */
export type Criterion =
  ScoreCriterion | LabelCriterion | LevelCriterion | ShareCriterion | AmountCriterion | RelativeCriterion;

/** How a price becomes points. Points are cut off at `floor` and `ceiling` only when these are given. */
export type PriceModel = PriceFormula & {
  readonly points: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
};

/** A moment at which figures are rounded: every criterion, the price points, or the total. */
export interface RoundingRule {
  readonly stage: 'criterion' | 'price' | 'total';
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** What decides between bids with the same total: the sum without price, one criterion, or the lowest price. */
export type TieBreak = 'quality' | 'lowestPrice' | `criterion:${string}`;

/** What happens to the points of the others when a bid drops out and points depend on other bids. */
export type AfterExclusion = 'keep' | 'recompute';

/** The published rules by which bids are compared. */
export interface AwardModel {
  readonly aggregation: Aggregation;
  /** How price becomes points; only aggregation `points` uses it and needs it. */
  readonly price: PriceModel | null;
  readonly criteria: readonly Criterion[];
  /** Least total; compared before rounding. */
  readonly minimumTotal: number | null;
  readonly rounding: readonly RoundingRule[];
  readonly tieBreak: readonly TieBreak[];
  /** `null`: not chosen. It must be chosen once a bid drops out of a comparison that depends on other bids. */
  readonly afterExclusion: AfterExclusion | null;
}

/** What one bidder offered and how it was marked. */
export interface Bid {
  readonly id: string;
  /** In euro; `null` when there is none, which only an excluded bid may have where price counts. */
  readonly price: number | null;
  readonly scores: Readonly<Record<string, Score>>;
  /** Why the bid does not take part; `null` when it does. */
  readonly excluded: string | null;
  /** Where the figures were read, such as `Inschrijvingen!B5`, so that an explanation can point there. */
  readonly origins?: { readonly price?: string; readonly scores?: Readonly<Record<string, string>> };
}

/** A question to the award room: compare these bids by this model. */
export interface AwardRequest {
  readonly model: AwardModel;
  readonly bids: readonly Bid[];
}
