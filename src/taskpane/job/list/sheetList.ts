import { text, type ListTable, type Text } from '../../../engine';
import { areaAddress, cellAddress, columnLetters } from '../../../workbook/address';
import { findTable } from '../../../workbook/headerDetection';
import type { CellBlock } from '../../../workbook/workbook';
import { shown } from '../cellReading';
import type { CellFinding } from '../finding';

/** A list as it was found on a sheet: what the engine reads of it, and where it stands. */
export interface SheetList extends ListTable {
  readonly sheet: string;
  /** Row of the first row under the header, from 0. */
  readonly firstRow: number;
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** What was found in a block of cells: a list or none, and what there is to say about it. */
export interface ListSearch {
  readonly list: SheetList | null;
  readonly findings: readonly CellFinding[];
}

/** Finds the list in what was read from a sheet. Rows under the list are named, so that nobody is left out unseen. */
export function findList(block: CellBlock): ListSearch {
  const found = findTable(block);
  const { sheet, firstRow, firstColumn } = block;
  if ('problem' in found) {
    const address = cellAddress(firstRow, firstColumn);
    const problem = noList(found.problem, sheet);
    const remedy = text('job.list.noList.remedy');
    return { list: null, findings: [{ severity: 'blocks', sheet, address, problem, remedy }] };
  }
  const width = block.cells[0]?.length ?? 0;
  const header: string[] = Array.from({ length: width }, () => '');
  for (const column of found.columns) header[column.index] = column.header;
  const list = {
    sheet,
    headerRow: firstRow + found.headerRow,
    firstRow: firstRow + found.firstDataRow,
    firstColumn,
    header,
    rows: block.cells.slice(found.firstDataRow, found.lastDataRow + 1),
  };
  const below = found.aside.filter(({ reason }) => reason === 'belowTable');
  return { list, findings: below.map(({ row }) => rowBelow(block, row)) };
}

function noList(problem: 'noHeader' | 'empty', sheet: string): Text {
  return problem === 'empty'
    ? text('job.list.noRows.problem', { sheet })
    : text('job.list.noHeader.problem', { sheet });
}

function rowBelow(block: CellBlock, row: number): CellFinding {
  const cells = block.cells[row] ?? [];
  const column = Math.max(
    0,
    cells.findIndex((cell) => shown(cell).trim() !== ''),
  );
  const label = shown(cells[column] ?? null).trim();
  return {
    severity: 'warns',
    sheet: block.sheet,
    address: cellAddress(block.firstRow + row, block.firstColumn + column),
    problem: text('job.list.below.problem', { row: `${block.firstRow + row + 1}`, label }),
    remedy: text('job.list.below.remedy'),
  };
}

/** The address of a cell of a list; `header` for the names of its columns. */
export function addressIn(list: SheetList, row: number | 'header', column: number): string {
  const onSheet = row === 'header' ? list.headerRow : list.firstRow + row;
  return cellAddress(onSheet, list.firstColumn + column);
}

/** The area of a list with its header. */
export function areaOfList(list: SheetList): string {
  const rows = list.firstRow - list.headerRow + list.rows.length;
  return areaAddress(list.headerRow, list.firstColumn, rows, list.header.length);
}

/** How a person calls a column: its header, or its letters without one. */
export function columnName(list: SheetList, column: number): string {
  const header = list.header[column];
  return typeof header === 'string' && header !== '' ? header : columnLetters(list.firstColumn + column);
}
