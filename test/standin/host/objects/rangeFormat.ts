import { columnsOf, rowsOf } from '../a1';
import type { CellRange } from '../cellRange';
import { objectClass } from '../hostObject';
import type { Maker, Scalar } from '../hostObject';
import { refuse } from '../refusal';
import { formattedPart } from './rangeGeometry';

const POINTS_PER_CHARACTER = 5.25;
const STANDARD_WIDTH = 48;
const NARROWEST = 8;

/** A format that is kept as it was set and not drawn. */
function recorded(name: string, otherwise: unknown): Scalar<CellRange> {
  return {
    read: ({ book, sheet, area }) => book.state(sheet).formats.get(area, name, otherwise),
    write: ({ book, sheet, area }, value) => {
      book.assertSheetOpen(sheet);
      book.state(sheet).formats.set(area, name, value);
    },
  };
}

function colour(name: string, otherwise: string): Scalar<CellRange> {
  const { read } = recorded(name, otherwise);
  return {
    read,
    write: ({ book, sheet, area }, value) => {
      book.assertSheetOpen(sheet);
      if (typeof value !== 'string' || !/^(#[0-9a-f]{6}|[a-z]+)$/i.test(value)) refuse('InvalidArgument');
      book.state(sheet).formats.set(area, name, value.startsWith('#') ? value.toUpperCase() : value);
    },
  };
}

const bold: Scalar<CellRange> = {
  read: (range) => {
    const part = formattedPart(range);
    const cells = part === null ? [] : part.book.read(part).flat();
    const first = cells[0]?.bold ?? false;
    return cells.every((cell) => (cell.bold ?? false) === first) ? first : null;
  },
  write: (range, value) => {
    range.book.assertSheetOpen(range.sheet);
    if (typeof value !== 'boolean') refuse('InvalidArgument');
    const part = formattedPart(range);
    if (part === null) return;
    const row = Array.from({ length: columnsOf(part.area) }, () => ({ bold: value }));
    part.book.store.write(
      part.sheet,
      part.area,
      Array.from({ length: rowsOf(part.area) }, () => row),
    );
  },
};

const columnWidth: Scalar<CellRange> = {
  read: ({ book, sheet, area }) => book.state(sheet).formats.get(area, 'columnWidth', STANDARD_WIDTH),
  write: ({ book, sheet, area }, value) => {
    book.assertSheetOpen(sheet);
    if (typeof value !== 'number' || value < 0) refuse('InvalidArgument');
    book.state(sheet).formats.set(area, 'columnWidth', value);
    book.store.setColumnWidths(
      sheet,
      area.left,
      Array.from({ length: columnsOf(area) }, () => value),
    );
  },
};

/** Widths that fit the longest text of each column, roughly: the stand-in does not measure letters. */
function fittingWidths(range: CellRange): number[] {
  const cells = range.book.read(range);
  return Array.from({ length: columnsOf(range.area) }, (_column, across) => {
    const longest = Math.max(NARROWEST, ...cells.map((row) => String(row[across]?.value ?? '').length));
    return longest * POINTS_PER_CHARACTER;
  });
}

/** Office.js `Excel.RangeFont`. */
const rangeFontObject: Maker<CellRange> = objectClass<CellRange>({
  name: 'RangeFont',
  scalars: {
    Bold: bold,
    Color: colour('font.color', '#000000'),
    Italic: recorded('font.italic', false),
    Name: recorded('font.name', 'Aptos Narrow'),
    Size: recorded('font.size', 11),
    Underline: recorded('font.underline', 'None'),
  },
});

/** Office.js `Excel.RangeFill`. */
const rangeFillObject: Maker<CellRange> = objectClass<CellRange>({
  name: 'RangeFill',
  scalars: { Color: colour('fill.color', '#FFFFFF') },
  methods: {
    Clear: ({ book, sheet, area }) => {
      book.assertSheetOpen(sheet);
      book.state(sheet).formats.set(area, 'fill.color', '#FFFFFF');
    },
  },
});

/** Office.js `Excel.RangeFormat`. */
export const rangeFormatObject: Maker<CellRange> = objectClass<CellRange>({
  name: 'RangeFormat',
  since: {
    ColumnWidth: '1.2',
    RowHeight: '1.2',
    AutofitColumns: '1.2',
    AutofitRows: '1.2',
    IndentLevel: '1.9',
  },
  scalars: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: recorded('horizontalAlignment', 'General'),
    IndentLevel: recorded('indentLevel', 0),
    RowHeight: recorded('rowHeight', 15),
    VerticalAlignment: recorded('verticalAlignment', 'Bottom'),
    WrapText: recorded('wrapText', false),
  },
  children: {
    Fill: (range) => rangeFillObject(range),
    Font: (range) => rangeFontObject(range),
  },
  methods: {
    AutofitColumns: (range) => {
      const { book, sheet, area } = range;
      book.assertSheetOpen(sheet);
      const used = book.store.usedArea(sheet);
      if (used === null) return;
      const rows = range.at({
        ...area,
        top: Math.max(area.top, used.top),
        bottom: Math.min(area.bottom, used.bottom),
      });
      if (rows.area.top > rows.area.bottom) return;
      book.store.setColumnWidths(sheet, area.left, fittingWidths(rows));
    },
    AutofitRows: ({ book, sheet }) => {
      book.assertSheetOpen(sheet);
    },
  },
});
