import type { Text } from '../explain/text';
import type { Trace } from '../explain/trace';
import type { Stability } from './firmness/stability';

/** What is worth knowing about a model or an outcome, by its public code. */
export type WarningCode =
  | 'RELATIVE_FORMULA'
  | 'RANK_REVERSAL_POSSIBLE'
  | 'RANK_REVERSAL_ACTUAL'
  | 'NEGATIVE_SCORE'
  | 'OUTSIDE_BAND'
  | 'ZERO_PRICE'
  | 'ALL_PRICES_EQUAL'
  | 'TIE'
  | 'NEAR_TIE'
  | 'SCORE_ABOVE_MAX'
  | 'WEIGHTS'
  | 'EFFECTIVE_WEIGHT_DRIFT'
  | 'THRESHOLD_ON_ROUNDED'
  | 'AVERAGE_AS_OPTIMUM'
  | 'LEVEL_AS_CRITERION'
  | 'OFFER_ABOVE_CAP'
  | 'PRICE_FORMULA_UNUSED'
  | 'SHORTENED_SCALE';

/** A warning with the bids it is about; none when it is about the model. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: Text;
  readonly bids: readonly string[];
}

/** The points of a bid: per criterion and for the price, which is the price itself where euros are compared. */
interface Points {
  readonly id: string;
  /** The bid that this one is a variant of; absent when it is no variant. */
  readonly variantOf?: string;
  readonly criteria: Readonly<Record<string, number>>;
  /** `null` when the price does not count. Other costs are part of a price that is compared. */
  readonly price: number | null;
}

/** A bid that takes part in the ranking. Ties share a rank and the next is skipped. */
export interface RankedBid extends Points {
  readonly status: 'ranked';
  /** What is compared: points, a price in euro, euro for each point, or an index. */
  readonly total: number;
  readonly rank: number;
  readonly reason: null;
}

/**
 * A bid that was scored but stays below a minimum. Where points depend on other bids, its own are measured with itself
 * among them, also where the others are measured without it.
 */
export interface BidBelowMinimum extends Points {
  readonly status: 'belowMinimum';
  /** `null` where the method has no answer, as for a price per point without points. */
  readonly total: number | null;
  readonly rank: null;
  readonly reason: Text;
}

/** A bid that was taken out, by the officer or by the budget, and is not scored. */
export interface ExcludedBid {
  readonly id: string;
  readonly variantOf?: string;
  readonly status: 'excluded';
  readonly criteria: Readonly<Record<string, number>>;
  readonly price: null;
  readonly total: null;
  readonly rank: null;
  /** As the officer wrote it, or what the model says: a price above the budget. */
  readonly reason: string | Text;
}

/** What became of a bid. */
export type BidResult = RankedBid | BidBelowMinimum | ExcludedBid;

/** Distance between the totals of the first and the second: in points, or in what totals are in, and as a share. */
export interface Margin {
  readonly points: number;
  /** Share of the points that can be had; where totals are no points, of the total of the first. */
  readonly share: number;
}

/** Who wins when one ranked bid is left out, as if it had never been submitted; `null` when that is a tie. */
export interface DroppedBid {
  readonly removed: string;
  readonly winner: string | null;
}

/** The outcome of comparing bids. Results come in the order of the bids; nothing depends on that order. */
export interface AwardResult {
  readonly results: readonly BidResult[];
  /** `null` when nobody is left or the first place is tied. */
  readonly winner: string | null;
  /** Groups of bids that share a rank. */
  readonly ties: readonly (readonly string[])[];
  /** `null` with fewer than two ranked bids. */
  readonly margin: Margin | null;
  readonly warnings: readonly Warning[];
  /** How firm the outcome is; each part is computed when it is first asked for. */
  readonly stability: Stability;
  /**
   * How the figures of one bid came about, from what was given to its total; `undefined` for an unknown id. Made when
   * asked, because most figures are never opened.
   */
  readonly traceOf: (id: string) => Trace | undefined;
}
