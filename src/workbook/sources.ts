import { areaAddress, withoutSheet } from './address';
import { withExcel } from './conversation';
import { codeOf } from './refusal';
import type { Source } from './workbook';

/** Excel's answer when what is selected is not one area of cells: several areas, or a chart. */
const NOT_ONE_AREA = ['InvalidSelection', 'InvalidOperation'];

const MEASURES = ['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** Visible sheets and the Excel tables on them, in the order of the tabs: two round trips, whatever their number. */
export function listSources(): Promise<Source[]> {
  return withExcel({}, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    await context.sync();
    const used = sheets.items
      .filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible)
      .map((sheet) => ({
        sheet: sheet.name,
        range: sheet.getUsedRangeOrNullObject(true).load(MEASURES),
      }));
    const placed = tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      range: table.getRange().load(MEASURES),
    }));
    await context.sync();
    return used.flatMap(({ sheet, range }) => [
      range.isNullObject ? emptySheet(sheet) : sourceAt('sheet', sheet, sheet, range),
      ...placed
        .filter((table) => table.sheet === sheet)
        .map((table) => sourceAt('table', sheet, table.name, table.range)),
    ]);
  });
}

/**
 * What is selected, without what lies outside the used cells: a single cell stands for the area around it, a whole column
 * for the part that is in use. `null` when it is not one area, or nothing is filled in there.
 */
export function selectedSource(): Promise<Source | null> {
  return withExcel({}, async (context) => {
    const selected = context.workbook.getSelectedRange().load(MEASURES);
    const sheet = selected.worksheet.load('name');
    const used = selected.worksheet.getUsedRangeOrNullObject(true).load(MEASURES);
    try {
      await context.sync();
    } catch (error) {
      if (NOT_ONE_AREA.includes(codeOf(error))) return null;
      throw error;
    }
    if (used.isNullObject) return null;
    if (selected.rowCount > 1 || selected.columnCount > 1) return shared(sheet.name, selected, used);
    const around = selected.getSurroundingRegion().load(MEASURES);
    await context.sync();
    return shared(sheet.name, around, used);
  });
}

type Measured = Pick<Excel.Range, 'address' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function sourceAt(kind: Source['kind'], sheet: string, name: string, range: Measured): Source {
  const { rowCount: rows, columnCount: columns } = range;
  return { kind, sheet, name, address: withoutSheet(range.address), rows, columns };
}

function emptySheet(sheet: string): Source {
  return { kind: 'sheet', sheet, name: sheet, address: '', rows: 0, columns: 0 };
}

/** The part of an area that lies within the used cells. */
function shared(sheet: string, area: Measured, used: Measured): Source | null {
  const top = Math.max(area.rowIndex, used.rowIndex);
  const left = Math.max(area.columnIndex, used.columnIndex);
  const rows = Math.min(area.rowIndex + area.rowCount, used.rowIndex + used.rowCount) - top;
  const columns = Math.min(area.columnIndex + area.columnCount, used.columnIndex + used.columnCount) - left;
  if (rows <= 0 || columns <= 0) return null;
  return {
    kind: 'selection',
    sheet,
    name: sheet,
    address: areaAddress(top, left, rows, columns),
    rows,
    columns,
  };
}
