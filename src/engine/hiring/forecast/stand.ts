import { compare } from '../../decimal';
import { figuresOf, type Figures } from '../../ladder/assessment/figures';
import { levelsOf } from '../../ladder/standing';
import { sharedDays, type Days } from './months';
import type { Prospect } from './prospect';
import type { Stand } from './result';

/** The fte of a stretch of days, as fte of a whole year. */
export interface FteOf {
  readonly weightedFte: number;
  /** The same without those whose limit is not public and may have passed. */
  readonly leastWeightedFte: number;
  /** Fte of the target group that work there, not weighted. */
  readonly targetFte: number;
}

/** Adds up everybody's fte over a stretch of days. */
export function fteIn({ stays }: Prospect, stretch: Days): FteOf {
  const days = stretch.last - stretch.first + 1;
  let [weightedFte, leastWeightedFte, targetFte] = [0, 0, 0];
  for (const { counted, fte, start, end, last, sureUntil } of stays) {
    const countingFte = fte * (sharedDays(stretch, start, last) / days);
    const sureFte = sureUntil === last ? countingFte : fte * (sharedDays(stretch, start, sureUntil) / days);
    weightedFte += countingFte * counted.weight;
    leastWeightedFte += sureFte * counted.weight;
    if (counted.elsewhere) continue;
    targetFte += end === last ? countingFte : fte * (sharedDays(stretch, start, end) / days);
  }
  return { weightedFte, leastWeightedFte, targetFte };
}

/** The figures of the organisation with such a weighted fte; `null` when the target group is larger than the organisation. */
export function figuresWith({ ground, request }: Prospect, fte: FteOf): Figures | null {
  if (compare(fte.targetFte, request.totalFte) > 0) return null;
  return figuresOf(fte.weightedFte, ground.bought.attributedFte, request.totalFte, ground.levelRules);
}

/** Where the organisation stands over a stretch of days. */
export function standIn(prospect: Prospect, fte: FteOf): Stand {
  const { weightedFte, leastWeightedFte } = fte;
  const figures = figuresWith(prospect, fte);
  const standing = figures?.standing ?? null;
  const least =
    figures === null || leastWeightedFte === weightedFte
      ? standing
      : (figuresWith(prospect, { ...fte, weightedFte: leastWeightedFte })?.standing ?? null);
  // When some of those whose limit is not public stopped and others did not, it is a level in between.
  const [lowest] = least?.possibleLevels ?? [];
  const highest = standing?.possibleLevels.at(-1);
  const { pack } = prospect.ground.levelRules;
  const possibleLevels = lowest && highest ? levelsOf(pack, lowest, highest) : [];
  const level = standing?.level ?? null;
  return {
    weightedFte,
    direct: figures?.direct ?? null,
    indirect: figures?.indirectApplied ?? null,
    total: figures?.total ?? null,
    level,
    certainty: level === null ? 'unknown' : possibleLevels.length > 1 ? 'depends' : 'certain',
    possibleLevels,
  };
}
