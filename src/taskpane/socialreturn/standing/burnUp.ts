import type { ForecastMonth } from '../../../engine';

/** A point of the line: months since the contract began, and euro. */
export interface BurnPoint {
  readonly at: number;
  readonly euro: number;
}

/** The line of what is realised over the months of a contract, split at the day of reckoning. */
export interface BurnUp {
  /** Up to the day of reckoning. */
  readonly done: readonly BurnPoint[];
  /** From the day of reckoning on, when all goes as given. */
  readonly coming: readonly BurnPoint[];
  readonly months: number;
  /** Months from the beginning to the day of reckoning; `null` when that lies outside the contract. */
  readonly today: number | null;
  /** Euro at the top of the drawing. */
  readonly full: number;
}

/** Room above the highest of what is drawn. */
const HEADROOM = 1.1;

/**
 * The line through the months of a forecast. Within the month of the day of reckoning it goes through what is realised on
 * that day.
 */
export function burnUp(
  forecast: readonly ForecastMonth[],
  on: string,
  realised: number,
  obligation: number | null,
): BurnUp {
  const points: readonly BurnPoint[] = [
    { at: 0, euro: 0 },
    ...forecast.map(({ cumulative }, place) => ({ at: place + 1, euro: cumulative })),
  ];
  const highest = Math.max(obligation ?? 0, ...points.map(({ euro }) => euro));
  const today = placeOf(forecast, on);
  const now = today === null ? [] : [{ at: today, euro: realised }];
  const isPast = ({ at }: BurnPoint): boolean => (today === null ? isOver(forecast, on) : at < today);
  const done = [...points.filter(isPast), ...now];
  return {
    done,
    coming: [...(today === null ? done.slice(-1) : now), ...points.filter((point) => !isPast(point))],
    months: forecast.length,
    today,
    full: highest === 0 ? 1 : highest * HEADROOM,
  };
}

function isOver(forecast: readonly ForecastMonth[], on: string): boolean {
  const last = forecast.at(-1);
  return last !== undefined && last.month < on.slice(0, last.month.length);
}

/** Months from the beginning of the first month to the end of a day. */
function placeOf(forecast: readonly ForecastMonth[], on: string): number | null {
  const month = forecast.findIndex((each) => on.startsWith(each.month));
  if (month === -1) return null;
  const [year = 0, number = 1, day = 1] = on.split('-').map(Number);
  return month + day / new Date(Date.UTC(year, number, 0)).getUTCDate();
}
