import type { Area } from './cellStore';
import { refuse } from './refusal';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Letters of a column counted from 0: 0 → `A`, 27 → `AB`. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** True when the area runs from the first row to the last. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** True when the area runs from the first column to the last. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Address without the sheet: `B2`, `A1:H13`, `A:C` for whole columns, `1:3` for whole rows. */
export function addressOf(area: Area): string {
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${String(area.top + 1)}`;
  const last = `${columnLetters(area.right)}${String(area.bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in an address: quoted when it is more than letters, digits and underscores. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Blad 1'!A1:B2` into the sheet's name and the rest; the name is undefined when there is none. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, rest: address };
  const name = address.slice(0, at);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, rest: address.slice(at + 1) };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column = letters === undefined ? undefined : columnOf(letters);
  if ((row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN) return undefined;
  return { row, column };
}

/** The area an address without a sheet names; undefined when the text is no address. */
export function areaOf(address: string): Area | undefined {
  const [from, to, more] = address.trim().split(':');
  if (from === undefined || more !== undefined) return undefined;
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (first === undefined || last === undefined) return undefined;
  const whole = first.row === undefined || first.column === undefined;
  if (whole && to === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The area an address without a sheet names, or a refusal as Excel words it. */
export function requireArea(address: string): Area {
  return areaOf(address) ?? refuse('InvalidArgument');
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The part two areas share; null when they share nothing. */
export function intersection(one: Area, other: Area): Area | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** True when the second area lies inside the first. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}
