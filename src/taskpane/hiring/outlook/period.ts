import type { AssessRequest, ForecastRequest } from '../../../engine';
import { numberTyped } from '../figure';
import type { OutlookState } from './outlookState';

const MONTHS_A_YEAR = 12;

/** The question for a forecast; `null` as long as the period is not filled in. What is wrong with it, the forecast says. */
export function forecastRequest(
  staff: AssessRequest,
  { from: chosen, months, certificateUntil }: Pick<OutlookState, 'from' | 'months' | 'certificateUntil'>,
): ForecastRequest | null {
  const from = chosen ?? monthAfterYear(staff.referenceYear);
  const count = numberTyped(months);
  if (count === null || !Number.isInteger(count) || count < 1 || from === '') return null;
  return {
    ...staff,
    from,
    to: monthAfter(from, count - 1),
    certificateUntil: certificateUntil === '' ? null : certificateUntil,
  };
}

/** The first month that the figures of a year do not look back on yet. */
export function monthAfterYear(year: number): string {
  return `${String(year + 1)}-01`;
}

/** The month so many months after another. What is no month stays as it is. */
export function monthAfter(month: string, count: number): string {
  const [, year, number] = /^(\d{4})-(\d{2})/.exec(month) ?? [];
  if (year === undefined) return month;
  const place = Number(year) * MONTHS_A_YEAR + Number(number) - 1 + count;
  const inYear = String((place % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${String(Math.floor(place / MONTHS_A_YEAR))}-${inYear}`;
}

/** The last day of a month, ISO. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
