import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { WorkbookFile, FileCell, FileSheet } from './workbookFile';
import { gridStyle, gridValue } from './gridCell';
import { gridRange, PIXELS_A_POINT, roomFor } from './gridRange';

/** A workbook as Univer opens it. */
export function workbookData(book: WorkbookFile): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet, index) => sheetData(sheet, `sheet-${index + 1}`));
  return {
    id: `book-${Date.now()}`,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetData(sheet: FileSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((line, row) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((cell, column) => {
      if (cell !== undefined) cells[column] = gridCell(cell);
    });
    cellData[row] = cells;
  });
  const width = Math.max(0, ...sheet.cells.map((line) => line.length));
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    ...roomFor(sheet.cells.length, width),
    mergeData: sheet.merged.map(gridRange),
    columnData: Object.fromEntries(
      sheet.columnWidths.flatMap((points, column) =>
        points === undefined ? [] : [[column, { w: Math.round(points * PIXELS_A_POINT) }]],
      ),
    ),
  };
}

function gridCell(cell: FileCell): ICellData {
  return {
    ...gridValue(cell.value),
    ...(cell.formula !== undefined && { f: cell.formula }),
    s: gridStyle(cell),
  };
}
