import { LAST_COLUMN, LAST_ROW } from '../a1';
import type { Area } from '../cellStore';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { rangeObject } from './range';
import type { SheetIn } from './worksheet';

function freeze({ book, id }: SheetIn, area: Area | null): void {
  book.assertSheetOpen(id);
  book.state(id).frozen = area;
}

/** Office.js `Excel.WorksheetFreezePanes`. */
export const freezePanesObject: Maker<SheetIn> = objectClass<SheetIn>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeColumns: (sheet, given) => {
      freeze(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: given.count(0) - 1 });
    },
    FreezeRows: (sheet, given) => {
      freeze(sheet, { top: 0, left: 0, bottom: given.count(0) - 1, right: LAST_COLUMN });
    },
    GetLocationOrNullObject: ({ book, id }) => {
      const { frozen } = book.state(id);
      return frozen === null ? null : rangeObject(book.range(id, frozen));
    },
    Unfreeze: (sheet) => {
      freeze(sheet, null);
    },
  },
});
