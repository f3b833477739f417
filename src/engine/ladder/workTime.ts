import { exact } from '../decimal';
import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { daysOfYear, dayOf } from '../reading/day';
import type { Reading } from '../reading/reading';

/** More hours than a working week can have. */
const MOST_HOURS = 60;

/** The days a person worked in a year. */
export interface WorkTime {
  readonly days: number;
  readonly daysInYear: number;
}

/** Fte of hours against the hours of a full week, over the part of the year that was worked. */
export function fteOver(hoursPerWeek: number, normHours: number, { days, daysInYear }: WorkTime): number {
  return (hoursPerWeek / normHours) * (days / daysInYear);
}

/** The days of a year from one day to another, both included; a day that is `null` sets no bound. */
export function daysWorked(first: number | null, last: number | null, year: number): WorkTime {
  const bounds = daysOfYear(year);
  const from = Math.max(first ?? bounds.first, bounds.first);
  const to = Math.min(last ?? bounds.last, bounds.last);
  return { days: Math.max(to - from + 1, 0), daysInYear: bounds.count };
}

/** The failure of hours that no working week has; undefined when they are fine. */
export function notHours(hours: number, parameter: string): Failure | undefined {
  if (Number.isFinite(hours) && hours >= 0 && hours <= MOST_HOURS) return undefined;
  const values = { hours: quantity(hours, 'hours'), most: quantity(MOST_HOURS, 'hours') };
  return invalid(text('ladder.invalid.hours', values), parameter);
}

/** The failure of a full week that has no hours, or more than there can be; undefined when it is fine. */
export function notAWeek(hours: number, parameter: string): Failure | undefined {
  if (Number.isFinite(hours) && exact(hours) > 0 && hours <= MOST_HOURS) return undefined;
  const values = { hours: quantity(hours, 'hours'), most: quantity(MOST_HOURS, 'hours') };
  return invalid(text('ladder.invalid.normHours', values), parameter);
}

/** The failure of a year that no workbook has; undefined when it is fine. */
export function notAYear(year: number, parameter: string): Failure | undefined {
  if (Number.isInteger(year) && year >= 1900 && year <= 9999) return undefined;
  return invalid(text('ladder.invalid.year', { year: String(year) }), parameter);
}

/** The day of a date written as yyyy-mm-dd. */
export function readDay(date: string, parameter: string): Reading<number> {
  const day = dayOf(date);
  if (day !== undefined) return { ok: true, value: day };
  return invalid(text('ladder.invalid.date', { text: date }), parameter);
}
