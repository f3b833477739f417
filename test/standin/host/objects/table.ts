import { addressOf, areaOf, columnsOf, contains, intersection, splitSheet } from '../a1';
import type { Book, BookTable } from '../book';
import { CellRange } from '../cellRange';
import type { Area } from '../cellStore';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { HostObject, Maker, Scalar } from '../hostObject';
import { refuse } from '../refusal';
import { rangeObject } from './range';
import { tableColumnsObject } from './tableColumn';
import { tableRowsObject } from './tableRow';
import { worksheetObject } from './worksheet';

/** A table in its workbook. */
export interface TableIn {
  readonly book: Book;
  readonly table: BookTable;
}

/** The tables of the workbook, or of one sheet. */
export interface Tables {
  readonly book: Book;
  readonly sheet: string | null;
}

function headerRows(table: BookTable): number {
  return table.showHeaders ? 1 : 0;
}

/** Rows between header and total row. */
export function bodyArea(table: BookTable): Area {
  const { area } = table;
  return { ...area, top: area.top + headerRows(table), bottom: area.bottom - (table.showTotals ? 1 : 0) };
}

function rangeOf({ book, table }: TableIn, area: Area): HostObject {
  return rangeObject(book.range(table.sheet, area));
}

function rename({ book, table }: TableIn, value: unknown): void {
  book.assertSheetOpen(table.sheet);
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value))
    refuse('InvalidArgument');
  if (areaOf(value) !== undefined) refuse('InvalidArgument');
  const holder = book.tableNamed(value);
  if (holder !== undefined && holder !== table) refuse('InvalidArgument');
  table.name = value;
}

function flagOf(name: 'showBandedRows' | 'showFilterButton'): Scalar<TableIn> {
  return {
    read: ({ table }) => table[name],
    write: ({ book, table }, value) => {
      book.assertSheetOpen(table.sheet);
      table[name] = typeof value === 'boolean' ? value : refuse('InvalidArgument');
    },
  };
}

/** Office.js `Excel.Table`. */
const tableObject: Maker<TableIn> = objectClass<TableIn>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  since: { ConvertToRange: '1.2', Resize: '1.13' },
  scalars: {
    Id: { read: ({ table }) => table.id },
    Name: { read: ({ table }) => table.name, write: rename },
    ShowBandedRows: flagOf('showBandedRows'),
    ShowFilterButton: flagOf('showFilterButton'),
    ShowHeaders: { read: ({ table }) => table.showHeaders },
    ShowTotals: { read: ({ table }) => table.showTotals },
    Style: {
      read: ({ table }) => table.style,
      write: ({ book, table }, value) => {
        book.assertSheetOpen(table.sheet);
        if (typeof value !== 'string' || !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value)) {
          refuse('InvalidArgument');
        }
        table.style = value;
      },
    },
  },
  children: {
    Columns: (subject) => tableColumnsObject(subject),
    Rows: (subject) => tableRowsObject(subject),
    Worksheet: ({ book, table }) => worksheetObject({ book, id: table.sheet }),
  },
  methods: {
    ConvertToRange: (subject) => {
      subject.book.assertSheetOpen(subject.table.sheet);
      subject.book.removeTable(subject.table);
      return rangeOf(subject, subject.table.area);
    },
    Delete: ({ book, table }) => {
      book.assertSheetOpen(table.sheet);
      const blank = Array.from({ length: columnsOf(table.area) }, () => ({ value: '' }));
      const rows = Array.from({ length: table.area.bottom - table.area.top + 1 }, () => blank);
      book.write(book.range(table.sheet, table.area), rows);
      book.removeTable(table);
    },
    GetDataBodyRange: (subject) => rangeOf(subject, bodyArea(subject.table)),
    GetHeaderRowRange: (subject) => {
      if (!subject.table.showHeaders) refuse('ItemNotFound');
      return rangeOf(subject, { ...subject.table.area, bottom: subject.table.area.top });
    },
    GetRange: (subject) => rangeOf(subject, subject.table.area),
    GetTotalRowRange: (subject) => {
      if (!subject.table.showTotals) refuse('ItemNotFound');
      return rangeOf(subject, { ...subject.table.area, top: subject.table.area.bottom });
    },
  },
});

function tablesIn({ book, sheet }: Tables): BookTable[] {
  return book.tables.filter((table) => sheet === null || table.sheet === sheet);
}

function findTable(tables: Tables, key: string): BookTable | undefined {
  return tablesIn(tables).find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

function rangeForTable({ book, sheet }: Tables, given: Given): CellRange {
  const place = given.raw(0);
  if (place instanceof CellRange) return place;
  const { sheet: named, rest } = splitSheet(given.text(0));
  const on = named === undefined ? (sheet ?? book.store.activeSheet()) : book.findSheet(named);
  return book.range(on ?? refuse('InvalidArgument'), areaOf(rest) ?? refuse('InvalidArgument'));
}

/** Header cells become unique texts, as Excel makes them when a table is put over a block. */
function fixHeaders(range: CellRange): void {
  const area = { ...range.area, bottom: range.area.top };
  const taken = new Set<string>();
  const headers = (range.book.store.read(range.sheet, area)[0] ?? []).map((cell, across) => {
    const wanted = cell.value === '' ? `Column${String(across + 1)}` : String(cell.value);
    let header = wanted;
    for (let again = 2; taken.has(header.toLowerCase()); again += 1) header = `${wanted}${String(again)}`;
    taken.add(header.toLowerCase());
    return cell.value === header ? undefined : { value: header };
  });
  range.book.store.write(range.sheet, area, [headers]);
}

function addTable(tables: Tables, given: Given): HostObject {
  const asked = rangeForTable(tables, given);
  const hasHeaders = given.flag(1);
  const { top, bottom } = asked.area;
  const needed = { ...asked.area, bottom: hasHeaders ? Math.max(bottom, top + 1) : bottom + 1 };
  if (!hasHeaders)
    refuse('InvalidOperation', `${addressOf(asked.area)}: the stand-in makes tables with headers only.`);
  const table = tables.book.addTable(asked.at(needed));
  fixHeaders(asked.at(needed));
  return tableObject({ book: tables.book, table });
}

/** Office.js `Excel.TableCollection`. */
export const tablesObject: Maker<Tables> = objectClass<Tables>({
  name: 'TableCollection',
  scalars: { Count: { read: (tables) => tablesIn(tables).length } },
  items: (tables) => tablesIn(tables).map((table) => tableObject({ book: tables.book, table })),
  item: (tables, key) => {
    const table = findTable(tables, key);
    return table === undefined ? null : tableObject({ book: tables.book, table });
  },
  methods: { Add: addTable },
});

/** Tables that touch a range, or lie wholly in it. */
export interface TablesOfRange {
  readonly range: CellRange;
  readonly fullyContained: boolean;
}

function tablesOfRange({ range, fullyContained }: TablesOfRange): HostObject[] {
  const { book, sheet, area } = range;
  return book.tables
    .filter((table) => table.sheet === sheet)
    .filter((table) =>
      fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null,
    )
    .map((table) => tableObject({ book, table }));
}

/** Office.js `Excel.TableScopedCollection`. */
export const scopedTablesObject: Maker<TablesOfRange> = objectClass<TablesOfRange>({
  name: 'TableScopedCollection',
  items: tablesOfRange,
});
