import { addressOf, areaOf, splitSheet } from '../a1';
import type { Book, BookName } from '../book';
import { CellRange } from '../cellRange';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { HostObject, Maker } from '../hostObject';
import { refuse } from '../refusal';
import { rangeObject } from './range';

interface NameIn {
  readonly book: Book;
  readonly item: BookName;
}

function cellsOf({ book, item }: NameIn): CellRange | null {
  const { sheet, rest } = splitSheet(item.formula.slice(1));
  const area = areaOf(rest);
  const id = sheet === undefined ? undefined : book.findSheet(sheet);
  return area === undefined || id === undefined ? null : book.range(id, area);
}

/** Office.js `Excel.NamedItem`. */
const namedItemObject: Maker<NameIn> = objectClass<NameIn>({
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Comment: {
      read: ({ item }) => item.comment,
      write: ({ book, item }, value) => {
        book.assertMayWrite();
        item.comment = typeof value === 'string' ? value : refuse('InvalidArgument');
      },
    },
    Formula: { read: ({ item }) => item.formula },
    Name: { read: ({ item }) => item.name },
    Scope: { read: () => 'Workbook' },
    Type: { read: (name) => (cellsOf(name) === null ? 'String' : 'Range') },
    Value: { read: (name) => cellsOf(name)?.address ?? name.item.formula.slice(1) },
    Visible: {
      read: ({ item }) => item.visible,
      write: ({ book, item }, value) => {
        book.assertMayWrite();
        item.visible = typeof value === 'boolean' ? value : refuse('InvalidArgument');
      },
    },
  },
  methods: {
    Delete: ({ book, item }) => {
      book.assertMayWrite();
      book.names.splice(book.names.indexOf(item), 1);
    },
    GetRange: (name) => rangeObject(cellsOf(name) ?? refuse('InvalidReference')),
    GetRangeOrNullObject: (name) => {
      const cells = cellsOf(name);
      return cells === null ? null : rangeObject(cells);
    },
  },
});

function referenceText(given: Given): string {
  const reference = given.raw(1);
  if (!(reference instanceof CellRange)) return given.text(1);
  const [from = '', to = from] = addressOf(reference.area).split(':');
  const fixed = [from, to].map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
  const sheet = reference.address.slice(0, reference.address.lastIndexOf('!'));
  return `=${sheet}!${from === to ? (fixed[0] ?? '') : fixed.join(':')}`;
}

function add(book: Book, given: Given): HostObject {
  book.assertMayWrite();
  const name = given.text(0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || areaOf(name) !== undefined) refuse('InvalidArgument');
  if (book.names.some((item) => item.name.toLowerCase() === name.toLowerCase())) refuse('InvalidArgument');
  const text = referenceText(given);
  if (!text.startsWith('=')) refuse('InvalidArgument');
  const item: BookName = { name, formula: text, comment: given.optionalText(2) ?? '', visible: true };
  book.names.push(item);
  return namedItemObject({ book, item });
}

/** Office.js `Excel.NamedItemCollection` of the workbook. */
export const namesObject: Maker<Book> = objectClass<Book>({
  name: 'NamedItemCollection',
  items: (book) => book.names.map((item) => namedItemObject({ book, item })),
  item: (book, key) => {
    const item = book.names.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return item === undefined ? null : namedItemObject({ book, item });
  },
  methods: { Add: add },
});
