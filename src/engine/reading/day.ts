const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Number of a day, counted from 1 January 1970, of a date written as yyyy-mm-dd; undefined when there is no such day. */
export function dayOf(iso: string): number | undefined {
  const found = ISO.exec(iso);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const number = dayNumber(year, month, day);
  const real = new Date(number * DAY);
  const exists = real.getUTCFullYear() === year && real.getUTCMonth() === month - 1;
  return exists && day > 0 ? number : undefined;
}

/** The date (ISO) of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** First and last day of a year, and how many days it has. */
export function daysOfYear(year: number): {
  readonly first: number;
  readonly last: number;
  readonly count: number;
} {
  const first = dayNumber(year, 1, 1);
  const last = dayNumber(year, 12, 31);
  return { first, last, count: last - first + 1 };
}

/**
 * The last day of a term of whole months that starts on a day: five years from 1 May 2019 end on 30 April 2024. A term
 * that would start on a day its last month does not have ends with that month.
 */
export function lastDayOfTerm(first: number, months: number): number {
  const start = new Date(first * DAY);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const after = dayNumber(year, month + 1, start.getUTCDate());
  const monthAfter = dayNumber(year, month + 2, 1);
  return Math.min(after, monthAfter) - 1;
}

/** The year a day lies in. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Number of the day of a date. Months run on: month 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
