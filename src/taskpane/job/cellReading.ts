import { isCellError, readDate, readLevel, readNumber, type Cell, type Level, type Text } from '../../engine';

/** A cell as people refer to it in a sentence; nothing for an empty one. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** A cell that holds something else than was asked for, with the reason. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: Text;
}

/** A cell that holds an error of Excel. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** An empty cell, or a text without a visible character. */
export interface EmptyCell {
  readonly kind: 'empty';
}

/** A number, and whether it stood there as text. */
export interface NumberFound {
  readonly kind: 'number';
  readonly value: number;
  readonly fromText: boolean;
  readonly percentage: boolean;
}

/** Whether a cell shows nothing. */
export function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The number in a cell. */
export function numberIn(cell: Cell): NumberFound | EmptyCell | ErrorCell | Unreadable {
  if (isEmpty(cell)) return { kind: 'empty' };
  if (isCellError(cell)) return { kind: 'error', code: cell.error };
  const reading = readNumber(cell);
  if (!reading.ok) return { kind: 'unreadable', reason: reading.text };
  const { value, fromText, percentage } = reading;
  return { kind: 'number', value, fromText, percentage };
}

/** The level in a cell; an empty cell is `Geen trede`. */
export function levelIn(cell: Cell): { kind: 'level'; level: Level } | ErrorCell | Unreadable {
  if (isCellError(cell)) return { kind: 'error', code: cell.error };
  const reading = readLevel(cell);
  return reading.ok ? { kind: 'level', level: reading.value } : { kind: 'unreadable', reason: reading.text };
}

/** The date in a cell, ISO yyyy-mm-dd. */
export function dateIn(cell: Cell): { kind: 'date'; iso: string } | EmptyCell | Unreadable {
  if (isEmpty(cell)) return { kind: 'empty' };
  const reading = readDate(cell);
  return reading.ok ? { kind: 'date', iso: reading.value } : { kind: 'unreadable', reason: reading.text };
}

/** The number in a text that a person typed; `null` when it is none or can be read in two ways. */
export function numberFromText(typed: string): number | null {
  const reading = readNumber(typed);
  return reading.ok && !reading.percentage ? reading.value : null;
}
