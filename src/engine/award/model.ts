import type { RoundingMode } from '../decimal';
import type { Level } from '../ladder/level';
import type { PriceFormula } from './price/formula';

/** How price and criteria become one figure per bid. */
export type Aggregation =
  | 'points'
  | 'value'
  | 'markup'
  | 'valueForMoney'
  | 'utilityIndex'
  | 'pricePerPoint'
  | 'lowestPrice'
  | 'qualityOnly';

/** A single score on a criterion: a number, a label or a level as typed; `null` is an empty cell. */
export type Score = number | string | null;

/** The scores of several evaluators on one criterion, by evaluator, and the score they agreed on. */
export interface JointScore {
  readonly individual: Readonly<Record<string, Score>>;
  readonly consensus?: Score;
}

/** What a bid was given on a criterion: one score, or those of several evaluators. */
export type GivenScore = Score | JointScore;

/** How the scores of several evaluators become one: their mean, never rounded, or the score they agreed on. */
export type EvaluatorRule = 'mean' | 'consensus';

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
  /** How several marks become one; without it every bid has one mark. */
  readonly evaluators?: EvaluatorRule | null;
}

/** A word that stands for a share of the points, such as `goed` for 1 and `voldoende` for 0.5. */
export interface LabelCriterion extends CriterionBase {
  readonly kind: 'label';
  readonly labels: Readonly<Record<string, number>>;
  /** Least share of the label. */
  readonly minimum?: number | null;
  /** How several labels become one share; without it every bid has one label. */
  readonly evaluators?: EvaluatorRule | null;
}

/** A PSO level with its points; a level not in the table gets those of the highest lower level in it. */
export interface LevelCriterion extends CriterionBase {
  readonly kind: 'level';
  readonly table: Readonly<Partial<Record<Level, number>>>;
  /** Least level. */
  readonly minimum?: Level | null;
  /** Whether evidence of an equal standard is accepted instead of a certificate; `null` when the model does not say. */
  readonly equivalentEvidence?: boolean | null;
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

/**
 * The figures of a method that compares price and quality as one index. `markup`: points that a bid misses raise its
 * price, in the ratio of the weights. `utilityIndex`: a bid loses for quality below the best in that same ratio.
 * `valueForMoney`: points for each euro, times a factor that only makes the figures readable.
 */
export type IndexMethod =
  | {
      readonly method: 'markup' | 'utilityIndex';
      readonly weightQuality: number;
      readonly weightPrice: number;
    }
  | { readonly method: 'valueForMoney'; readonly factor: number };

/** Bids whose total is at most `share` below the best count as equal; then `decides` picks among them. */
export interface Band {
  readonly share: number;
  readonly decides: TieBreak;
}

/** A cost that comes on top of the price, such as energy, and how many times it is borne, such as a number of years. */
export interface LifeCycleCost {
  readonly id: string;
  readonly times: number;
}

/** The published rules by which bids are compared. */
export interface AwardModel {
  readonly aggregation: Aggregation;
  /** How price becomes points; only aggregation `points` uses it and needs it. */
  readonly price: PriceModel | null;
  /** The figures of aggregation `markup`, `utilityIndex` and `valueForMoney`; `null` for the others. */
  readonly index: IndexMethod | null;
  readonly criteria: readonly Criterion[];
  /** Costs that are added to the price before it is compared. */
  readonly costs: readonly LifeCycleCost[];
  /** Highest price in euro, without other costs; a bid above it is out. `null` when there is none. */
  readonly budget: number | null;
  /** Only where the highest total wins. `null` when every difference counts. */
  readonly band: Band | null;
  /** Least total; compared before rounding. */
  readonly minimumTotal: number | null;
  readonly rounding: readonly RoundingRule[];
  readonly tieBreak: readonly TieBreak[];
  /** `null`: not chosen. It must be chosen once a bid drops out of a comparison that depends on other bids. */
  readonly afterExclusion: AfterExclusion | null;
  /** Whether the contract is worth more than the European threshold; `null` when the model does not say. */
  readonly aboveEuThreshold: boolean | null;
}

/** What one bidder offered and how it was marked. */
export interface Bid {
  readonly id: string;
  /** In euro; `null` when there is none, which only an excluded bid may have where price counts. */
  readonly price: number | null;
  /** The other costs of the bid by their id in the model, in euro each time. */
  readonly costs: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, GivenScore>>;
  /** Why the bid does not take part; `null` when it does. */
  readonly excluded: string | null;
  /** The bid of the same bidder that this one is a variant of; it is compared as a bid of its own. */
  readonly variantOf: string | null;
  /** Where the figures were read, such as `Inschrijvingen!B5`, so that an explanation can point there. */
  readonly origins?: {
    readonly price?: string;
    readonly costs?: Readonly<Record<string, string>>;
    readonly scores?: Readonly<Record<string, string>>;
  };
}

/** A question to the award room: compare these bids by this model. */
export interface AwardRequest {
  readonly model: AwardModel;
  readonly bids: readonly Bid[];
}
