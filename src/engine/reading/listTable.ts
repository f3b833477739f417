import type { Text } from '../explain/text';
import type { Cell } from './cell';

/** A list on a sheet: the names of its columns and the rows under them, each as wide as the names. */
export interface ListTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where the columns of a list stand, by what they hold; counted from 0. What the list does not have is absent. */
export type ListColumns<Field extends string> = ReadonlyMap<Field, number>;

/** How people call the cell in a row and a column of a list, both from 0, such as `Personeel!D5`. */
export type CellName = (row: number, column: number) => string;

/** Something in a list that deserves a look: where, what is wrong, what to do. */
export interface ListFinding {
  /** `blocks`: the row does not count until it is repaired. `warns`: it counts, but look. `info`: how it was read. */
  readonly severity: 'blocks' | 'warns' | 'info';
  /** Row under the names of the columns, from 0; `header` for the names themselves. */
  readonly row: number | 'header';
  /** Column, from 0. */
  readonly column: number;
  readonly problem: Text;
  readonly remedy: Text;
}

/** Words in the name of a column that tell what it holds. The first line that fits decides. */
export type HeaderWords<Field extends string> = readonly (readonly [Field, RegExp])[];

/** Recognises columns by their names. What only one column can be, is the first of them. */
export function recogniseColumns<Field extends string>(
  header: readonly Cell[],
  words: HeaderWords<Field>,
): ListColumns<Field> {
  const columns = new Map<Field, number>();
  for (const [index, cell] of header.entries()) {
    const name = headerName(cell).toLowerCase();
    const field = words.find(([, pattern]) => pattern.test(name))?.[0];
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

/** The name of a column as a person reads it; empty when it has none. */
export function headerName(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '';
}

/** Whether a cell shows nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Whether a cell of which 0 has no meaning, such as a code or a date, holds nothing. Desktop Excel hands the empty cells
 * of a range to a function as 0.
 */
export function isNothing(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

/** Whether a row sums up the rows above it: its first word says so. */
export function isTotalRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && /^(?:eind|sub)?-?(?:totaal|totalen|totals?)\b/i.test(first.trim());
}
