import type { Bid } from '../model';
import type { AwardResult } from '../result';

/** A bidder with its best bids on a lot: more than one when they are tied with each other. */
export interface Candidate {
  readonly bidder: string;
  readonly bids: readonly string[];
  readonly total: number;
}

/** The bidders on a lot from first to last; bidders in the same group are tied. */
export interface Queue {
  readonly lot: string;
  readonly groups: readonly (readonly Candidate[])[];
}

/** A lot with the comparison of its bids. */
export interface AwardedLot {
  readonly id: string;
  readonly result: AwardResult;
  readonly queue: Queue;
}

/** The bidder behind a bid: a variant belongs to the bidder of its main bid. */
export function bidderOf({ id, variantOf }: Pick<Bid, 'id' | 'variantOf'>): string {
  return variantOf ?? id;
}

/** The bidders on a lot by their best bid. */
export function queueOf(lot: string, bids: readonly Bid[], { results }: AwardResult): Queue {
  const bidders = new Map(bids.map((bid) => [bid.id, bidderOf(bid)]));
  const ranked = results
    .flatMap((result) => (result.status === 'ranked' ? [result] : []))
    .sort((first, second) => first.rank - second.rank);
  const groups = new Map<number, Map<string, { bids: string[]; total: number }>>();
  const placed = new Map<string, number>();
  for (const { id, rank, total } of ranked) {
    const bidder = bidders.get(id) ?? id;
    const before = placed.get(bidder);
    if (before !== undefined && before !== rank) continue;
    placed.set(bidder, rank);
    const group = groups.get(rank) ?? new Map<string, { bids: string[]; total: number }>();
    groups.set(rank, group);
    group.set(bidder, { bids: [...(group.get(bidder)?.bids ?? []), id], total });
  }
  return {
    lot,
    groups: [...groups.values()].map((group) => [...group].map(([bidder, best]) => ({ bidder, ...best }))),
  };
}
