import type { LotsState } from '../lots/lotsState';
import { bidsOnLot, findingsAbout, shownLot } from '../lots/shownLot';
import type { SheetView } from '../view';

/**
 * The bids in the ranking of the lot that is shown whose remark says they are withdrawn, by name, with the cell of that
 * remark. A bid leaves the list when it is excluded or when its remark says something else.
 */
export function possiblyWithdrawn(view: SheetView | null, lots: LotsState): ReadonlyMap<string, string> {
  if (view === null) return new Map();
  const cells = new Map(
    findingsAbout(view, lots).flatMap(({ correction, address }) =>
      correction === undefined ? [] : [[correction.bid, address] as const],
    ),
  );
  return new Map(
    bidsOnLot(view.bids, shownLot(view.lots, lots)).flatMap(({ key, name }) => {
      const cell = cells.get(key);
      return cell === undefined ? [] : [[name, cell] as const];
    }),
  );
}
