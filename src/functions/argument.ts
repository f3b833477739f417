import type { Cell } from '../engine';

/** A cell this product cannot read, such as a picture or a rich value without a plain one. */
export interface UnreadableCell {
  readonly unreadable: true;
}

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
  if (!Array.isArray(raw)) return { shape: 'cell', cell: toCell(raw) };
  const rows = asRows(raw);
  const width = rows?.[0]?.length ?? 0;
  if (rows === undefined || width === 0 || rows.some((row) => row.length !== width)) {
    return { shape: 'ragged' };
  }
  return rows.length === 1 && width === 1
    ? { shape: 'cell', cell: toCell(rows[0]?.[0]) }
    : { shape: 'range', rows };
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

/** Whether a cell holds something this product cannot read. */
export function isUnreadable(cell: ArgumentCell): cell is UnreadableCell {
  return typeof cell === 'object' && cell !== null && 'unreadable' in cell;
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

function asRows(raw: readonly unknown[]): readonly (readonly unknown[])[] | undefined {
  return raw.every((row): row is readonly unknown[] => Array.isArray(row)) ? raw : undefined;
}
