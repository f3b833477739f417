import { invalid, notAvailable, type Answer, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, step, type Trace } from '../explain/trace';
import { choosePack, type Choice, type Found } from '../rules/choose';
import type { Pack } from '../rules/pack';
import type { NormLevel } from '../rules/schema';
import type { Level } from './level';
import { normsBySize, type NormAtSize, type NormsBySize } from './normTable';
import { noOrganisation, sizeLine, sizeNumber, sizeRulesOf, tooSmall, type SizeRules } from './organisation';
import { thirtyPlusShareOf } from './thirtyPlus';

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
  const source = rules === undefined ? newestSource(goal) : sourceOf(goal, rules);
  if (!source.ok) return source;
  const whole = sizeNumber(size, source.choice.found);
  if (whole === null) return notAvailable(tooSmall(size, source.choice.found), 'size');
  const found = source.norms[whole];
  return found ? new NormAnswer(found, size, whole, source.choice) : missingNorm(source.choice.pack, goal);
}

/** The norms of a level in the pack that was chosen. */
interface NormSource {
  readonly ok: true;
  readonly choice: Choice<SizeRules>;
  readonly norms: NormsBySize;
}

/** What is chosen when the user names no pack never changes, and every row of a long column asks for it. */
const NEWEST = new Map<NormLevel, NormSource | Failure>();

function newestSource(level: NormLevel): NormSource | Failure {
  let source = NEWEST.get(level);
  if (!source) {
    source = sourceOf(level, undefined);
    NEWEST.set(level, source);
  }
  return source;
}

function sourceOf(level: NormLevel, rules: string | undefined): NormSource | Failure {
  const choice = choosePack(rules, (pack) => normRulesOf(pack, level));
  if (!choice.ok) return choice;
  return { ok: true, choice, norms: normsBySize(choice.pack, level) };
}

/** A norm whose explanation is made when it is asked for: a norm is looked up far more often than explained. */
class NormAnswer implements Answer<number> {
  readonly ok = true;
  readonly value: number;

  constructor(
    private readonly found: NormAtSize,
    private readonly fte: number,
    private readonly size: number,
    private readonly choice: Choice<SizeRules>,
  ) {
    this.value = found.value;
  }

  get trace(): Trace {
    const { found, fte, size, choice } = this;
    const from = [input(LEVEL, found.level), sizeLine(fte, size, choice.found), found.trace];
    return step(LABEL, found.value, 'fraction', from, [...found.notes, ...choice.assumptions]);
  }
}

/** The level, when a share of fte can be enough for it; otherwise why it has no norm. */
export function levelWithNorm(level: Level): NormLevel | Failure {
  switch (level) {
    case 'Geen trede':
      return invalid(text('ladder.invalid.noLevelNoNorm'), 'level');
    case 'Aspirant':
      return notAvailable(text('ladder.aspirantHasNoNorm'), 'level');
    case 'PSO 30+':
      return noNormOfThirtyPlus();
    default:
      return level;
  }
}

/** PSO 30+ asks a share of the fte beside the norm of Trede 3; the sentence takes it from the newest rules. */
function noNormOfThirtyPlus(): Failure {
  const choice = choosePack(undefined, thirtyPlusShareOf);
  if (!choice.ok) return choice;
  const share = quantity(choice.found.value, 'fraction');
  return invalid(text('ladder.invalid.thirtyPlusNorm', { share }), 'level');
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
