import { LEVELS, type Level } from '../../ladder/level';
import type { AwardModel, LevelCriterion } from '../model';
import type { EuroPerPoint } from './euroPerPoint';

/** What one step on the ladder is worth in euro. */
export interface EuroPerLevel {
  readonly criterion: string;
  /** `null` for a bid without any level of the table. */
  readonly from: Level | null;
  readonly to: Level;
  /** Points between the two; with `value` euro. */
  readonly points: number;
  /**
   * At the prices of the ranked bids: the least and the most; equal where a point has one worth, `null` where it
   * has none.
   */
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * The value in euro of each step of the level criteria, from one level of the table to the next, at the present
 * prices.
 */
export function euroPerLevel(model: AwardModel, { bids }: EuroPerPoint): EuroPerLevel[] {
  const worths = bids.flatMap(({ euro }) => (euro === null ? [] : [euro]));
  const least = worths.reduce((low, euro) => Math.min(low, euro), Infinity);
  const most = worths.reduce((high, euro) => Math.max(high, euro), -Infinity);
  const inEuro = (points: number, euro: number) => (worths.length === 0 ? null : points * euro);
  if (model.aggregation === 'lowestPrice') return [];
  return model.criteria
    .filter((criterion) => criterion.kind === 'level')
    .flatMap((criterion) =>
      stepsOf(criterion).map((step) => ({
        criterion: criterion.id,
        ...step,
        least: inEuro(step.points, least),
        most: inEuro(step.points, most),
      })),
    );
}

/** The steps of a level table from low to high, the first one from nothing. */
export function stepsOf({ table }: LevelCriterion): { from: Level | null; to: Level; points: number }[] {
  const steps: { from: Level | null; to: Level; points: number }[] = [];
  let from: Level | null = null;
  let before = 0;
  for (const to of LEVELS) {
    const points = table[to];
    if (points === undefined) continue;
    if (points !== before || from !== null) steps.push({ from, to, points: points - before });
    from = to;
    before = points;
  }
  return steps;
}
