import {
  latestModel,
  modelChanges,
  type AwardModel,
  type ModelChange,
  type SealedChange,
  type Text,
} from '../../../engine';
import { completeModel } from '../model/awardModel';
import type { TenderState } from '../state';
import { ranking, sheetView } from '../view';
import { frozenTender, modelThatCounts } from './recordState';

/** Ranks of the bids; `null` when they could not be compared. */
export type Ranks = SealedChange['rankingBefore'];

/** What a change of the frozen model comes to before it is confirmed, or what is still open in it. */
export type Preview =
  { readonly kind: 'open'; readonly gaps: readonly Text[] } | { readonly kind: 'same' } | ChangePreview;

/** A complete change: the model it leads to, what differs in words, and the ranking by the old and the new model. */
export interface ChangePreview {
  readonly kind: 'changed';
  readonly model: AwardModel;
  readonly changes: readonly ModelChange[];
  readonly before: Ranks;
  readonly after: Ranks;
}

/** The change that is being made, in words, with the ranking before and after it. */
export function previewOf(state: TenderState): Preview {
  const tender = frozenTender(state.record);
  const complete = completeModel(state.model);
  if (!complete.ok) return { kind: 'open', gaps: complete.gaps };
  const changes = tender === null ? [] : modelChanges(latestModel(tender.seal), complete.model);
  if (changes.length === 0) return { kind: 'same' };
  const [before, after] = [ranksBy(state, modelThatCounts(state)), ranksBy(state, state.model)];
  return { kind: 'changed', model: complete.model, changes, before, after };
}

function ranksBy(state: TenderState, model: TenderState['model']): Ranks {
  const by = { ...state, model };
  const ranked = ranking(sheetView(by, 'open'), by);
  return ranked.kind === 'ranked' ? ranked.result.results.map(({ id, rank }) => ({ id, rank })) : null;
}
