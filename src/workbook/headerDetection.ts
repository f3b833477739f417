import type { Cell } from '../engine';
import { isBlank, isBlankRow, isTotalRow, isWords } from './rowKind';
import { headerFrom, type HeaderCells } from './sharedHeader';
import type { CellBlock } from './workbook';

/** A column of a table that was found. `index` counts the columns of the block from 0. */
export interface FoundColumn {
  readonly index: number;
  /** Text of the header; empty when the column has values but no header. */
  readonly header: string;
  /** The first value under the header, `null` when there is none. */
  readonly sample: Cell;
}

/**
 * Why a row that is not empty is not a row of the table: it lies above the header, is the upper of two header rows,
 * says in what the columns are measured, sums up other rows, or lies under the empty row that ends the table.
 */
export type AsideReason = 'aboveHeader' | 'upperHeader' | 'units' | 'total' | 'belowTable';

/** A row that is not empty and not part of the table. */
export interface RowAside {
  readonly row: number;
  readonly reason: AsideReason;
}

/** A table inside a block of cells. Rows count from 0 inside the block. */
export interface FoundTable {
  /** The row with the names of the columns; the lower one when there are two. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The rows with data, in order: from first to last without the totals between them. */
  readonly dataRows: readonly number[];
  /** Rows that sum up others, between or under the data. */
  readonly totalRows: readonly number[];
  readonly columns: readonly FoundColumn[];
  /** Every row with something in it that is neither header nor data, so that nothing is left out unseen. */
  readonly aside: readonly RowAside[];
}

/** Why there is no table: no row looks like a header, or there are no rows with data. */
export interface NoTable {
  readonly problem: 'noHeader' | 'empty';
}

/**
 * Finds the table in a block of cells. The header is the first row with at least two filled cells, most of them words,
 * with data under it; a narrow one (half as wide as the widest, or less) is a list of facts above the real table. The
 * table ends at the first empty row. Every row that is not empty is either header, data, or reported in `aside`.
 */
export function findTable(block: CellBlock): FoundTable | NoTable {
  const rows = block.cells;
  if (rows.every(isBlankRow)) return { problem: 'empty' };
  const header = findHeader(block);
  if (header === null)
    return { problem: rows.some(looksLikeHeader) && !hasNumbers(rows) ? 'empty' : 'noHeader' };

  const width = header.texts.filter((text) => text !== '').length;
  const start = nextFilledRow(rows, header.unitRow ?? header.row);
  const end = endOfTable(rows, start);
  const body = range(start, end);
  const isTotal = (row: number) => isTotalRow(rows[row] ?? [], width);
  const dataRows = body.filter((row) => !isTotal(row));
  const [firstDataRow] = dataRows;
  const lastDataRow = dataRows.at(-1);
  if (firstDataRow === undefined || lastDataRow === undefined) return { problem: 'empty' };

  const data = new Set(dataRows);
  const aside = range(0, rows.length)
    .filter((row) => !isBlankRow(rows[row] ?? []) && row !== header.row && !data.has(row))
    .map((row): RowAside => {
      if (row === header.upperRow) return { row, reason: 'upperHeader' };
      if (row === header.unitRow) return { row, reason: 'units' };
      if (row < header.row) return { row, reason: 'aboveHeader' };
      return { row, reason: isTotal(row) ? 'total' : 'belowTable' };
    });
  return {
    headerRow: header.row,
    firstDataRow,
    lastDataRow,
    dataRows,
    totalRows: aside.filter(({ reason }) => reason === 'total').map(({ row }) => row),
    columns: columnsUnder(header, rows, dataRows),
    aside,
  };
}

function findHeader(block: CellBlock): HeaderCells | null {
  const rows = block.cells;
  const candidates = range(0, rows.length).filter(
    (row) => looksLikeHeader(rows[row] ?? []) && hasDataUnder(rows, row),
  );
  const widest = candidates.reduce((most, row) => Math.max(most, filledCells(rows[row])), 0);
  const row = candidates.find((candidate) => filledCells(rows[candidate]) > widest / 2);
  return row === undefined ? null : headerFrom(block, row);
}

function looksLikeHeader(row: readonly Cell[]): boolean {
  const filled = filledCells(row);
  return filled >= 2 && row.filter(isWords).length > filled / 2;
}

/** The row right under the header holds data; one empty row between them is a matter of looks. */
function hasDataUnder(rows: readonly (readonly Cell[])[], header: number): boolean {
  const next = nextFilledRow(rows, header);
  if (next > header + 2 || next >= rows.length) return false;
  const under = rows[next] ?? [];
  return (rows[header] ?? []).some((cell, column) => !isBlank(cell) && !isBlank(under[column] ?? null));
}

function nextFilledRow(rows: readonly (readonly Cell[])[], after: number): number {
  let row = after + 1;
  while (row < rows.length && isBlankRow(rows[row] ?? [])) row += 1;
  return row;
}

function endOfTable(rows: readonly (readonly Cell[])[], start: number): number {
  let row = start;
  while (row < rows.length && !isBlankRow(rows[row] ?? [])) row += 1;
  return row;
}

function columnsUnder(
  header: HeaderCells,
  rows: readonly (readonly Cell[])[],
  dataRows: readonly number[],
): FoundColumn[] {
  return range(0, rows[header.row]?.length ?? 0).flatMap((index): FoundColumn[] => {
    const first = dataRows.find((row) => !isBlank(rows[row]?.[index] ?? null));
    const text = header.texts[index] ?? '';
    if (text === '' && first === undefined) return [];
    return [{ index, header: text, sample: first === undefined ? null : (rows[first]?.[index] ?? null) }];
  });
}

function hasNumbers(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === 'number'));
}

function filledCells(row: readonly Cell[] | undefined): number {
  return (row ?? []).filter((cell) => !isBlank(cell)).length;
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}
