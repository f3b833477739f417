import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import type { Cell } from './cell';
import { isCellError } from './cell';

/** What a cell says, or why it cannot be read. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Failure;

/** A cell as people refer to it in a sentence: its text, or `TRUE`, or its error. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** Typed text with every kind of space a spreadsheet can hold written as one plain space. */
export function plainSpaces(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

/** The failure of a cell that holds an error value. */
export function errorCell(error: string): Failure {
  return invalid(text('reading.errorCell', { error }));
}
