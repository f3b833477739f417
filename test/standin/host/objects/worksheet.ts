import { LAST_COLUMN, LAST_ROW, addressOf, intersection } from '../a1';
import type { Book, SheetState } from '../book';
import type { CellRange } from '../cellRange';
import { EventType } from '../events';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';
import { freezePanesObject } from './freezePanes';
import { rangeByAddress, rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { tablesObject } from './table';
import { sheetProtectionObject } from './sheetProtection';

/** A sheet in its workbook. */
export interface SheetIn {
  readonly book: Book;
  readonly id: string;
}

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const LONGEST_NAME = 31;

/** Refuses a name that no sheet may have, or that another sheet has. */
export function assertSheetName(book: Book, name: string, except?: string): void {
  const impossible =
    name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (impossible) refuse('InvalidArgument');
  const holder = book.findSheet(name);
  if (holder !== undefined && holder !== except) refuse('ItemAlreadyExists');
}

function stateOf({ book, id }: SheetIn): SheetState {
  return book.state(id);
}

function usedRange({ book, id }: SheetIn): CellRange | null {
  const used = book.store.usedArea(id);
  return used === null ? null : book.range(id, used);
}

function usedOrFirstCell(sheet: SheetIn): CellRange {
  return usedRange(sheet) ?? sheet.book.range(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
}

function rangeOf({ book, id }: SheetIn, given: Given): CellRange {
  const address = given.optionalText(0);
  return address === undefined ? book.range(id, WHOLE_SHEET) : rangeByAddress(book, id, address);
}

function rangeByIndexes({ book, id }: SheetIn, given: Given): CellRange {
  const top = given.integer(0);
  const left = given.integer(1);
  const area = { top, left, bottom: top + given.count(2) - 1, right: left + given.count(3) - 1 };
  const inside = intersection(area, WHOLE_SHEET);
  if (inside === null || addressOf(inside) !== addressOf(area)) refuse('InvalidArgument');
  return book.range(id, area);
}

function remove({ book, id }: SheetIn): void {
  book.assertStructureOpen();
  const visible = book.store.sheets().filter((sheet) => book.state(sheet.id).visibility === 'Visible');
  const isOnlyVisible = visible.length === 1 && visible[0]?.id === id;
  if (isOnlyVisible || book.state(id).visibility === 'VeryHidden') refuse('GeneralException');
  book.removeSheet(id);
}

function activate({ book, id }: SheetIn): void {
  if (book.state(id).visibility !== 'Visible') refuse('InvalidOperation');
  book.store.activate(id);
}

function setVisibility({ book, id }: SheetIn, value: unknown): void {
  book.assertStructureOpen();
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') refuse('InvalidArgument');
  const others = book.store.sheets().filter((sheet) => sheet.id !== id);
  const othersVisible = others.some((sheet) => book.state(sheet.id).visibility === 'Visible');
  if (value !== 'Visible' && !othersVisible) refuse('InvalidOperation');
  book.state(id).visibility = value;
}

/** Office.js `Excel.Worksheet`. */
export const worksheetObject: Maker<SheetIn> = objectClass<SheetIn>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  since: {
    FreezePanes: '1.7',
    GetRangeByIndexes: '1.7',
    GetRanges: '1.9',
    Protection: '1.2',
    ShowGridlines: '1.8',
    TabColor: '1.7',
    _RegisterDataChangedEvent: '1.7',
    _RegisterSelectionChangedEvent: '1.7',
  },
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ book, id }) => book.sheetName(id),
      write: ({ book, id }, value) => {
        book.assertStructureOpen();
        const name = typeof value === 'string' ? value : refuse('InvalidArgument');
        assertSheetName(book, name, id);
        book.store.renameSheet(id, name);
      },
    },
    Position: { read: ({ book, id }) => book.store.sheets().findIndex((sheet) => sheet.id === id) },
    ShowGridlines: {
      read: (sheet) => stateOf(sheet).showGridlines,
      write: (sheet, value) => {
        sheet.book.assertMayWrite();
        stateOf(sheet).showGridlines = typeof value === 'boolean' ? value : refuse('InvalidArgument');
      },
    },
    TabColor: {
      read: (sheet) => stateOf(sheet).tabColor,
      write: (sheet, value) => {
        sheet.book.assertStructureOpen();
        stateOf(sheet).tabColor = typeof value === 'string' ? value : refuse('InvalidArgument');
      },
    },
    Visibility: { read: (sheet) => stateOf(sheet).visibility, write: setVisibility },
  },
  children: {
    FreezePanes: (sheet) => freezePanesObject(sheet),
    Protection: (sheet) => sheetProtectionObject(sheet),
    Tables: ({ book, id }) => tablesObject({ book, sheet: id }),
  },
  methods: {
    Activate: activate,
    Calculate: () => null,
    Delete: remove,
    GetCell: ({ book, id }, given) => {
      const top = given.integer(0);
      const left = given.integer(1);
      if (top < 0 || left < 0 || top > LAST_ROW || left > LAST_COLUMN) refuse('InvalidArgument');
      return rangeObject(book.range(id, { top, left, bottom: top, right: left }));
    },
    GetRange: (sheet, given) => rangeObject(rangeOf(sheet, given)),
    GetRangeByIndexes: (sheet, given) => rangeObject(rangeByIndexes(sheet, given)),
    GetRanges: ({ book, id }, given) => {
      const parts = (given.optionalText(0) ?? '').split(',');
      return rangeAreasObject({ book, ranges: parts.map((part) => rangeByAddress(book, id, part)) });
    },
    GetUsedRange: (sheet) => rangeObject(usedOrFirstCell(sheet)),
    GetUsedRangeOrNullObject: (sheet) => {
      const used = usedRange(sheet);
      return used === null ? null : rangeObject(used);
    },
    _RegisterDataChangedEvent: ({ book, id }) => {
      book.events.register(EventType.changed, id);
    },
    _UnregisterDataChangedEvent: ({ book, id }) => {
      book.events.unregister(EventType.changed, id);
    },
    _RegisterSelectionChangedEvent: ({ book, id }) => {
      book.events.register(EventType.selectionChanged, id);
    },
    _UnregisterSelectionChangedEvent: ({ book, id }) => {
      book.events.unregister(EventType.selectionChanged, id);
    },
  },
});
