import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, step } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack } from '../rules/pack';
import type { NormLevel } from '../rules/schema';
import type { Level } from './level';
import { normAt } from './normTable';
import { noOrganisation, sizeOf, sizeRulesOf, type SizeRules } from './organisation';

const LABEL = text('ladder.norm');
const LEVEL = text('ladder.input.level');

/**
 * The norm: the share of the fte that the total social contribution must reach for a level.
 *
 * Sizes between the published rows are interpolated and marked so; above the last row that row holds.
 * `invalid`: a size of 0 or less, `Geen trede` or `PSO 30+` (neither has a norm), an unknown pack.
 * `notAvailable`: fewer fte than the PSO admits, Aspirant (a plan decides), a norm that is not public, no pack for the date.
 *
 * @param size fte of the organisation.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds the norm.
 * @returns a fraction. Source: the norm table of PSO-Nederland, cited per row in the trace.
 */
export function norm({
  size,
  level,
  rules,
}: {
  size: number;
  level: Level;
  rules?: string;
}): Outcome<number> {
  const nobody = noOrganisation(size, 'size');
  if (nobody) return nobody;
  const goal = levelWithNorm(level);
  if (typeof goal !== 'string') return goal;
  const choice = choosePack(rules, (pack) => normRulesOf(pack, goal));
  if (!choice.ok) return choice;
  const whole = sizeOf(size, choice.found, 'size');
  if (!whole.ok) return whole;
  const found = normAt(choice.pack, goal, whole.value);
  if (!found) return missingNorm(choice.pack, goal);
  const from = [input(LEVEL, level), whole.trace, found.trace];
  return answer(
    found.value,
    step(LABEL, found.value, 'fraction', from, [...found.notes, ...choice.assumptions]),
  );
}

/** The level, when a share of fte can be enough for it; otherwise why it has no norm. */
export function levelWithNorm(level: Level): NormLevel | Failure {
  switch (level) {
    case 'Geen trede':
      return invalid(text('ladder.invalid.noLevelNoNorm'), 'level');
    case 'Aspirant':
      return notAvailable(text('ladder.aspirantHasNoNorm'), 'level');
    case 'PSO 30+':
      return invalid(text('ladder.invalid.thirtyPlusNorm'), 'level');
    default:
      return level;
  }
}

/** What a norm needs of a pack: its size rules, and that it holds the norms of the level. */
export function normRulesOf(pack: Pack, level: NormLevel): Found<SizeRules> {
  return pack.norms.get(level) ? sizeRulesOf(pack) : missingNorm(pack, level);
}

/** The failure of a pack that does not hold the norms of a level. */
export function missingNorm(pack: Pack, level: NormLevel): Failure {
  const why = pack.unknown.get(`norms.${level}`);
  if (!why) return notAvailable(text('ladder.levelNotInPack', { level, pack: pack.id }));
  return notAvailable(text('rules.missing.norm', { level, pack: pack.id, why }));
}
