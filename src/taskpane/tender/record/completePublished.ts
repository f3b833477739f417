import type { Published, Text } from '../../../engine';
import { settledLotRules } from '../lots/lotRules';
import { completeModel } from '../model/awardModel';
import type { TenderState } from '../state';

/** What can be frozen: a complete model with its rules for lots; or everything that is still open in them. */
export type CompletePublished =
  ({ readonly ok: true } & Published) | { readonly ok: false; readonly gaps: readonly Text[] };

/** The model and the rules for lots on the pane, when both are complete. */
export function completePublished({ model, lots }: Pick<TenderState, 'model' | 'lots'>): CompletePublished {
  const [complete, settled] = [completeModel(model), settledLotRules(lots)];
  if (complete.ok && settled.ok) return { ok: true, model: complete.model, lots: settled.rules };
  return { ok: false, gaps: [...(complete.ok ? [] : complete.gaps), ...(settled.ok ? [] : settled.gaps)] };
}
