import type { Text } from '../../explain/text';
import type { AwardModel, Bid, GivenScore } from '../model';
import type { AwardResult } from '../result';

/** A lot with its own bids. A bidder is known over lots by the id of its bid, or of the bid that it is a variant of. */
export interface Lot {
  readonly id: string;
  /** `null`: the model that all lots share. */
  readonly model: AwardModel | null;
  readonly bids: readonly Bid[];
}

/**
 * Who gets which lots when somebody wins too many. `order`: the lots one by one as published; `preference`: every
 * bidder keeps the lots it said in advance to like best; `bestTotal`: the division with the best sum of totals.
 */
export type AssignmentRule = 'order' | 'preference' | 'bestTotal';

/** The published limit on lots. */
export interface LotLimit {
  /** The most lots for one bidder; `null` when there is no limit. */
  readonly lotsPerBidder: number | null;
  /** `null` when no limit needs it. */
  readonly rule: AssignmentRule | null;
  /** By bidder: ids of lots, the most wanted first. */
  readonly preferences: Readonly<Record<string, readonly string[]>>;
}

/** What a bidder asks for one lot if it gets all lots of its combination. */
export interface CombinationOffer {
  readonly lot: string;
  /** In euro. */
  readonly price: number;
  /** The other costs and the scores; those of the bid of this bidder on the lot when they are not given. */
  readonly costs: Readonly<Record<string, number>> | null;
  readonly scores: Readonly<Record<string, GivenScore>> | null;
}

/** A bid on several lots that counts for all of them or for none. */
export interface Combination {
  readonly id: string;
  readonly bidder: string;
  readonly offers: readonly CombinationOffer[];
}

/** A question to the award room about several lots. */
export interface LotsRequest {
  /** The model of the lots that have none of their own. */
  readonly model: AwardModel | null;
  /** In the published order. */
  readonly lots: readonly Lot[];
  readonly limit: LotLimit;
  readonly combinations: readonly Combination[];
}

/** What became of one lot. */
export interface LotOutcome {
  readonly id: string;
  /** The comparison of the bids on this lot alone. */
  readonly result: AwardResult;
  /** The bid that gets the lot, or the combination; `null` when that is open. */
  readonly winner: string | null;
  readonly bidder: string | null;
  /** The combination that takes the lot with others; `null` when a bid on the lot alone does. */
  readonly combination: string | null;
  readonly total: number | null;
  /** Bids that rank before the winner and do not get the lot, with the reason. */
  readonly passedOver: readonly { readonly bid: string; readonly reason: Text }[];
  /** Why nobody was named; `null` when somebody was. */
  readonly open: Text | null;
  /** Between which bids and combinations it is open. */
  readonly candidates: readonly string[];
}

/** What became of a combination. */
export interface CombinationOutcome {
  readonly id: string;
  readonly bidder: string;
  readonly lots: readonly string[];
  /** Sum of its totals; `null` when it stays below a minimum or above a budget somewhere. */
  readonly total: number | null;
  /** What the same lots bring without any combination; `null` when one of them stays open. */
  readonly against: number | null;
  readonly chosen: boolean;
  readonly reason: Text;
}

/** Something worth knowing about the division of the lots. */
export interface LotsFinding {
  readonly code: 'LIMIT' | 'TIE' | 'NO_BID';
  readonly message: Text;
  readonly lots: readonly string[];
}

/** The outcome over all lots. */
export interface LotsResult {
  /** In the published order. */
  readonly lots: readonly LotOutcome[];
  readonly combinations: readonly CombinationOutcome[];
  /** Sum of the totals of all lots; `null` when a lot is open or totals of lots cannot be summed. */
  readonly sum: number | null;
  readonly findings: readonly LotsFinding[];
}
