import type { Cell, Text } from '../../engine';
import { render } from '../../i18n/render';
import { cellAddress } from '../../workbook/address';
import type { CellBlock } from '../../workbook/workbook';
import { isEmpty } from '../job/cellReading';

/** How a table that the user fills in is known on a sheet: the words of its details, its header and its columns. */
export interface TableWords<D extends string, C extends string> {
  /** The names that a detail can have on the sheet. */
  readonly namesOf: (detail: D) => readonly string[];
  readonly isHeader: (row: readonly Cell[]) => boolean;
  /** In which place of the header a column is; -1 when it is not there. */
  readonly columnIn: (titles: readonly Cell[], column: C) => number;
  /** Where the table is pointed out as a whole, and what is missing in it. */
  readonly firstColumn: C;
}

/** A place in a table that the user fills in. Rows count from 0 under the header. */
export type TablePlace<D extends string, C extends string> =
  | { readonly kind: 'cell'; readonly row: number; readonly column: C }
  | { readonly kind: 'header'; readonly column: C }
  | { readonly kind: 'detail'; readonly detail: D }
  | { readonly kind: 'table' };

/** A table that the user fills in, as it lies on a sheet. */
export interface LocatedTable<D extends string, C extends string> {
  readonly detail: (detail: D) => Cell;
  /** Gives the cell in a column, for every row under the header. */
  readonly rows: readonly ((column: C) => Cell)[];
  readonly addressOf: (place: TablePlace<D, C>) => string;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds a table on a sheet: its header, the rows under that, and above it what the user says about the table, each beside
 * its name. `null` without a header.
 */
export function locateTable<D extends string, C extends string>(
  block: CellBlock,
  words: TableWords<D, C>,
): LocatedTable<D, C> | null {
  const header = headerRow(block.cells, words);
  const titles = block.cells[header];
  if (titles === undefined) return null;
  const above = block.cells.slice(0, header);
  const column = (name: C): number => words.columnIn(titles, name);
  const spotOf = (detail: D): Spot | null => besideWord(above, words.namesOf(detail));
  const top: Spot = { row: header, column: column(words.firstColumn) };
  const spotAt = (place: TablePlace<D, C>): Spot => {
    switch (place.kind) {
      case 'cell':
        return { row: header + 1 + place.row, column: column(place.column) };
      case 'header':
        return { row: header, column: column(place.column) };
      case 'detail':
        return spotOf(place.detail) ?? top;
      case 'table':
        return top;
    }
  };
  return {
    detail: (detail) => {
      const spot = spotOf(detail);
      return (spot && block.cells[spot.row]?.[spot.column]) ?? null;
    },
    rows: block.cells.slice(header + 1).map((row) => (name) => row[column(name)] ?? null),
    addressOf: (place) => {
      const spot = spotAt(place);
      return cellAddress(block.firstRow + spot.row, block.firstColumn + Math.max(0, spot.column));
    },
  };
}

/**
 * The row with the header; -1 when there is none. What stands beside the table, such as a list that a function gives, can
 * have the same titles: the header furthest to the left is the one.
 */
function headerRow<D extends string, C extends string>(
  cells: CellBlock['cells'],
  { isHeader, columnIn, firstColumn }: TableWords<D, C>,
): number {
  const headers = cells.flatMap((titles, row) => {
    if (!isHeader(titles)) return [];
    const column = columnIn(titles, firstColumn);
    return [{ row, column: column === -1 ? Infinity : column }];
  });
  const leftmost = Math.min(...headers.map(({ column }) => column));
  return headers.find(({ column }) => column === leftmost)?.row ?? -1;
}

/** A text in every language: a sheet may be made in another one than is spoken now. */
export function inEveryLanguage(text: Text): readonly string[] {
  return [render(text, 'nl'), render(text, 'en')];
}

/** The place of the first cell with one of these words; -1 when there is none. */
export function findWord(row: readonly Cell[], words: readonly string[]): number {
  return row.findIndex((cell) => words.some((word) => isWord(cell, word)));
}

/** The place of the first cell that shows something else than one of these words; -1 when there is none. */
export function findOther(row: readonly Cell[], words: readonly string[]): number {
  return row.findIndex((cell) => !isEmpty(cell) && words.every((word) => !isWord(cell, word)));
}

/** The cell to the right of a name; `null` when the name is not there. */
function besideWord(rows: readonly (readonly Cell[])[], names: readonly string[]): Spot | null {
  for (const [row, cells] of rows.entries()) {
    const column = findWord(cells, names);
    if (column !== -1) return { row, column: column + 1 };
  }
  return null;
}

function isWord(cell: Cell, word: string): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === word.toLowerCase();
}
