import type { Book } from '../book';
import { EventType } from '../events';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { HostObject, Maker } from '../hostObject';
import { refuse } from '../refusal';
import { assertSheetName, worksheetObject } from './worksheet';

function freeName(book: Book): string {
  for (let number = book.store.sheets().length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (book.findSheet(name) === undefined) return name;
  }
}

function add(book: Book, given: Given): HostObject {
  book.assertStructureOpen();
  const name = given.optionalText(0) ?? freeName(book);
  assertSheetName(book, name);
  return worksheetObject({ book, id: book.store.addSheet(name) });
}

function sheetsFor(book: Book, visibleOnly: boolean): string[] {
  const ids = book.store.sheets().map((sheet) => sheet.id);
  return visibleOnly ? ids.filter((id) => book.state(id).visibility === 'Visible') : ids;
}

function sheetOrRefuse(book: Book, id: string | undefined): HostObject {
  return worksheetObject({ book, id: id ?? refuse('ItemNotFound') });
}

/** Office.js `Excel.WorksheetCollection`. */
export const worksheetsObject: Maker<Book> = objectClass<Book>({
  name: 'WorksheetCollection',
  since: { GetCount: '1.4', GetFirst: '1.5', GetLast: '1.5', _RegisterDataChangedEvent: '1.9' },
  items: (book) => book.store.sheets().map(({ id }) => worksheetObject({ book, id })),
  item: (book, key) => {
    const id = book.findSheet(key);
    return id === undefined ? null : worksheetObject({ book, id });
  },
  methods: {
    Add: add,
    GetActiveWorksheet: (book) => worksheetObject({ book, id: book.store.activeSheet() }),
    GetCount: (book, given) => sheetsFor(book, given.optionalFlag(0, false)).length,
    GetFirst: (book, given) => sheetOrRefuse(book, sheetsFor(book, given.optionalFlag(0, false))[0]),
    GetLast: (book, given) => sheetOrRefuse(book, sheetsFor(book, given.optionalFlag(0, false)).at(-1)),
    _RegisterDataChangedEvent: (book) => {
      book.events.register(EventType.changed, null);
    },
    _UnregisterDataChangedEvent: (book) => {
      book.events.unregister(EventType.changed, null);
    },
    _RegisterSelectionChangedEvent: (book) => {
      book.events.register(EventType.selectionChanged, null);
    },
    _UnregisterSelectionChangedEvent: (book) => {
      book.events.unregister(EventType.selectionChanged, null);
    },
  },
});
