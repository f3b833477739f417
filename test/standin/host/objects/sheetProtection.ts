import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';
import type { SheetIn } from './worksheet';

/** Office.js `Excel.WorksheetProtection`. Protecting twice and unprotecting an open sheet are refused, as since 2026. */
export const sheetProtectionObject: Maker<SheetIn> = objectClass<SheetIn>({
  name: 'WorksheetProtection',
  scalars: { Protected: { read: ({ book, id }) => book.state(id).isProtected } },
  methods: {
    Protect: ({ book, id }, given) => {
      book.assertMayWrite();
      const state = book.state(id);
      if (state.isProtected) refuse('AccessDenied');
      state.isProtected = true;
      state.password = given.optionalText(1);
    },
    Unprotect: ({ book, id }, given) => {
      book.assertMayWrite();
      const state = book.state(id);
      if (!state.isProtected) refuse('AccessDenied');
      if (state.password !== undefined && state.password !== given.optionalText(0)) refuse('InvalidArgument');
      state.isProtected = false;
      state.password = undefined;
    },
  },
});
