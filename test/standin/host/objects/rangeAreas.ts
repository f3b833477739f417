import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../a1';
import type { Book } from '../book';
import type { CellRange } from '../cellRange';
import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** Several areas of one sheet. */
export interface Areas {
  readonly book: Book;
  readonly ranges: readonly CellRange[];
}

/** Office.js `Excel.RangeCollection`. */
const rangeCollectionObject: Maker<Areas> = objectClass<Areas>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => rangeObject(range)),
});

/** Office.js `Excel.RangeAreas`. */
export const rangeAreasObject: Maker<Areas> = objectClass<Areas>({
  name: 'RangeAreas',
  classSince: '1.9',
  keptByReference: true,
  scalars: {
    Address: { read: ({ ranges }) => ranges.map((range) => range.address).join(',') },
    AreaCount: { read: ({ ranges }) => ranges.length },
    CellCount: {
      read: ({ ranges }) => ranges.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0),
    },
    IsEntireColumn: { read: ({ ranges }) => ranges.every(({ area }) => isEntireColumn(area)) },
    IsEntireRow: { read: ({ ranges }) => ranges.every(({ area }) => isEntireRow(area)) },
  },
  children: {
    Areas: (areas) => rangeCollectionObject(areas),
    Worksheet: ({ book, ranges }) =>
      worksheetObject({ book, id: ranges[0]?.sheet ?? refuse('ItemNotFound') }),
  },
});
