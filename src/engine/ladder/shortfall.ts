import { compare, trim } from '../decimal';
import { answer, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, rule, step } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';
import type { NormLevel } from '../rules/schema';
import { notAnAmount, partAboveWhole } from './amounts';
import { indirectShare } from './indirect';
import type { Level } from './level';
import { levelWithNorm, missingNorm, normRulesOf } from './norm';
import { normAt } from './normTable';
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
  const ownPart = norm.value * (1 - indirectMaximum.value);
  const neededShare = Math.max(norm.value - indirect, ownPart);
  const neededFte = neededShare * totalFte;
  const missing = compare(weightedFte, neededFte) >= 0 ? 0 : trim(neededFte - weightedFte);

  const indirectLine = step(INDIRECT, indirect, 'fraction', [
    input(ATTRIBUTED, attributedFte, 'fte'),
    input(TOTAL, totalFte, 'fte'),
  ]);
  const maximumLine = rule(MAXIMUM, indirectMaximum.value, 'fraction', indirectMaximum.citation);
  const shareLine = step(NEEDED_SHARE, neededShare, 'fraction', [norm.trace, indirectLine, maximumLine]);
  const fteLine = step(NEEDED_FTE, neededFte, 'fte', [shareLine, input(TOTAL, totalFte, 'fte')]);
  const from = [input(LEVEL, level), size.trace, fteLine, input(WEIGHTED, weightedFte, 'fte')];
  const notes = [...norm.notes, ...indirectMaximum.notes, SAME_SIZE, ...choice.assumptions];
  return answer(missing, step(LABEL, missing, 'fte', from, notes));
}

function shortfallRulesOf(pack: Pack, level: NormLevel): Found<SizeRules & { indirectMaximum: RuleValue }> {
  const sizes = normRulesOf(pack, level);
  if (!sizes.ok) return sizes;
  const maximum = indirectMaximumOf(pack);
  return maximum.ok ? { ok: true, found: { ...sizes.found, indirectMaximum: maximum.found } } : maximum;
}
