import type { ReadBid } from '../bids/bids';

/** The lots that each bidder bids on, in the order of the sheet; a variant belongs to the bidder of its main bid. */
export function lotsByBidder(bids: readonly ReadBid[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, variantOf, lot, combination } of bids) {
    if (lot === null || combination !== null) continue;
    const bidder = variantOf ?? name;
    const lots = found.get(bidder) ?? [];
    if (!lots.includes(lot)) found.set(bidder, [...lots, lot]);
  }
  return found;
}
