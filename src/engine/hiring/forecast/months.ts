import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { dayNumber, dayOf } from '../../reading/day';
import type { Reading } from '../../reading/reading';
import { MOST_MONTHS } from './request';

/** Days from a first to a last, both included. Day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A month with its days, and those of the twelve months that end with it. */
export interface Month extends Days {
  /** Such as `2026-03`. */
  readonly name: string;
  readonly year: Days;
}

const MONTHS_A_YEAR = 12;
const MONTH = /^(\d{4})-(\d{2})(?:-\d{2})?$/;

/** The eleven months before a month of this year still lie in years that an assessment can be about. */
const FIRST_YEAR = 1901;

/** The months of a forecast; `invalid` on `from` or `to` when one of them is no month, they are in the wrong order, or they are too many. */
export function monthsFrom(from: string, to: string): Reading<readonly [Month, ...Month[]]> {
  const first = readMonth(from, 'from');
  if (!first.ok) return first;
  const last = readMonth(to, 'to');
  if (!last.ok) return last;
  if (last.value < first.value) return invalid(text('hiringForecast.invalid.order', { from, to }), 'to');
  const count = last.value - first.value + 1;
  if (count > MOST_MONTHS) {
    const values = { count: quantity(count, 'count'), most: quantity(MOST_MONTHS, 'count') };
    return invalid(text('hiringForecast.invalid.tooMany', values), 'to');
  }
  const later = Array.from({ length: count - 1 }, (_, index) => monthAt(first.value + 1 + index));
  return { ok: true, value: [monthAt(first.value), ...later] };
}

/** A month by its number, counted from January of the year 0. */
function readMonth(typed: string, parameter: 'from' | 'to'): Reading<number> {
  const [, year = '', month = ''] = MONTH.exec(typed) ?? [];
  const day = dayOf(typed.length > 7 ? typed : `${typed}-01`);
  if (day === undefined || Number(year) < FIRST_YEAR) return noMonth(typed, parameter);
  return { ok: true, value: Number(year) * MONTHS_A_YEAR + Number(month) - 1 };
}

function noMonth(typed: string, parameter: string): Failure {
  return invalid(text('hiringForecast.invalid.month', { text: typed }), parameter);
}

function monthAt(number: number): Month {
  return {
    name: nameOf(number),
    first: firstDay(number),
    last: firstDay(number + 1) - 1,
    year: { first: firstDay(number - MONTHS_A_YEAR + 1), last: firstDay(number + 1) - 1 },
  };
}

function firstDay(number: number): number {
  return dayNumber(Math.floor(number / MONTHS_A_YEAR), (number % MONTHS_A_YEAR) + 1, 1);
}

function nameOf(number: number): string {
  const year = String(Math.floor(number / MONTHS_A_YEAR));
  return `${year}-${String((number % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

/** How many days two stretches share; a `null` end is no end. */
export function sharedDays({ first, last }: Days, from: number, until: number | null): number {
  const to = until === null || until > last ? last : until;
  const since = from < first ? first : from;
  return to < since ? 0 : to - since + 1;
}
