import type { ReadBid } from '../bids/bids';
import { inPublishedOrder, type LotsState } from './lotsState';

/** The lot whose result is shown; `null` in a tender without lots. */
export function shownLot(lots: readonly string[], { shown, order }: LotsState): string | null {
  if (shown !== null && lots.includes(shown)) return shown;
  return inPublishedOrder(lots, order)[0] ?? null;
}

/** The bids on a lot alone; offers that count only in a combination are not compared there. */
export function bidsOnLot(bids: readonly ReadBid[], lot: string | null): readonly ReadBid[] {
  return bids.filter((bid) => bid.lot === lot && bid.combination === null);
}
