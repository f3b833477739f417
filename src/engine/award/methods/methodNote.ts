import { text, type Text } from '../../explain/text';
import type { Aggregation } from '../model';
import { PRICE_FORMULAS, type PriceFormulaName } from '../price/formula';
import { AGGREGATION_NOTES } from './aggregationNotes';
import { FORMULA_NOTES } from './formulaNotes';
import type { Note, Source } from './note';

/** The plain explanation of a method. */
export interface MethodNote {
  readonly aggregation: Note;
  /** Of the price formula; `null` where the method uses none. */
  readonly formula: Note | null;
  /** Whether other bids move the score of a bid, apart from criteria that are themselves relative. */
  readonly relative: boolean;
  /** All sources of the explanation, each once. */
  readonly sources: readonly Source[];
  /** That this is no legal advice. */
  readonly notice: Text;
}

/**
 * The plain explanation of a method: how it computes, who gains, what is wrong with it, what guidance and case law
 * say. The formula counts with aggregation `points` only, because no other method uses one.
 */
export function methodNote(aggregation: Aggregation, formula: PriceFormulaName | null): MethodNote {
  const used = aggregation === 'points' ? formula : null;
  const notes = { aggregation: AGGREGATION_NOTES[aggregation], formula: used && FORMULA_NOTES[used] };
  const relative = aggregation === 'utilityIndex' || (used !== null && PRICE_FORMULAS[used].relative);
  const claims = [notes.aggregation, ...(notes.formula ? [notes.formula] : [])].flatMap(
    ({ gains, defect, guidance }) => [gains, defect, ...guidance],
  );
  const sources = [...new Set(claims.flatMap((claim) => claim.sources))];
  return { ...notes, relative, sources, notice: text('methods.notice') };
}
