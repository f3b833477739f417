import type { ReadBid, TenderFinding } from '../bids/bids';
import type { SheetView } from '../view';
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

/** The findings that matter to the result that is shown: those about its lot, and those about all. */
export function findingsAbout(view: SheetView | null, state: LotsState): readonly TenderFinding[] {
  const lot = view && shownLot(view.lots, state);
  return view?.findings.filter((finding) => finding.lot === undefined || finding.lot === lot) ?? [];
}
