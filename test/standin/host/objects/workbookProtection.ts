import type { Book } from '../book';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';

/** Office.js `Excel.WorkbookProtection`: of the structure, that is adding, renaming, hiding and deleting sheets. */
export const workbookProtectionObject: Maker<Book> = objectClass<Book>({
  name: 'WorkbookProtection',
  classSince: '1.7',
  scalars: { Protected: { read: (book) => book.isProtected } },
  methods: {
    Protect: (book, given) => {
      book.assertStructureOpen();
      book.isProtected = true;
      book.password = given.optionalText(0);
    },
    Unprotect: (book, given) => {
      book.assertMayWrite();
      if (!book.isProtected) refuse('AccessDenied');
      if (book.password !== undefined && book.password !== given.optionalText(0)) refuse('InvalidArgument');
      book.isProtected = false;
      book.password = undefined;
    },
  },
});
