import { quantity, text, type Text, type TextValue } from '../explain/text';
import { isCellError, type Cell } from '../reading/cell';
import { readDate } from '../reading/date';
import { readNumber } from '../reading/number';
import { errorCell, shown } from '../reading/reading';
import { OWN_SIZES } from './ownBase';

/** Percentages up to here are shares of a whole typed without a percent sign. */
const WHOLE_PERCENTAGE = 100;

/** A cell of the user's table that cannot be used: what is wrong with it, and what to do. */
export interface Wrong {
  readonly ok: false;
  readonly problem: Text;
  readonly remedy: Text;
}

/** What a cell of the user's table says; `null` when it is empty. */
export type OwnReading<T> = { readonly ok: true; readonly value: T | null } | Wrong;

const RETYPE = text('ownRules.remedy.retype');

/** Whether a cell shows nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The size in a cell: a whole number that the norm table has. */
export function readSize(cell: Cell): OwnReading<number> {
  if (isBlank(cell)) return { ok: true, value: null };
  const reading = readNumber(cell);
  if (!reading.ok) return { ok: false, problem: reading.text, remedy: RETYPE };
  const { value } = reading;
  const { first, last } = OWN_SIZES;
  if (Number.isInteger(value) && value >= first && value <= last) return { ok: true, value };
  const bounds = { first: quantity(first, 'count'), last: quantity(last, 'count') };
  return {
    ok: false,
    problem: text('ownRules.problem.size', { value: asTyped(cell), ...bounds }),
    remedy: text('ownRules.remedy.size', bounds),
  };
}

/** The norm in a cell: a share above 0 and at most 1. A percentage that lost its sign is pointed out, not corrected. */
export function readShare(cell: Cell): OwnReading<number> {
  if (isBlank(cell)) return { ok: true, value: null };
  const reading = readNumber(cell);
  if (!reading.ok) return { ok: false, problem: reading.text, remedy: RETYPE };
  const { value } = reading;
  if (value > 0 && value <= 1) return { ok: true, value };
  if (value > 1 && value <= WHOLE_PERCENTAGE) {
    return {
      ok: false,
      problem: text('ownRules.problem.aboveOne', { value: asTyped(cell) }),
      remedy: text('ownRules.remedy.aboveOne', {
        percentage: quantity(value / WHOLE_PERCENTAGE, 'fraction'),
        fraction: quantity(value / WHOLE_PERCENTAGE, 'number'),
      }),
    };
  }
  return {
    ok: false,
    problem: text('ownRules.problem.noShare', { value: asTyped(cell) }),
    remedy: text('ownRules.remedy.noShare'),
  };
}

/** The day in a cell, ISO. */
export function readDay(cell: Cell): OwnReading<string> {
  if (isBlank(cell)) return { ok: true, value: null };
  const reading = readDate(cell);
  return reading.ok ? reading : { ok: false, problem: reading.text, remedy: RETYPE };
}

/** The words in a cell; a number counts as its digits. */
export function readWords(cell: Cell): OwnReading<string> {
  if (isCellError(cell)) {
    return { ok: false, problem: errorCell(cell.error).text, remedy: RETYPE };
  }
  return { ok: true, value: isBlank(cell) ? null : shown(cell).trim() };
}

function asTyped(cell: Cell): TextValue {
  return typeof cell === 'number' ? quantity(cell, 'number') : shown(cell);
}
