import type { Text } from '../../explain/text';
import type { Choice } from '../../rules/choose';
import type { RuleValue } from '../../rules/pack';
import { indirectShare } from '../indirect';
import type { SizeRules } from '../organisation';
import { sizeNumber } from '../organisation';
import { standingAt, type Standing } from '../standing';
import { countedIndirect } from '../total';

/** The rules the level rests on. */
export type LevelRules = Choice<SizeRules & { readonly indirectMaximum: RuleValue }>;

/** The contributions of an organisation, with its size and standing. */
export interface Figures {
  readonly direct: number;
  readonly indirect: number;
  readonly indirectApplied: number;
  readonly total: number;
  /** `null`: fewer fte than the PSO admits. */
  readonly size: number | null;
  readonly standing: Standing | null;
}

/** Formulas 5 to 12 of the method: from weighted and attributed fte to the level. */
export function figuresOf(
  weightedFte: number,
  attributedFte: number,
  totalFte: number,
  { pack, found }: LevelRules,
): Figures {
  const direct = weightedFte / totalFte;
  const indirect = indirectShare(attributedFte, totalFte);
  const indirectApplied = countedIndirect(direct, indirect, found.indirectMaximum.value);
  const total = direct + indirectApplied;
  const size = sizeNumber(totalFte, found);
  const standing = size === null ? null : standingAt(total, size, pack);
  return { direct, indirect, indirectApplied, total, size, standing };
}

/** Texts without repetition, in the order they first came. */
export function withoutRepetition(texts: Iterable<Text>): readonly Text[] {
  const byWords = new Map<string, Text>();
  for (const each of texts) {
    const words = JSON.stringify(each);
    if (!byWords.has(words)) byWords.set(words, each);
  }
  return [...byWords.values()];
}
