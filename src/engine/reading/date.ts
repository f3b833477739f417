import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import { isCellError, type Cell } from './cell';
import { errorCell, plainSpaces, shown, type Reading } from './reading';

/** What day 1 of a workbook is: 1 January 1900, or day 0 on 1 January 1904 (workbooks from older Macs). */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const EPOCH: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 31),
  1904: Date.UTC(1904, 0, 1),
};
const FIRST: Readonly<Record<DateSystem, number>> = { 1900: 1, 1904: 0 };

/** The 1900 system counts 29 February 1900, a day that never was. */
const NEVER_WAS = 60;
const LAST_DAY = Date.UTC(9999, 11, 31);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-/])\d{1,2}\1\d{2}$/;

/** The date (ISO) of an Excel serial; the time of day is left out. Serials before the first day or after 9999 are refused. */
export function serialToIso(serial: number, system: DateSystem = 1900): Reading<string> {
  const day = Math.floor(serial);
  const real = system === 1900 && day > NEVER_WAS ? day - 1 : day;
  const time = EPOCH[system] + real * DAY;
  const exists = day >= FIRST[system] && time <= LAST_DAY && !(system === 1900 && day === NEVER_WAS);
  if (!exists) return invalid(text('reading.date.noSuchSerial', { serial: String(serial) }));
  return { ok: true, value: isoOf(time) };
}

/** The Excel serial of a date (ISO). Texts that are no date and dates the system does not have are refused. */
export function isoToSerial(iso: string, system: DateSystem = 1900): Reading<number> {
  const found = ISO.exec(iso);
  const time = found ? timeOf(found[1], found[2], found[3]) : undefined;
  if (time === undefined) return notADate(iso);
  const real = (time - EPOCH[system]) / DAY;
  const serial = system === 1900 && real >= NEVER_WAS ? real + 1 : real;
  return serial < FIRST[system] ? notADate(iso) : { ok: true, value: serial };
}

/**
 * Reads a date (ISO) from a cell: an Excel serial, or text as `2026-10-15`, `15-10-2026` or `15/10/2026`.
 * Text with slashes that is another day in American order, a year of two digits, and days that do not exist are refused.
 */
export function readDate(cell: Cell, system: DateSystem = 1900): Reading<string> {
  if (typeof cell === 'number') return serialToIso(cell, system);
  if (cell === null) return invalid(text('reading.date.empty'));
  if (isCellError(cell)) return errorCell(cell.error);
  return typeof cell === 'boolean' ? notADate(shown(cell)) : readDateText(cell);
}

/** Reads a date (ISO) from text, as {@link readDate} does. */
export function readDateText(typed: string): Reading<string> {
  const plain = plainSpaces(typed);
  if (plain === '') return invalid(text('reading.date.empty'));
  if (SHORT_YEAR.test(plain)) return invalid(text('reading.date.shortYear', { text: typed }));
  const iso = ISO.exec(plain);
  if (iso) return dateOf(typed, iso[1], iso[2], iso[3]);

  const [, day, separator, month, year] = DAY_FIRST.exec(plain) ?? [];
  if (day === undefined) return notADate(typed);
  const american = timeOf(year, day, month);
  const dutch = timeOf(year, month, day);
  if (separator === '/' && dutch !== undefined && american !== undefined && american !== dutch) {
    return invalid(
      text('reading.date.ambiguous', { text: typed, first: isoOf(dutch), second: isoOf(american) }),
    );
  }
  return dateOf(typed, year, month, day);
}

type Digits = string | undefined;

function dateOf(typed: string, year: Digits, month: Digits, day: Digits): Reading<string> {
  const time = timeOf(year, month, day);
  return time === undefined
    ? invalid(text('reading.date.impossible', { text: typed }))
    : { ok: true, value: isoOf(time) };
}

/** Midnight UTC of a day, undefined when there is no such day. */
function timeOf(year: Digits, month: Digits, day: Digits): number | undefined {
  const padded = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${padded}T00:00:00Z`);
  return Number.isNaN(time) || isoOf(time) !== padded ? undefined : time;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function notADate(typed: string): Failure {
  return invalid(text('reading.date.notADate', { text: typed }));
}
