import { text, type Cell } from '../../../engine';
import { areaOf, cellAddress } from '../../../workbook/address';
import {
  findTable,
  type AsideReason,
  type FoundColumn,
  type FoundTable,
} from '../../../workbook/headerDetection';
import type { CellBlock } from '../../../workbook/workbook';
import { shown } from '../../job/cellReading';
import type { Note } from './criterionReading';
import type { Finding } from '../../job/finding';

/** A row with a bid. */
export interface BidRow {
  /** Row on the sheet, from 0. */
  readonly row: number;
  /** The cells from the first column of the block on. */
  readonly cells: readonly Cell[];
  /** How each of them is shown: number formats in English. */
  readonly formats: readonly string[];
}

/** A column of the table. */
export interface BidColumn extends FoundColumn {
  /** It stands apart, behind an empty column: notes or formulas of the user, only used when the user says so. */
  readonly apart: boolean;
}

/** The table with bids as it was found on a sheet. */
export interface BidTable {
  readonly sheet: string;
  /** Row of the header on the sheet, from 0. */
  readonly headerRow: number;
  /** Column on the sheet at which the block starts, from 0. */
  readonly firstColumn: number;
  readonly columns: readonly BidColumn[];
  readonly rows: readonly BidRow[];
}

/** What was found in a block of cells: a table or none, and what there is to say about it. */
export interface TableReading {
  readonly table: BidTable | null;
  readonly findings: readonly Finding[];
}

/** Finds the bids in what was read from the sheet. Rows that are left out are named, so that nothing is dropped unseen. */
export function readTable(block: CellBlock): TableReading {
  const found = findTable(block);
  if ('problem' in found) return { table: null, findings: [noTable(block, found.problem)] };
  const rows = found.dataRows.map((row) => ({
    row: block.firstRow + row,
    cells: block.cells[row] ?? [],
    formats: block.formats[row] ?? [],
  }));
  const { sheet, firstColumn } = block;
  const columns = withApart(found.columns);
  const table = {
    sheet,
    headerRow: block.firstRow + found.headerRow,
    firstColumn,
    columns,
    rows,
  };
  return { table, findings: [...mergedCells(block, found), ...rowsLeftOut(block, found, columns)] };
}

/** Marks the columns behind the first empty column. */
function withApart(columns: readonly FoundColumn[]): readonly BidColumn[] {
  const gap = columns.findIndex(({ index }, place) => index !== (columns[0]?.index ?? 0) + place);
  return columns.map((column, place) => ({ ...column, apart: gap >= 0 && place >= gap }));
}

function noTable(block: CellBlock, problem: 'noHeader' | 'empty'): Finding {
  const place = {
    severity: 'blocks',
    sheet: block.sheet,
    address: cellAddress(block.firstRow, block.firstColumn),
  } as const;
  return problem === 'empty'
    ? {
        ...place,
        problem: text('tender.finding.noRows.problem', { sheet: block.sheet }),
        remedy: text('tender.finding.noRows.remedy'),
      }
    : {
        ...place,
        problem: text('tender.finding.noHeader.problem', { sheet: block.sheet }),
        remedy: text('tender.finding.noHeader.remedy'),
      };
}

/** First and last row of an area such as `B5:C6`, from 0. */
function rowsOf(address: string): readonly [number, number] {
  const numbers = (address.match(/\d+/g) ?? []).map((digits) => Number(digits) - 1);
  const [first = -1, last = first] = numbers;
  return [first, last];
}

/** Whether a cell is empty only because it is merged with the one above or before it; the merging itself is the finding. */
export function isHiddenByMerging(block: CellBlock | null, address: string): boolean {
  const cell = areaOf(address);
  if (block === null || cell === null) return false;
  return block.merged.some((merged) => {
    const area = areaOf(merged);
    if (area === null || (cell.top === area.top && cell.left === area.left)) return false;
    const [inRows, inColumns] = [
      cell.top >= area.top && cell.top <= area.bottom,
      cell.left >= area.left && cell.left <= area.right,
    ];
    return inRows && inColumns;
  });
}

/** A merged cell among the bids hides which bid a value belongs to. */
function mergedCells(block: CellBlock, found: FoundTable): readonly Finding[] {
  const top = block.firstRow + found.firstDataRow;
  const bottom = block.firstRow + found.lastDataRow;
  return block.merged
    .filter((area) => {
      const [first, last] = rowsOf(area);
      return first <= bottom && last >= top;
    })
    .map((area) => ({
      severity: 'blocks',
      sheet: block.sheet,
      address: area,
      problem: text('tender.finding.merged.problem', { area }),
      remedy: text('tender.finding.merged.remedy'),
    }));
}

/** What is said about a row that is no bid, by why it is none; what stands above the table says enough by itself. */
const LEFT_OUT: Partial<Record<AsideReason, (values: { row: string; label: string }) => Note>> = {
  total: (values) => ({
    severity: 'info',
    problem: text('tender.finding.totalRow.problem', values),
    remedy: text('tender.finding.totalRow.remedy'),
  }),
  units: (values) => ({
    severity: 'info',
    problem: text('tender.finding.unitRow.problem', values),
    remedy: text('tender.finding.unitRow.remedy'),
  }),
  belowTable: (values) => ({
    severity: 'warns',
    problem: text('tender.finding.belowTable.problem', values),
    remedy: text('tender.finding.belowTable.remedy'),
  }),
};

function rowsLeftOut(block: CellBlock, found: FoundTable, columns: readonly BidColumn[]): readonly Finding[] {
  const own = columns.filter(({ apart }) => !apart);
  return found.aside
    .filter(({ row }) => own.some(({ index }) => shown(block.cells[row]?.[index] ?? null).trim() !== ''))
    .flatMap(({ row, reason }) => {
      const said = LEFT_OUT[reason];
      if (said === undefined) return [];
      const cells = block.cells[row] ?? [];
      const column = cells.findIndex((cell) => shown(cell).trim() !== '');
      const values = { row: `${block.firstRow + row + 1}`, label: shown(cells[column] ?? null).trim() };
      const address = cellAddress(block.firstRow + row, block.firstColumn + Math.max(0, column));
      return [{ sheet: block.sheet, address, ...said(values) }];
    });
}
