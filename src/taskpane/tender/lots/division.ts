import {
  awardLots,
  type Failure,
  type LotsRequest,
  type LotsResult,
  type Text,
  type Trace,
} from '../../../engine';
import type { TenderState } from '../state';
import { rankingOf, type Ranking, type SheetView } from '../view';
import { combinationsOf } from './combinations';
import { settledLotRules } from './lotRules';
import { inPublishedOrder } from './lotsState';

/** A lot with its own ranking, or what stands in its way. */
export interface RankedLot {
  readonly lot: string;
  readonly ranking: Ranking;
}

/** Who gets which lot: not to be said yet, refused by the award room, or there. */
export type Division =
  /** These lots have no ranking yet. */
  | { readonly kind: 'waiting'; readonly lots: readonly string[] }
  | { readonly kind: 'open'; readonly gaps: readonly Text[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'divided';
      readonly request: LotsRequest;
      readonly result: LotsResult;
      readonly trace: Trace;
    };

/** The lots in the published order, each with the ranking of the bids on it alone. */
export function rankedLots(
  view: SheetView,
  state: Pick<TenderState, 'model' | 'exclusions' | 'lots'>,
): readonly RankedLot[] {
  return inPublishedOrder(view.lots, state.lots.order).map((lot) => ({
    lot,
    ranking: rankingOf(view, state, lot),
  }));
}

/**
 * Divides the lots by the published rules. That needs the ranking of every lot: who wins one lot can decide who may get
 * another. What holds up one lot leaves the rankings of the others as they are.
 */
export function divide(
  view: SheetView,
  lots: readonly RankedLot[],
  state: Pick<TenderState, 'model' | 'lots'>,
): Division {
  const ranked = lots.flatMap(({ lot, ranking }) =>
    ranking.kind === 'ranked' ? [{ id: lot, request: ranking.request }] : [],
  );
  const [first] = ranked;
  if (first === undefined || ranked.length < lots.length) {
    return {
      kind: 'waiting',
      lots: lots.filter(({ ranking }) => ranking.kind !== 'ranked').map(({ lot }) => lot),
    };
  }
  const settled = settledLotRules(state.lots);
  const { combinations, gaps: openCombinations } = combinationsOf(
    view.bids,
    view.lots,
    state.model,
    state.lots.combinations,
  );
  const gaps = [...(settled.ok ? [] : settled.gaps), ...openCombinations];
  if (!settled.ok || gaps.length > 0) return { kind: 'open', gaps };
  const { preferences } = state.lots;
  const request: LotsRequest = {
    model: first.request.model,
    lots: ranked.map(({ id, request: { bids } }) => ({ id, model: null, bids })),
    limit: { lotsPerBidder: null, rule: null, ...settled.rules, preferences },
    combinations,
  };
  const outcome = awardLots(request);
  return outcome.ok
    ? { kind: 'divided', request, result: outcome.value, trace: outcome.trace }
    : { kind: 'failed', failure: outcome };
}
