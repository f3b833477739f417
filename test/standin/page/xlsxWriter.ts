import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import type { CellValue } from '../host/cellStore';
import { addressOf } from '../host/a1';
import type { WorkbookFile, FileCell, FileSheet, FileTable } from './workbookFile';
import { formulaForFile } from './fileFormula';
import { piecesOf, SETTINGS_SHEET } from './fileSettings';

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
const charactersOf = (points: number): number => Math.round(((points / 0.75 - 5) / 7) * 100) / 100;

/** Writes an .xlsx file, with the calculated result of each formula beside it. */
export async function writeXlsx(book: WorkbookFile): Promise<ArrayBuffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  for (const sheet of book.sheets) {
    const state = sheet.hidden ? 'hidden' : 'visible';
    writeSheet(workbook.addWorksheet(sheet.name, { state }), sheet);
  }
  if (book.settings.size > 0) {
    const kept = workbook.addWorksheet(SETTINGS_SHEET, { state: 'veryHidden' });
    book.settings.forEach((value, key) => {
      kept.addRow([key, ...piecesOf(JSON.stringify(value))]);
    });
  }
  return workbook.xlsx.writeBuffer();
}

function writeSheet(target: Worksheet, sheet: FileSheet): void {
  sheet.columnWidths.forEach((points, column) => {
    if (points !== undefined) target.getColumn(column + 1).width = charactersOf(points);
  });
  // A table writes cells of its own, so it goes before the cells.
  sheet.tables.forEach((table) => {
    writeTable(target, sheet, table);
  });
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== undefined) writeCell(target.getCell(row + 1, column + 1), cell);
    });
  });
  sheet.merged.forEach((area) => {
    target.mergeCells(addressOf(area));
  });
}

function writeTable(target: Worksheet, sheet: FileSheet, { name, area }: FileTable): void {
  const headers = sheet.cells[area.top]?.slice(area.left, area.right + 1) ?? [];
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    name: String(headers[index]?.value ?? `Kolom${index + 1}`),
    filterButton: true,
  }));
  const rows = Array.from({ length: area.bottom - area.top }, () => columns.map(() => null));
  target.addTable({
    name,
    ref: addressOf({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns,
    rows,
  });
}

function writeCell(target: Cell, cell: FileCell): void {
  target.value = fileValue(cell);
  if (cell.numberFormat !== undefined) target.numFmt = cell.numberFormat;
  if (cell.bold === true || cell.colour !== undefined) {
    target.font = {
      ...(cell.bold === true && { bold: true }),
      ...(cell.colour !== undefined && { color: { argb: argb(cell.colour) } }),
    };
  }
  if (cell.fill !== undefined) {
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(cell.fill) } };
  }
}

function fileValue({ value, formula, spill }: FileCell): FileValue {
  if (formula === undefined) return plainValue(value);
  const calculated = { formula: formulaForFile(formula), result: plainValue(value) ?? undefined };
  if (spill === undefined) return calculated;
  const array = { ...calculated, shareType: 'array', ref: addressOf(spill) };
  return array;
}

function plainValue(value: CellValue | null): CellValue | { error: (typeof ERRORS)[number] } | null {
  const error = ERRORS.find((code) => code === value);
  return error === undefined ? value : { error };
}

function argb(rgb: string): string {
  return `FF${rgb.slice(1).toUpperCase()}`;
}
