import { compare } from '../decimal';
import type { Pack } from '../rules/pack';
import { NORM_LEVELS, type NormLevel } from '../rules/schema';
import { LEVELS, ordinal, type Level } from './level';
import { normAt, type NormAtSize } from './normTable';

/** Where a contribution stands among the norms of a size. */
export interface Standing {
  /** `null` when the norm that decides is not public. */
  readonly level: Level | null;
  /**
   * `depends`: the norm of this size is not published, and the contribution lies between the two rows around it.
   * `unknown`: the norm of the Basistrede, which decides, is not public at all.
   */
  readonly certainty: 'certain' | 'depends' | 'unknown';
  /** Every level it can be, ascending; one when certain. */
  readonly possibleLevels: readonly Level[];
  /** The known norms at this size, from high to low. */
  readonly norms: readonly NormAtSize[];
}

const FROM_HIGH_TO_LOW = [...NORM_LEVELS].reverse();

/** Where a contribution stands among the norms that a pack holds for a whole size. */
export function standingAt(contribution: number, size: number, pack: Pack): Standing {
  const norms = FROM_HIGH_TO_LOW.flatMap((level) => normAt(pack, level, size) ?? []);
  const level = highestReached(contribution, norms, (norm) => norm.value);
  const least = highestReached(contribution, norms, (norm) => norm.most);
  const most = highestReached(contribution, norms, (norm) => norm.least);
  const hidden = pack.norms.get('Basistrede') === null;
  if (level === 'Geen trede' && hidden) {
    const possibleLevels = levelsOf(pack, least, most === 'Geen trede' ? 'Basistrede' : most);
    return { level: null, certainty: 'unknown', possibleLevels, norms };
  }
  const possibleLevels = levelsOf(pack, least, most);
  return { level, certainty: possibleLevels.length > 1 ? 'depends' : 'certain', possibleLevels, norms };
}

/** The levels that a pack knows from one to another. */
export function levelsOf(pack: Pack, least: Level, most: Level): readonly Level[] {
  return LEVELS.slice(ordinal(least), ordinal(most) + 1).filter(
    (possible) => possible === 'Geen trede' || pack.norms.has(possible),
  );
}

function highestReached(
  contribution: number,
  fromHighToLow: readonly NormAtSize[],
  bound: (norm: NormAtSize) => number,
): NormLevel | 'Geen trede' {
  return fromHighToLow.find((norm) => compare(contribution, bound(norm)) >= 0)?.level ?? 'Geen trede';
}
