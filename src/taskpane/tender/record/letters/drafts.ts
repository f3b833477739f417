import { letter, type Letter } from '../../../../engine';
import { bidsOf, reasonsFor, type Contest } from '../reasons/contests';

/** The draft of a letter to one bidder about one lot. */
export interface Draft {
  /** `null` in a tender without lots. */
  readonly lot: string | null;
  readonly letter: Letter;
}

/** A draft for every bidder of every contest that has a winner, the winner first. */
export function draftsOf(
  contests: readonly Contest[],
  reasons: ReadonlyMap<string, string>,
  tellPrice: boolean,
): readonly Draft[] {
  return contests.flatMap((contest) => {
    const { lot, request, result } = contest;
    const texts = reasonsFor(contest, reasons);
    return bidsOf(contest, reasons).flatMap(({ id: bid }) => {
      const draft = letter(request, result, { bid, reasons: texts, tellPrice });
      return draft.ok ? [{ lot, letter: draft }] : [];
    });
  });
}
