import { BooleanNumber, type ICellData, type Nullable, ObjectMatrix, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';
import { looksOf, storedValue } from './gridCell';
import { areaOfRange, PIXELS_A_POINT } from './gridRange';
import type { FileCell, FileSheet, FileTable, WorkbookFile } from './workbookFile';

/** The workbook in the grid, as it is written to a file. Tables and settings are kept by the host, not by the grid. */
export function readGrid(
  grid: Grid,
  tablesOn: (sheet: string) => readonly FileTable[],
  settings: WorkbookFile['settings'],
): WorkbookFile {
  return {
    settings,
    sheets: grid.workbook.getSheets().map((sheet) => readSheet(grid, sheet, tablesOn(sheet.getSheetId()))),
  };
}

function readSheet(grid: Grid, sheet: Worksheet, tables: readonly FileTable[]): FileSheet {
  const cells: (FileCell | undefined)[][] = [];
  const put = (row: number, column: number, cell: FileCell): void => {
    (cells[row] ??= [])[column] = cell;
  };
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell) put(row, column, readCell(grid, sheet, row, column, cell));
  });
  const id = sheet.getSheetId();
  const unit = grid.workbook.getUnitId();
  const spilled = grid.service(FormulaDataModel).getArrayFormulaCellData()[unit]?.[id] ?? {};
  new ObjectMatrix<Nullable<ICellData>>(spilled).forValue((row, column, cell) => {
    const looks = cells[row]?.[column];
    if (looks?.formula === undefined) put(row, column, { ...looks, value: storedValue(cell) });
  });
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    cells: Array.from(cells, (line: FileSheet['cells'][number] | undefined) => line ?? []),
    columnWidths: widthsOf(sheet),
    merged: sheet.getMergeData().map(areaOfRange),
    tables,
  };
}

function readCell(grid: Grid, sheet: Worksheet, row: number, column: number, cell: ICellData): FileCell {
  const id = sheet.getSheetId();
  const unit = grid.workbook.getUnitId();
  const formulas = grid.service(FormulaDataModel);
  const formula = formulas.getFormulaStringByCell(row, column, id, unit);
  const range = formulas.getArrayFormulaRange()[unit]?.[id]?.[row]?.[column];
  const isEmpty = cell.v === undefined || cell.v === null;
  return {
    value: isEmpty && !cell.p ? null : storedValue(cell),
    ...(typeof formula === 'string' && { formula }),
    ...(typeof formula === 'string' && range && { spill: areaOfRange(range) }),
    ...looksOf(grid.workbook.getStyles().getStyleByCell(cell)),
  };
}

function widthsOf(sheet: Worksheet): (number | undefined)[] {
  const columns = sheet.getConfig().columnData;
  const widths: (number | undefined)[] = [];
  for (const column of Object.keys(columns).map(Number)) {
    const width = columns[column]?.w;
    if (width !== undefined) widths[column] = width / PIXELS_A_POINT;
  }
  return Array.from(widths, (width: number | undefined) => width);
}
