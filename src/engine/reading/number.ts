import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { isCellError, type Cell } from './cell';
import { errorCell, plainSpaces, shown } from './reading';

/** A number with how it was written, so that who reads a whole column can tell what was not a plain number. */
export interface NumberReading {
  readonly ok: true;
  readonly value: number;
  /** The cell held text. */
  readonly fromText: boolean;
  /** The text ended in `%`; the value is the fraction. */
  readonly percentage: boolean;
}

const CURRENCY_BEFORE = /^(?:€|eur)\s?/i;
const CURRENCY_AFTER = /\s?(?:€|euro?)$/i;
const NO_CENTS = /^(\d[\d.]*),-{1,2}$/;

const DIGITS = /^\d+$/;
/** Spaces between groups cannot be a decimal separator. */
const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/;
/** One separator, one to three digits before it and three after: thousands to one reader, decimals to the other. */
const EITHER_WAY = /^([1-9]\d{0,2})[.,](\d{3})$/;
const DECIMAL = /^(\d*)[.,](\d+)$/;
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const GROUPED_DECIMAL = /^([1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)))[.,](\d+)$/;
const WHOLE_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Reads a number as it is typed in Dutch or in English: `1.234,5`, `1,234.5`, `€ 2.039.900`, `3,4%` (0.034), `-1,5`.
 *
 * A text that means one number to a Dutch reader and another to an English one (`1.234`, `1,234`) is not read but
 * refused, with both readings. Empty cells, yes/no, dates as text, `1e5` and error cells are refused as well.
 */
export function readNumber(cell: Cell): NumberReading | Failure {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return invalid(text('reading.number.notFinite'));
    return { ok: true, value: cell, fromText: false, percentage: false };
  }
  if (cell === null) return invalid(text('reading.number.empty'));
  if (isCellError(cell)) return errorCell(cell.error);
  if (typeof cell === 'boolean') return invalid(text('reading.number.yesNo', { text: shown(cell) }));
  return readText(cell);
}

function readText(typed: string): NumberReading | Failure {
  const plain = plainSpaces(typed);
  if (plain === '') return invalid(text('reading.number.empty'));
  const percentage = plain.endsWith('%');
  const amount = percentage ? plain.slice(0, -1).trimEnd() : plain;
  const { sign, digits, currency } = unwrap(amount);
  if (percentage && currency) return notANumber(typed);

  const twoWays = EITHER_WAY.exec(digits);
  if (twoWays) return ambiguous(typed, twoWays[1] ?? '', twoWays[2] ?? '', percentage);
  const decimal = decimalOf(digits);
  if (decimal === undefined) return notANumber(typed);
  return {
    ok: true,
    value: Number(`${sign}${decimal}e${percentage ? -2 : 0}`) + 0,
    fromText: true,
    percentage,
  };
}

/** Takes the sign and the euro off; the sign may stand before or after the euro. */
function unwrap(amount: string) {
  const outer = signOf(amount);
  const bare = outer.rest.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, '');
  const inner = outer.sign === '' ? signOf(bare) : { sign: outer.sign, rest: bare };
  return { sign: inner.sign === '-' ? '-' : '', digits: inner.rest, currency: bare !== outer.rest };
}

function signOf(amount: string) {
  const found = /^([-+−])\s?(.*)$/.exec(amount);
  if (!found) return { sign: '', rest: amount };
  return { sign: found[1] === '+' ? '+' : '-', rest: found[2] ?? '' };
}

/** The number in the notation of the language itself, without groups and with a point; undefined when it is none. */
function decimalOf(digits: string): string | undefined {
  if (DIGITS.test(digits)) return digits;
  const noCents = NO_CENTS.exec(digits)?.[1];
  if (noCents !== undefined) {
    return DIGITS.test(noCents) || WHOLE_GROUPED.test(noCents) ? withoutGroups(noCents) : undefined;
  }
  if (GROUPED.test(digits)) return withoutGroups(digits);
  const parts = SPACED.exec(digits) ?? GROUPED_DECIMAL.exec(digits) ?? DECIMAL.exec(digits);
  if (!parts) return undefined;
  return `${withoutGroups(parts[1] ?? '') || '0'}.${parts[2] ?? '0'}`;
}

function withoutGroups(digits: string): string {
  return digits.replace(/[ .,]/g, '');
}

function ambiguous(typed: string, before: string, after: string, percentage: boolean): Failure {
  const decimal = Number(`${before}.${after}`);
  return invalid(
    text('reading.number.ambiguous', {
      text: typed,
      whole: `${before}${after}${percentage ? '%' : ''}`,
      decimal: percentage
        ? quantity(Number(`${before}.${after}e-2`), 'fraction')
        : quantity(decimal, 'number'),
    }),
  );
}

function notANumber(typed: string): Failure {
  return invalid(text('reading.number.notANumber', { text: typed }));
}
