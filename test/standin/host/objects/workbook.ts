import type { Book } from '../book';
import type { CellRange } from '../cellRange';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';
import { applicationObject } from './application';
import type { ExcelState } from './application';
import { namesObject } from './namedItem';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { settingsObject } from './setting';
import { tablesObject } from './table';
import { workbookProtectionObject } from './workbookProtection';
import { worksheetsObject } from './worksheetCollection';

/** The workbook and the Excel it is open in. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly excel: ExcelState;
  readonly fileName: string;
}

function selected({ book }: OpenWorkbook): CellRange[] {
  if (book.hasObjectSelected) refuse('InvalidSelection');
  const { sheet, area } = book.store.selection();
  return [area, ...book.alsoSelected].map((each) => book.range(sheet, each));
}

/** Office.js `Excel.Workbook`, the root of what the library asks for. */
export const workbookObject: Maker<OpenWorkbook> = objectClass<OpenWorkbook>({
  name: 'Workbook',
  since: { GetActiveCell: '1.7', GetSelectedRanges: '1.9', Name: '1.7', ReadOnly: '1.8', Settings: '1.4' },
  scalars: {
    Name: { read: ({ fileName }) => fileName },
    ReadOnly: { read: ({ book }) => book.isReadOnly },
  },
  children: {
    Application: ({ excel }) => applicationObject(excel),
    Names: ({ book }) => namesObject(book),
    Protection: ({ book }) => workbookProtectionObject(book),
    Settings: ({ book }) => settingsObject(book),
    Tables: ({ book }) => tablesObject({ book, sheet: null }),
    Worksheets: ({ book }) => worksheetsObject(book),
  },
  methods: {
    GetActiveCell: ({ book }) => {
      const { sheet, area } = book.store.selection();
      return rangeObject(book.range(sheet, { ...area, bottom: area.top, right: area.left }));
    },
    GetSelectedRange: (workbook) => {
      const [range, another] = selected(workbook);
      if (range === undefined || another !== undefined) return refuse('InvalidSelection');
      return rangeObject(range);
    },
    GetSelectedRanges: (workbook) => rangeAreasObject({ book: workbook.book, ranges: selected(workbook) }),
  },
});
