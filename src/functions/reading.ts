import { text, type Text, type TextValue } from '../engine';
import type { ArgumentCell } from './argument';

/** What reading an argument gives: a value, the error the argument itself is, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string }
  | { readonly ok: false; readonly problem: Text };

/** An argument that could not be read. */
export type Refusal = Exclude<Reading<unknown>, { ok: true }>;

/** A value that was read. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** An argument that is wrong, with what is wrong and what to do. */
export function refuse(problem: Text): Refusal {
  return { ok: false, problem };
}

/** The refusal of a cell that holds something else than the argument asks for. */
export function refuseCell(cell: ArgumentCell, expected: Text): Refusal {
  if (typeof cell === 'object' && cell !== null) {
    return 'error' in cell
      ? { ok: false, error: cell.error }
      : refuse(text('functions.problem.unreadable', { expected }));
  }
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    return refuse(text('functions.problem.empty', { expected }));
  }
  return refuse(text('functions.problem.other', { found: shown(cell), expected }));
}

/** Longest piece of a cell's text that is repeated in a sentence. */
const LONGEST_QUOTE = 40;

function shown(cell: string | number | boolean): TextValue {
  if (typeof cell === 'number') return { value: cell, unit: 'number' };
  if (typeof cell === 'boolean') return cell ? text('functions.true') : text('functions.false');
  return cell.length > LONGEST_QUOTE ? `${cell.slice(0, LONGEST_QUOTE)}…` : cell;
}
