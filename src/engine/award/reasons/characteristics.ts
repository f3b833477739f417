import { compare, exact } from '../../decimal';
import type { AwardRequest } from '../model';
import type { AwardResult } from '../result';

/** How far apart two bids are on a criterion, in its points. */
export interface Lead {
  readonly criterion: string;
  readonly by: number;
}

/** The characteristics and relative advantages of the winner against one other bid. */
export interface Characteristics {
  readonly winner: string;
  readonly bid: string;
  /** Criteria on which the winner did better, the largest lead first. */
  readonly winnerBetter: readonly Lead[];
  /** Criteria on which the other bid did better, the largest lead first. */
  readonly bidBetter: readonly Lead[];
  readonly equal: readonly string[];
  /** Price of the other bid minus that of the winner, in euro; `null` when it may not be told or one has none. */
  readonly priceDifference: number | null;
}

/**
 * Compares one bid with the winner, criterion by criterion. `null` when nobody wins, for the winner itself, and for a
 * bid that was not scored. The price difference is only there when `tellPrice` says that it may be told.
 */
export function characteristics(
  { bids }: AwardRequest,
  { winner, results }: AwardResult,
  bid: string,
  tellPrice: boolean,
): Characteristics | null {
  const own = results.find(({ id }) => id === bid);
  const best = results.find(({ id }) => id === winner);
  if (own === undefined || best === undefined || own === best || own.status === 'excluded') return null;
  const leads = Object.entries(best.criteria).map(([criterion, points]) => ({
    criterion,
    by: exact(points - (own.criteria[criterion] ?? NaN)),
  }));
  const byLead = (one: Lead, other: Lead) => compare(other.by, one.by);
  return {
    winner: best.id,
    bid,
    winnerBetter: leads.filter(({ by }) => by > 0).sort(byLead),
    bidBetter: leads
      .filter(({ by }) => by < 0)
      .map(({ criterion, by }) => ({ criterion, by: -by }))
      .sort(byLead),
    equal: leads.filter(({ by }) => by === 0).map(({ criterion }) => criterion),
    priceDifference: tellPrice ? difference(priceOf(bids, bid), priceOf(bids, best.id)) : null,
  };
}

function priceOf(bids: AwardRequest['bids'], id: string): number | null {
  return bids.find((bid) => bid.id === id)?.price ?? null;
}

function difference(own: number | null, other: number | null): number | null {
  return own === null || other === null ? null : exact(own - other);
}
