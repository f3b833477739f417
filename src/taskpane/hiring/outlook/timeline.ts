import type { HiringForecastMonth } from '../../../engine';

/** A month of the drawing: its place among the months, and its total contribution. */
export interface TimelinePoint {
  readonly place: number;
  readonly total: number;
}

/** Months behind each other that are drawn with the same line. */
export interface TimelineRun {
  readonly points: readonly TimelinePoint[];
  readonly isSure: boolean;
}

/**
 * The line in parts: a new one where the level becomes certain or stops being so, and after a month without a figure. Each
 * part begins where the one before it ends, so that the line does not break there.
 */
export function runsOf(months: readonly HiringForecastMonth[]): readonly TimelineRun[] {
  const runs: { points: TimelinePoint[]; isSure: boolean }[] = [];
  for (const [place, { total, certainty }] of months.entries()) {
    if (total === null) continue;
    const point = { place, total };
    const isSure = certainty === 'certain';
    const open = runs.at(-1);
    const before = open?.points.at(-1);
    const goesOn = before?.place === place - 1;
    if (open && goesOn && open.isSure === isSure) open.points.push(point);
    else runs.push({ points: goesOn ? [before, point] : [point], isSure });
  }
  return runs;
}

/** The months in which the level is another than the month before. */
export function turnsOf(months: readonly HiringForecastMonth[]): readonly TimelinePoint[] {
  return months.flatMap(({ level, total }, place) => {
    const before = months[place - 1];
    return before === undefined || before.level === level || total === null ? [] : [{ place, total }];
  });
}
