import { compare, trim } from '../decimal';
import { answer, type Outcome } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';
import type { NormLevel } from '../rules/schema';
import { notAnAmount, partAboveWhole } from './amounts';
import { indirectShare } from './indirect';
import type { Level } from './level';
import { levelWithNorm, missingNorm, normRulesOf } from './norm';
import { normAt, type NormAtSize } from './normTable';
import { noOrganisation, sizeOf, type SizeRules } from './organisation';
import { indirectMaximumOf } from './total';

const LABEL = text('ladder.shortfall');
const WEIGHTED = text('ladder.input.weightedFte');
const LEVEL = text('ladder.input.level');
const NEEDED_SHARE = text('ladder.neededDirectShare');
const NEEDED_FTE = text('ladder.neededWeightedFte');
const INDIRECT = text('ladder.indirect');
const ATTRIBUTED = text('ladder.attributedFte');
const TOTAL = text('ladder.input.totalFte');
const MAXIMUM = text('ladder.rule.indirectMaximum');
const SAME_SIZE = text('ladder.assumption.sameSize');

/**
 * How much weighted fte is still missing for a level at the present size; 0 when the level is reached.
 *
 * The direct share must make up what the purchases do not, and at least the part of the norm that may not be indirect.
 * `invalid`: a negative number, a total of 0, more weighted than total fte, `Geen trede`, `PSO 30+`, an unknown pack.
 * `notAvailable`: fewer fte than the PSO admits, Aspirant, a norm that is not public, no pack for the date.
 *
 * @param level the level to reach.
 * @param weightedFte weighted fte of the target group now.
 * @param totalFte fte of the organisation.
 * @param attributedFte fte of the target group attributed to purchases; omitted: none.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds the norm.
 * @returns weighted fte.
 */
export function shortfall(question: {
  level: Level;
  weightedFte: number;
  totalFte: number;
  attributedFte?: number;
  rules?: string;
}): Outcome<number> {
  const { level, weightedFte, totalFte, attributedFte = 0 } = question;
  const wrong =
    noOrganisation(totalFte, 'totalFte') ??
    notAnAmount(weightedFte, 'weightedFte') ??
    notAnAmount(attributedFte, 'attributedFte') ??
    partAboveWhole(weightedFte, totalFte);
  if (wrong) return wrong;
  const goal = levelWithNorm(level);
  if (typeof goal !== 'string') return goal;
  const choice = choosePack(question.rules, (pack) => shortfallRulesOf(pack, goal));
  if (!choice.ok) return choice;
  const size = sizeOf(totalFte, choice.found, 'totalFte');
  if (!size.ok) return size;
  const norm = normAt(choice.pack, goal, size.value);
  if (!norm) return missingNorm(choice.pack, goal);

  const { indirectMaximum } = choice.found;
  const indirect = indirectShare(attributedFte, totalFte);
  const total = input(TOTAL, totalFte, 'fte');
  const lines = {
    size: size.trace,
    indirect: step(INDIRECT, indirect, 'fraction', [input(ATTRIBUTED, attributedFte, 'fte'), total]),
    total,
    weighted: input(WEIGHTED, weightedFte, 'fte'),
  };
  const gap = { norm, indirect, indirectMaximum, totalFte, weightedFte };
  return answer(missingFte(gap), shortfallLine(gap, lines, choice.assumptions));
}

/** What an organisation has toward a norm. */
export interface Gap {
  readonly norm: NormAtSize;
  /** Indirect contribution, a fraction. */
  readonly indirect: number;
  readonly indirectMaximum: RuleValue;
  readonly totalFte: number;
  readonly weightedFte: number;
}

/** Weighted fte still missing for a norm at the present size; 0 when it is reached. */
export function missingFte(gap: Gap): number {
  const needed = neededShare(gap) * gap.totalFte;
  return compare(gap.weightedFte, needed) >= 0 ? 0 : trim(needed - gap.weightedFte);
}

/** How {@link missingFte} came about, from the lines of what the organisation has. */
export function shortfallLine(
  gap: Gap,
  lines: Readonly<Record<'size' | 'indirect' | 'total' | 'weighted', Trace>>,
  assumptions: readonly Text[],
): Trace {
  const { norm, indirectMaximum, totalFte } = gap;
  const share = neededShare(gap);
  const maximumLine = rule(MAXIMUM, indirectMaximum.value, 'fraction', indirectMaximum.citation);
  const shareLine = step(NEEDED_SHARE, share, 'fraction', [norm.trace, lines.indirect, maximumLine]);
  const fteLine = step(NEEDED_FTE, share * totalFte, 'fte', [shareLine, lines.total]);
  const from = [input(LEVEL, norm.level), lines.size, fteLine, lines.weighted];
  const notes = [...norm.notes, ...indirectMaximum.notes, SAME_SIZE, ...assumptions];
  return step(LABEL, missingFte(gap), 'fte', from, notes);
}

/** The direct share makes up what the purchases do not, and at least the part of the norm that may not be indirect. */
function neededShare({ norm, indirect, indirectMaximum }: Gap): number {
  return Math.max(norm.value - indirect, norm.value * (1 - indirectMaximum.value));
}

/** What a distance needs of a pack: its norms, and how much of the total may be indirect. */
export function shortfallRulesOf(
  pack: Pack,
  level: NormLevel,
): Found<SizeRules & { indirectMaximum: RuleValue }> {
  const sizes = normRulesOf(pack, level);
  if (!sizes.ok) return sizes;
  const maximum = indirectMaximumOf(pack);
  return maximum.ok ? { ok: true, found: { ...sizes.found, indirectMaximum: maximum.found } } : maximum;
}
