import { useMemo } from 'react';
import { modelThatCounts } from '../record/recordState';
import type { TenderState } from '../state';
import type { SheetView } from '../view';
import { divide, rankedLots, type Division, type RankedLot } from './division';
import { lotsThatCount } from './lotRules';
import type { LotsState } from './lotsState';

/** The lots of a tender, each with its ranking, and who gets which. */
export interface DividedLots {
  readonly lots: readonly RankedLot[];
  readonly division: Division;
  /** What was asked, so that a written result shows when its input has moved on. */
  readonly question: string;
}

/** Whether a tender has lots to divide; one lot is a tender like any other. */
export function hasLots(view: SheetView | null): view is SheetView {
  return view !== null && view.lots.length > 1;
}

function useLotsThatCount({ lots, record }: TenderState): LotsState {
  return useMemo(() => lotsThatCount({ lots, record }), [lots, record]);
}

/** The division of the lots; `null` in a tender without. */
export function useDivision(view: SheetView | null, state: TenderState): DividedLots | null {
  const { exclusions } = state;
  const model = modelThatCounts(state);
  const lots = useLotsThatCount(state);
  const ranked = useMemo(
    () => (hasLots(view) ? rankedLots(view, { model, exclusions, lots }) : null),
    [view, model, exclusions, lots],
  );
  return useMemo(() => {
    if (ranked === null || view === null) return null;
    const questions = ranked.map(({ lot, ranking }) => [
      lot,
      ranking.kind === 'ranked' ? ranking.question : ranking.kind,
    ]);
    const { lotsPerBidder, rule, preferences, combinations } = lots;
    return {
      lots: ranked,
      division: divide(view, ranked, { model, lots }),
      question: JSON.stringify([questions, lotsPerBidder, rule, preferences, combinations]),
    };
  }, [ranked, view, model, lots]);
}
