import {
  latest,
  modelChanges,
  type AwardModel,
  type LotRules,
  type ModelChange,
  type SealedChange,
  type SealRecord,
  type Text,
} from '../../../engine';
import { completePublished } from './completePublished';
import type { TenderModel } from '../model/model';
import type { TenderState } from '../state';
import { rankingOf, sheetView } from '../view';

/** Ranks of the bids; `null` when they could not be compared. */
export type Ranks = SealedChange['rankingBefore'];

/** What a change of the frozen model comes to before it is confirmed, or what is still open in it. */
export type Preview =
  { readonly kind: 'open'; readonly gaps: readonly Text[] } | { readonly kind: 'same' } | ChangePreview;

/** A complete change: the model it leads to, what differs in words, and the ranking by the old and the new model. */
export interface ChangePreview {
  readonly kind: 'changed';
  readonly model: AwardModel;
  readonly lots: LotRules | null;
  readonly changes: readonly ModelChange[];
  readonly before: Ranks;
  readonly after: Ranks;
}

/** What the two rankings are made of, beside the models. */
export type PreviewInput = Pick<
  TenderState,
  'block' | 'roles' | 'judges' | 'model' | 'lots' | 'referenceDate' | 'exclusions'
>;

/** The change of a frozen model into the one on the pane, in words, with the ranking before and after it. */
export function previewOf(input: PreviewInput, before: TenderModel, seal: SealRecord): Preview {
  const published = completePublished(input);
  if (!published.ok) return { kind: 'open', gaps: published.gaps };
  const { model, lots } = published;
  const changes = modelChanges(latest(seal), { model, lots });
  if (changes.length === 0) return { kind: 'same' };
  return {
    kind: 'changed',
    model,
    lots,
    changes,
    before: ranksBy({ ...input, model: before }),
    after: ranksBy(input),
  };
}

/** The ranks on every lot that can be ranked; a bid on a lot is named with it. */
function ranksBy(input: PreviewInput): Ranks {
  const view = sheetView(input, 'open');
  const lots = view === null || view.lots.length === 0 ? [null] : view.lots;
  const ranked = lots.flatMap((lot) => {
    const ranking = rankingOf(view, input, lot);
    const results = ranking.kind === 'ranked' ? ranking.result.results : [];
    return results.map(({ id, rank }) => ({ id: lot === null ? id : `${id} (${lot})`, rank }));
  });
  return ranked.length === 0 ? null : ranked;
}
