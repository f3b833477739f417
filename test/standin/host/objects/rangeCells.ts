import { columnsOf, intersection, isEntireColumn, isEntireRow, rowsOf } from '../a1';
import type { CellRange } from '../cellRange';
import type { StoredCell } from '../cellStore';
import { isErrorValue } from '../errorValues';
import { refuse } from '../refusal';
import { enteredCell } from '../typedEntry';
import { formattedPart } from './rangeGeometry';

const CELLS_IN_ONE_READ = 5_000_000;

type CellChange = Partial<StoredCell> | undefined;

/** One property of each cell, row by row; null for whole rows and columns and for more cells than Excel reads at once. */
export function eachCell<T>(range: CellRange, pick: (cell: StoredCell) => T): T[][] | null {
  const { area } = range;
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (rowsOf(area) * columnsOf(area) > CELLS_IN_ONE_READ) return null;
  return range.book.read(range).map((row) => row.map(pick));
}

/** Kind of value as Excel names it. */
export function valueType(cell: StoredCell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  if (isErrorValue(cell.value)) return 'Error';
  return cell.value === '' ? 'Empty' : 'String';
}

function rowsOfGiven(range: CellRange, given: unknown): unknown[][] {
  const rows = rowsOf(range.area);
  const columns = columnsOf(range.area);
  if (!Array.isArray(given)) {
    if (isEntireColumn(range.area) || isEntireRow(range.area)) refuse('InvalidArgument');
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  if (given.length !== rows) refuse('InvalidArgument', 'The number of rows differs from the range.');
  return given.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) {
      return refuse('InvalidArgument', 'The number of columns differs from the range.');
    }
    return row.map((value: unknown) => value);
  });
}

function entered(value: unknown, format: string): CellChange {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return enteredCell(value, format);
  }
  return refuse('InvalidArgument');
}

/** Writes values or formulas: one for all cells or a block of the range's own size; null leaves a cell as it is. */
export function writeEntries(range: CellRange, given: unknown): void {
  const rows = rowsOfGiven(range, given);
  const present = range.book.read(range);
  range.book.write(
    range,
    rows.map((row, down) =>
      row.map((value, across) => entered(value, present[down]?.[across]?.numberFormat ?? 'General')),
    ),
  );
}

/** Writes number formats, one for all cells or one for each; null leaves a cell as it is. */
export function writeNumberFormats(range: CellRange, given: unknown): void {
  range.book.assertSheetOpen(range.sheet);
  const part = typeof given === 'string' ? formattedPart(range) : range;
  if (part === null) return;
  const rows = rowsOfGiven(part, given);
  part.book.store.write(
    part.sheet,
    part.area,
    rows.map((row) =>
      row.map((format) => {
        if (format === null || format === undefined) return undefined;
        return typeof format === 'string' ? { numberFormat: format } : refuse('InvalidArgument');
      }),
    ),
  );
}

/** Clears values and formulas, formats, or both. */
export function clearCells(range: CellRange, what: string): void {
  range.book.assertSheetOpen(range.sheet);
  const values = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (!values && !formats && what !== 'Hyperlinks') refuse('InvalidArgument');
  const used = range.book.store.usedArea(range.sheet);
  const shared = used === null ? null : intersection(range.area, used);
  if (formats) range.book.state(range.sheet).formats.clear(range.area);
  if (shared === null) return;
  const change: Partial<StoredCell> = {
    ...(values && { value: '' }),
    ...(formats && { numberFormat: 'General', bold: false }),
  };
  const cells = Array.from({ length: rowsOf(shared) }, () =>
    Array.from({ length: columnsOf(shared) }, () => change),
  );
  range.book.store.write(range.sheet, shared, cells);
  if (values) range.book.changed(range.sheet, shared, 'addin');
}
