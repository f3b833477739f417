import type { Cell } from '../engine';
import { withoutSheet } from './address';
import { fromExcel } from './cellValue';
import { supports, withExcel } from './conversation';
import { refusalOf } from './refusal';
import { WorkbookRefusal, type CellBlock, type Source } from './workbook';

/** Cells asked for at once: value, format and type of so many stay well under Excel's 5 MB for an answer. */
const CELLS_AT_ONCE = 50_000;

/** More than this is no list of bids, people or contracts, and would keep Excel busy for minutes. */
const MOST_CELLS = 1_000_000;

interface Slice {
  readonly cells: Cell[][];
  readonly formats: string[][];
}

/**
 * The cells of a source as they are now: a sheet or table that has grown is read whole, an empty sheet is one empty cell.
 * Two round trips, and one more for every further 50,000 cells; an answer that is still too large for Excel is asked for
 * in halves.
 */
export function readCells(source: Source): Promise<CellBlock> {
  return withExcel({ sheet: source.sheet }, async (context) => {
    const range = rangeOf(source, context);
    range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    const merged = supports('1.13') ? range.getMergedAreasOrNullObject().load('areaCount') : null;
    await context.sync();
    if (range.rowCount * range.columnCount > MOST_CELLS) throw new WorkbookRefusal('tooLarge', source.sheet);

    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columnCount));
    const slices: Slice[] = [];
    for (let top = 0; top < range.rowCount; top += rowsAtOnce) {
      slices.push(...(await readRows(range, top, Math.min(rowsAtOnce, range.rowCount - top))));
    }
    return {
      sheet: source.sheet,
      address: withoutSheet(range.address),
      firstRow: range.rowIndex,
      firstColumn: range.columnIndex,
      cells: slices.flatMap((slice) => slice.cells),
      formats: slices.flatMap((slice) => slice.formats),
      merged: merged === null || merged.isNullObject ? [] : await addressesOf(merged),
    };
  });
}

async function addressesOf(merged: Excel.RangeAreas): Promise<string[]> {
  const areas = merged.areas.load('items/address');
  await merged.context.sync();
  return areas.items.map((area) => withoutSheet(area.address));
}

function rangeOf(source: Source, context: Excel.RequestContext): Excel.Range {
  if (source.kind === 'table') return context.workbook.tables.getItem(source.name).getRange();
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  return source.kind === 'selection' ? sheet.getRange(source.address) : sheet.getUsedRange(true);
}

async function readRows(range: Excel.Range, top: number, rows: number): Promise<Slice[]> {
  const slice = range.getCell(top, 0).getResizedRange(rows - 1, range.columnCount - 1);
  slice.load('values,valueTypes,numberFormat');
  try {
    await range.context.sync();
  } catch (error) {
    if (rows === 1 || refusalOf(error).reason !== 'tooLarge') throw error;
    const half = Math.ceil(rows / 2);
    return [...(await readRows(range, top, half)), ...(await readRows(range, top + half, rows - half))];
  }
  const values: unknown[][] = slice.values;
  const formats: unknown[][] = slice.numberFormat;
  return [
    {
      cells: values.map((row, r) => row.map((value, c) => fromExcel(value, slice.valueTypes[r]?.[c]))),
      formats: formats.map((row) => row.map(String)),
    },
  ];
}
