import {
  reasonSheet,
  type AwardRequest,
  type AwardResult,
  type BidReasons,
  type ReasonLine,
  type ReasonTexts,
} from '../../../../engine';
import type { TenderState } from '../../state';
import { rankingOf, type SheetView } from '../../view';

/** The bids that compete: those on one lot, or all of them in a tender without lots. */
export interface Contest {
  /** `null` in a tender without lots. */
  readonly lot: string | null;
  readonly request: AwardRequest;
  readonly result: AwardResult;
}

/** What a reason is given for. */
export interface Scored {
  readonly lot: string | null;
  readonly bid: string;
  readonly criterion: string;
}

/** One score of one bid, with its reason when there is one. */
export interface ScoredLine extends Scored {
  readonly line: ReasonLine;
}

/** The contests that have a ranking, in the order of the lots. */
export function contestsOf(
  view: SheetView | null,
  state: Pick<TenderState, 'model' | 'exclusions'>,
): readonly Contest[] {
  const lots = view === null || view.lots.length === 0 ? [null] : view.lots;
  return lots.flatMap((lot) => {
    const ranking = rankingOf(view, state, lot);
    return ranking.kind === 'ranked' ? [{ lot, request: ranking.request, result: ranking.result }] : [];
  });
}

/** Tells apart what reasons are given for; without regard to capitals, which people type as they like. */
export function keyOf({ lot, bid, criterion }: Scored): string {
  return JSON.stringify([lot ?? '', bid, criterion]).toLowerCase();
}

/** The reasons by bid and criterion that belong to one contest. */
export function reasonsFor(contest: Contest, reasons: ReadonlyMap<string, string>): ReasonTexts {
  const { lot, request } = contest;
  return Object.fromEntries(
    request.bids.map(({ id: bid }) => [
      bid,
      Object.fromEntries(
        request.model.criteria.flatMap(({ id: criterion }) => {
          const reason = reasons.get(keyOf({ lot, bid, criterion }));
          return reason === undefined ? [] : [[criterion, reason]];
        }),
      ),
    ]),
  );
}

/** The bids of a contest with their scores and reasons, the winner first and then by rank. */
export function bidsOf(contest: Contest, reasons: ReadonlyMap<string, string>): readonly BidReasons[] {
  const { request, result } = contest;
  const { bids } = reasonSheet(request, result, reasonsFor(contest, reasons));
  const last = bids.length + 1;
  return [...bids].sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.id.localeCompare(b.id));
}

/** Every score that a reason can be given for. */
export function linesOf(
  contests: readonly Contest[],
  reasons: ReadonlyMap<string, string>,
): readonly ScoredLine[] {
  return contests.flatMap((contest) =>
    bidsOf(contest, reasons).flatMap(({ id: bid, lines }) =>
      lines.map((line) => ({ lot: contest.lot, bid, criterion: line.criterion, line })),
    ),
  );
}
