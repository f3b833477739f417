import { invalid, type Failure } from '../../explain/outcome';
import { calendarDay, text } from '../../explain/text';
import { readDay } from '../../ladder/workTime';
import { dayOf, daysOfYear } from '../../reading/day';
import type { Validity } from '../../rules/hiring/dated';

/** Weeks of which a year of paid hours is made. */
export const WEEKS_A_YEAR = 52;

/** A stretch of days, as day numbers, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The first and last day of an employment; `last` is `null` when no end is set. */
export interface EmployedDays {
  readonly first: number;
  readonly last: number | null;
}

/** Reads the first and last day of an employment. `invalid` when one is no date, or the end lies before the start. */
export function employedDays(
  start: string,
  end: string | undefined,
): { readonly ok: true; readonly value: EmployedDays } | Failure {
  const first = readDay(start, 'start');
  if (!first.ok) return first;
  if (end === undefined) return { ok: true, value: { first: first.value, last: null } };
  const last = readDay(end, 'end');
  if (!last.ok) return last;
  if (last.value >= first.value) return { ok: true, value: { first: first.value, last: last.value } };
  const values = { start: calendarDay(start), end: calendarDay(end) };
  return invalid(text('hiring.invalid.endBeforeStart', values), 'end');
}

/** The days on which a rule holds. */
export function daysOf({ validFrom, validUntil }: Validity): Days {
  const first = dayOf(validFrom);
  const last = dayOf(validUntil);
  if (first === undefined || last === undefined) throw new Error(`${validFrom} or ${validUntil} is no date`);
  return { first, last };
}

/** The days two stretches share; `null` when they share none. */
export function shared(one: Days, other: Days): Days | null {
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return first > last ? null : { first, last };
}

/** How many days a stretch has. */
export function countOf(days: Days | null): number {
  return days === null ? 0 : days.last - days.first + 1;
}

/** The part of a year that a stretch of its days is. */
export function partOfYear(days: Days | null, year: number): number {
  return countOf(days) / daysOfYear(year).count;
}

/** Paid hours of a stretch of days of a year: 52 weeks make the whole year. */
export function paidHours(hoursPerWeek: number, days: Days | null, year: number): number {
  return hoursPerWeek * WEEKS_A_YEAR * partOfYear(days, year);
}
