import {
  addressOf,
  columnsOf,
  intersection,
  isEntireColumn,
  isEntireRow,
  requireArea,
  rowsOf,
  splitSheet,
} from '../a1';
import type { Book } from '../book';
import { CellRange } from '../cellRange';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';
import { clearCells, eachCell, valueType, writeEntries, writeNumberFormats } from './rangeCells';
import { rangeFormatObject } from './rangeFormat';
import {
  boundingRect,
  cellAt,
  columnAt,
  entireColumn,
  entireRow,
  lastColumn,
  lastRow,
  offset,
  resized,
  rowAt,
  shared,
  surroundingRegion,
  usedPart,
  withSize,
} from './rangeGeometry';
import { rangeAreasObject } from './rangeAreas';
import { scopedTablesObject } from './table';
import { worksheetObject } from './worksheet';

const CELLS_IN_ONE_WRITE = 5_000_000;

/** The range an address on a sheet means; an address may name its own sheet, or be the name of cells. */
export function rangeByAddress(book: Book, sheet: string, address: string): CellRange {
  const { sheet: named, rest } = splitSheet(address);
  const table = book.tableNamed(rest);
  if (table?.sheet === sheet) {
    return book.range(sheet, { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0) });
  }
  const on = named === undefined ? sheet : (book.findSheet(named) ?? refuse('InvalidArgument'));
  if (on !== sheet) refuse('InvalidArgument');
  return book.range(sheet, requireArea(rest));
}

function otherRange(range: CellRange, given: Given): CellRange {
  const other = given.raw(0);
  return typeof other === 'string' ? rangeByAddress(range.book, range.sheet, other) : given.range(0);
}

function mergedAreas(range: CellRange): CellRange[] {
  const { book, sheet } = range;
  const touching = book.store.merged(sheet).filter((area) => intersection(area, range.area) !== null);
  return touching.map((area) => range.at(area));
}

/** Office.js `Excel.Range`. */
export const rangeObject: Maker<CellRange> = objectClass<CellRange>({
  name: 'Range',
  keptByReference: true,
  since: {
    CellCount: '1.4',
    IsEntireColumn: '1.7',
    IsEntireRow: '1.7',
    GetAbsoluteResizedRange: '1.7',
    GetSurroundingRegion: '1.7',
    GetTables: '1.9',
    GetMergedAreasOrNullObject: '1.13',
  },
  scalars: {
    Address: { read: (range) => range.address },
    CellCount: {
      read: ({ area }) => {
        const count = rowsOf(area) * columnsOf(area);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    ColumnCount: { read: ({ area }) => columnsOf(area) },
    ColumnIndex: { read: ({ area }) => area.left },
    Formulas: { read: (range) => eachCell(range, (cell) => cell.formula ?? cell.value), write: writeEntries },
    IsEntireColumn: { read: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { read: ({ area }) => isEntireRow(area) },
    NumberFormat: {
      read: (range) => eachCell(range, (cell) => cell.numberFormat ?? 'General'),
      write: writeNumberFormats,
    },
    RowCount: { read: ({ area }) => rowsOf(area) },
    RowIndex: { read: ({ area }) => area.top },
    ValueTypes: { read: (range) => eachCell(range, valueType) },
    Values: { read: (range) => eachCell(range, (cell) => cell.value), write: writeEntries },
  },
  children: {
    Format: (range) => rangeFormatObject(range),
    Worksheet: (range) => worksheetObject({ book: range.book, id: range.sheet }),
  },
  methods: {
    Calculate: () => null,
    Clear: (range, given) => {
      clearCells(range, given.optionalText(0) ?? 'All');
    },
    GetAbsoluteResizedRange: (range, given) => rangeObject(withSize(range, given.count(0), given.count(1))),
    GetBoundingRect: (range, given) => rangeObject(boundingRect(range, otherRange(range, given))),
    GetCell: (range, given) => rangeObject(cellAt(range, given.integer(0), given.integer(1))),
    GetColumn: (range, given) => rangeObject(columnAt(range, given.integer(0))),
    GetEntireColumn: (range) => rangeObject(entireColumn(range)),
    GetEntireRow: (range) => rangeObject(entireRow(range)),
    GetIntersection: (range, given) =>
      rangeObject(shared(range, otherRange(range, given)) ?? refuse('ItemNotFound')),
    GetIntersectionOrNullObject: (range, given) => {
      const found = shared(range, otherRange(range, given));
      return found === null ? null : rangeObject(found);
    },
    GetLastCell: (range) => rangeObject(lastRow(lastColumn(range))),
    GetLastColumn: (range) => rangeObject(lastColumn(range)),
    GetLastRow: (range) => rangeObject(lastRow(range)),
    GetMergedAreasOrNullObject: (range) => {
      const merged = mergedAreas(range);
      return merged.length === 0 ? null : rangeAreasObject({ book: range.book, ranges: merged });
    },
    GetOffsetRange: (range, given) => rangeObject(offset(range, given.integer(0), given.integer(1))),
    GetResizedRange: (range, given) => rangeObject(resized(range, given.integer(0), given.integer(1))),
    GetRow: (range, given) => rangeObject(rowAt(range, given.integer(0))),
    GetSurroundingRegion: (range) => rangeObject(surroundingRegion(range)),
    GetTables: (range, given) => scopedTablesObject({ range, fullyContained: given.optionalFlag(0, false) }),
    GetUsedRange: (range) => rangeObject(usedPart(range) ?? refuse('ItemNotFound')),
    GetUsedRangeOrNullObject: (range) => {
      const used = usedPart(range);
      return used === null ? null : rangeObject(used);
    },
    Select: (range) => {
      const { book, sheet, area } = range;
      if (book.state(sheet).visibility !== 'Visible') refuse('InvalidOperation');
      book.store.select(sheet, area);
      book.events.selectionChanged(sheet, area);
    },
    _ValidateArraySize: (range, given) => {
      const rows = given.integer(0);
      const columns = given.integer(1);
      if (rows !== rowsOf(range.area) || columns !== columnsOf(range.area)) {
        refuse('InvalidArgument', `The values do not fit ${addressOf(range.area)}.`);
      }
      if (rows * columns > CELLS_IN_ONE_WRITE) refuse('InvalidArgument');
      return null;
    },
  },
});
