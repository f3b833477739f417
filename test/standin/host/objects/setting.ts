import type { Book } from '../book';
import type { Given } from '../given';
import { objectClass } from '../hostObject';
import type { HostObject, Maker } from '../hostObject';
import { refuse } from '../refusal';

interface SettingIn {
  readonly book: Book;
  readonly key: string;
}

/** Office.js `Excel.Setting`. */
const settingObject: Maker<SettingIn> = objectClass<SettingIn>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ book, key }) => book.settings.get(key) ?? refuse('ItemNotFound'),
      write: ({ book, key }, value) => {
        book.assertMayWrite();
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.assertMayWrite();
      book.settings.delete(key);
    },
  },
});

function add(book: Book, given: Given): HostObject {
  book.assertMayWrite();
  const key = given.text(0);
  if (given.raw(1) === undefined) refuse('InvalidArgument');
  book.settings.set(key, given.raw(1));
  return settingObject({ book, key });
}

/** Office.js `Excel.SettingCollection`. */
export const settingsObject: Maker<Book> = objectClass<Book>({
  name: 'SettingCollection',
  classSince: '1.4',
  items: (book) => [...book.settings.keys()].map((key) => settingObject({ book, key })),
  item: (book, key) => (book.settings.has(key) ? settingObject({ book, key }) : null),
  methods: { Add: add },
});
