import { exact } from '../../decimal';
import type { Failure } from '../../explain/outcome';
import { levelWithNorm, normRulesOf } from '../../ladder/norm';
import { normsBySize, type NormAtSize } from '../../ladder/normTable';
import type { SizeRules } from '../../ladder/organisation';
import type { Level } from '../../ladder/level';
import { thirtyPlusShareOf } from '../../ladder/thirtyPlus';
import { indirectMaximumOf } from '../../ladder/total';
import { choosePack, type Choice, type Found } from '../../rules/choose';
import type { Pack, RuleValue } from '../../rules/pack';
import type { NormLevel } from '../../rules/schema';

/** What a pack must hold to plan a route to a level. */
export interface GoalRules extends SizeRules {
  readonly indirectMaximum: RuleValue;
  /** Share of the fte that PSO 30+ asks beside the norm; `null` for other goals. */
  readonly thirtyPlusShare: RuleValue | null;
}

/** A level with the rules by which it is reached. */
export interface Goal {
  readonly ok: true;
  readonly level: NormLevel | 'PSO 30+';
  /** The level whose norm must be reached: Trede 3 for PSO 30+. */
  readonly normLevel: NormLevel;
  readonly choice: Choice<GoalRules>;
  readonly norms: readonly (NormAtSize | undefined)[];
}

/** What it takes to reach a level, or why that cannot be said. */
export function goalOf(level: Level, rules: string | undefined): Goal | Failure {
  const normLevel = level === 'PSO 30+' ? 'Trede 3' : levelWithNorm(level);
  if (typeof normLevel !== 'string') return { ...normLevel, parameter: 'goal' };
  const choice = choosePack(rules, (pack) => goalRulesOf(pack, normLevel, level === 'PSO 30+'));
  if (!choice.ok) return { ...choice, parameter: choice.parameter ?? 'goal' };
  const norms = normsBySize(choice.pack, normLevel);
  return { ok: true, level: level === 'PSO 30+' ? level : normLevel, normLevel, choice, norms };
}

function goalRulesOf(pack: Pack, level: NormLevel, thirtyPlus: boolean): Found<GoalRules> {
  const sizes = normRulesOf(pack, level);
  if (!sizes.ok) return sizes;
  const maximum = indirectMaximumOf(pack);
  if (!maximum.ok) return maximum;
  const share = thirtyPlus ? thirtyPlusShareOf(pack) : null;
  if (share?.ok === false) return share;
  const found = { ...sizes.found, indirectMaximum: maximum.found, thirtyPlusShare: share?.found ?? null };
  return { ok: true, found };
}

/** The norm to reach at each size: as it is taken to be, or as high as it can be where no row is published. */
export function normsToReach({ norms }: Goal, certain: boolean): readonly (number | undefined)[] {
  return norms.map((norm) => norm && exact(certain ? norm.most : norm.value));
}
