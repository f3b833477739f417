import { answer, invalid, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, step } from '../explain/trace';
import { LEVELS, ordinal, type Level } from '../ladder/level';

/** A row of a level table. */
export interface LevelPointsRow {
  readonly level: Level;
  readonly points: number;
}

/** A question about the points of a level. */
export interface LevelPointsRequest {
  readonly level: Level;
  readonly table: readonly LevelPointsRow[];
}

/**
 * Points for a PSO level from a table. A level not in the table gets the points of the highest lower level in it,
 * because each level implies those below it; 0 when there is none.
 * Invalid: a level that is in the table twice, or points that are not a number.
 */
export function levelPoints({ level, table }: LevelPointsRequest): Outcome<number> {
  const seen = new Set<Level>();
  for (const row of table) {
    if (seen.has(row.level)) return invalid(text('award.level.twice', { level: row.level }), 'table');
    if (!Number.isFinite(row.points))
      return invalid(text('award.level.noPoints', { level: row.level }), 'table');
    seen.add(row.level);
  }
  const scale = pointsByLevel(Object.fromEntries(table.map((row) => [row.level, row.points])));
  const value = scale[ordinal(level)] ?? 0;
  const from = table.map((row) =>
    input(text('award.trace.tableLevel', { level: row.level }), row.points, 'points'),
  );
  const assumptions = seen.has(level) ? [] : [text('award.level.lower', { level })];
  const given = input(text('award.trace.level'), level);
  return answer(value, step(text('award.trace.levelPoints'), value, 'points', [given, ...from], assumptions));
}

/** Points of every level from low to high, each level without points of its own taking those of the one below. */
export function pointsByLevel(table: Readonly<Partial<Record<Level, number>>>): readonly number[] {
  let points = 0;
  return LEVELS.map((level) => (points = table[level] ?? points));
}
