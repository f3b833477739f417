import type { Cell } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { Correction } from '../../job/finding';
import type { BidRow, BidTable } from './bidTable';
import type { TenderFinding } from './bids';
import type { TenderColumn } from './columns';
import type { CellReading, Note } from './criterionReading';

/** Reads one row, cell by cell, and keeps what there is to say. */
export class RowReader {
  readonly findings: TenderFinding[] = [];

  constructor(
    private readonly table: BidTable,
    private readonly row: BidRow,
  ) {}

  cell(column: TenderColumn): Cell {
    return this.row.cells[column.index] ?? null;
  }

  /** How the cell is shown, as Excel writes formats in English. */
  format(column: TenderColumn): string {
    return this.row.formats[column.index] ?? 'General';
  }

  address(column: TenderColumn): string {
    return cellAddress(this.row.row, this.table.firstColumn + column.index);
  }

  origin(column: TenderColumn): string {
    return `${this.table.sheet}!${this.address(column)}`;
  }

  say(column: TenderColumn, note: Note, correction?: Correction): void {
    const { sheet } = this.table;
    this.findings.push({ ...note, sheet, address: this.address(column), ...(correction && { correction }) });
  }

  take<T>(column: TenderColumn, reading: CellReading<T>): T | null {
    if (reading.note) this.say(column, reading.note);
    return reading.value;
  }
}
