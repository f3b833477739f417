import type { Cell } from '../engine';

/** A cell this product cannot read, such as a picture or a rich value without a plain one. */
export interface UnreadableCell {
  readonly unreadable: true;
}

/** A cell with a plain value. */
export type PlainCell = string | number | boolean;

/** What one cell of an argument turns out to hold. */
export type ArgumentCell = Cell | UnreadableCell;

/** An argument as Excel hands it over, sorted by shape before anything is read from it. */
export type Argument =
  | { readonly shape: 'omitted' }
  | { readonly shape: 'cell'; readonly cell: ArgumentCell }
  | { readonly shape: 'range'; readonly rows: readonly (readonly unknown[])[] }
  | { readonly shape: 'ragged' };

/**
 * Sorts what Excel hands over. A single value arrives as itself or as a range of one cell, an argument that is left
 * out as nothing at all. `null` is an empty cell; hosts also use it for an omitted optional argument, and every kind
 * of optional argument treats the two alike.
 */
export function sortArgument(raw: unknown): Argument {
  if (raw === undefined) return { shape: 'omitted' };
  if (!isList(raw)) return { shape: 'cell', cell: toCell(raw) };
  const rows = rectangleOf(raw);
  if (rows === undefined) return { shape: 'ragged' };
  return raw.length === 1 && rows[0]?.length === 1
    ? { shape: 'cell', cell: toCell(rows[0][0]) }
    : { shape: 'range', rows };
}

/** Whether nothing is given: left out, an empty cell, or a text without a visible character. */
export function isAbsent(raw: unknown): boolean {
  if (!isList(raw)) return isBlank(toCell(raw));
  const [row] = raw;
  return raw.length === 1 && isList(row) && row.length === 1 && isBlank(toCell(row[0]));
}

/** The value of one cell. A rich value counts for its plain value; an error keeps its code. */
export function toCell(raw: unknown): ArgumentCell {
  switch (typeof raw) {
    case 'string':
    case 'boolean':
      return raw;
    case 'number':
      return Number.isFinite(raw) ? raw : { unreadable: true };
    case 'undefined':
      return null;
    case 'object':
      return raw === null ? null : richCell(raw);
    default:
      return { unreadable: true };
  }
}

/** Whether nothing is to be seen in a cell: empty, or a text without a visible character. */
export function isBlank(cell: ArgumentCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * An object in a cell: the error of the command line (`error`), an error of Excel (`code`), or a rich value, which
 * carries what an older Excel would show in `basicValue`.
 */
function richCell(raw: object): ArgumentCell {
  if ('error' in raw) return errorCell(raw.error);
  if ('code' in raw) return errorCell(raw.code);
  if (!('basicValue' in raw)) return { unreadable: true };
  if ('basicType' in raw && raw.basicType === 'Error') return errorCell(raw.basicValue);
  return typeof raw.basicValue === 'object' ? { unreadable: true } : toCell(raw.basicValue);
}

function errorCell(code: unknown): ArgumentCell {
  return typeof code === 'string' && code.startsWith('#') ? { error: code } : { unreadable: true };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function rectangleOf(raw: readonly unknown[]): readonly (readonly unknown[])[] | undefined {
  const [first] = raw;
  const width = isList(first) ? first.length : 0;
  if (width === 0) return undefined;
  return raw.every((row): row is readonly unknown[] => isList(row) && row.length === width) ? raw : undefined;
}
