import { compare } from '../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, step } from '../explain/trace';
import { choosePack } from '../rules/choose';
import type { NormLevel } from '../rules/schema';
import type { Level } from './level';
import { missingNorm, normRulesOf } from './norm';
import { normAt, type NormAtSize } from './normTable';
import { noOrganisation, sizeOf } from './organisation';
import { standingAt } from './standing';

/** The level that a total social contribution gives, and how sure that is. */
export interface LevelFinding {
  readonly level: Level;
  /** The size whose norms were used. */
  readonly size: number;
  /** `depends`: the norm of this size is not published, and the contribution lies between the two rows around it. */
  readonly certainty: 'certain' | 'depends';
  /** Every level it can be, ascending; one when certain. */
  readonly possibleLevels: readonly Level[];
  /** Norms at this size by level, as far as they are known. */
  readonly norms: Readonly<Partial<Record<NormLevel, number>>>;
}

const LABEL = text('ladder.level');
const CONTRIBUTION = text('ladder.input.contribution');
const REACHED_AT_NORM = text('ladder.assumption.reachedAtNorm');

/**
 * The level for a total social contribution: the highest level whose norm at the size of the organisation is reached.
 * Reaching is being equal or higher. Aspirant is never found (a plan decides), nor PSO 30+ (another share decides).
 *
 * `invalid`: a contribution that is no fraction from 0 to 1, a size of 0 or less, an unknown pack. `notAvailable`: fewer
 * fte than the PSO admits, norms that are not public, no pack for the date, and a contribution below Trede 1 where the
 * Basistrede exists, because whether that is reached is not public.
 *
 * @param contribution total social contribution as a fraction.
 * @param size fte of the organisation.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds the norms.
 */
export function levelFor(question: {
  contribution: number;
  size: number;
  rules?: string;
}): Outcome<LevelFinding> {
  const { contribution, rules } = question;
  const wrong = notAContribution(contribution) ?? noOrganisation(question.size, 'size');
  if (wrong) return wrong;
  const choice = choosePack(rules, (pack) => normRulesOf(pack, 'Trede 1'));
  if (!choice.ok) return choice;
  const size = sizeOf(question.size, choice.found, 'size');
  if (!size.ok) return size;

  const { pack } = choice;
  const trede1 = normAt(pack, 'Trede 1', size.value);
  if (!trede1) return missingNorm(pack, 'Trede 1');
  const { level, certainty, possibleLevels, norms } = standingAt(contribution, size.value, pack);
  if (level === null || certainty === 'unknown') return belowTrede1(contribution, size.value, trede1);

  const finding: LevelFinding = {
    level,
    size: size.value,
    certainty,
    possibleLevels,
    norms: Object.fromEntries(norms.map((norm) => [norm.level, norm.value])),
  };
  const from = [
    input(CONTRIBUTION, contribution, 'fraction'),
    size.trace,
    ...norms.map((norm) => norm.trace),
  ];
  const notes = new Set([...norms.flatMap((norm) => norm.notes), REACHED_AT_NORM, ...choice.assumptions]);
  if (finding.certainty === 'depends') {
    notes.add(text('ladder.assumption.depends', { levels: possibleLevels.join(', ') }));
  }
  return answer(finding, step(LABEL, level, undefined, from, [...notes]));
}

/** A contribution is a share: a percentage typed as a whole number is caught here. */
function notAContribution(contribution: number): Failure | undefined {
  if (!Number.isFinite(contribution) || contribution < 0) {
    return invalid(text('ladder.invalid.contribution'), 'contribution');
  }
  if (compare(contribution, 1) <= 0) return undefined;
  const values = { value: quantity(contribution, 'number'), meant: quantity(contribution / 100, 'number') };
  return invalid(text('ladder.invalid.contributionAbove1', values), 'contribution');
}

function belowTrede1(contribution: number, size: number, norm: NormAtSize): Failure {
  const values = { contribution: quantity(contribution, 'fraction'), size: quantity(size, 'count') };
  if (compare(contribution, norm.least) < 0) {
    return notAvailable(text('ladder.belowTrede1', { ...values, norm: quantity(norm.value, 'fraction') }));
  }
  const bounds = { least: quantity(norm.least, 'fraction'), most: quantity(norm.most, 'fraction') };
  return notAvailable(text('ladder.perhapsTrede1', { ...values, ...bounds }));
}
