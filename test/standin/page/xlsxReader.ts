import type { Cell, CellValue as FileValue, Worksheet } from 'exceljs';
import type { Area, CellValue } from '../host/cellStore';
import { areaOf } from '../host/a1';
import type { WorkbookFile, FileCell, FileSheet, FileTable } from './workbookFile';
import { formulaFromFile } from './fileFormula';
import { SETTINGS_SHEET } from './fileSettings';

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Excel's own width for a column of the usual font: seven pixels a character and five around it, 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Reads an .xlsx file. What the try-out page does not show (charts, pictures, protection) is left out. */
export async function readXlsx(bytes: ArrayBuffer): Promise<WorkbookFile> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return {
    sheets: workbook.worksheets.filter(({ name }) => name !== SETTINGS_SHEET).map(readSheet),
    settings: readSettings(workbook.getWorksheet(SETTINGS_SHEET)),
  };
}

function readSettings(sheet: Worksheet | undefined): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  sheet?.eachRow((row) => {
    const [key = '', ...pieces] = [row.values].flat().map(String);
    settings.set(key, JSON.parse(pieces.join('')));
  });
  return settings;
}

function readSheet(sheet: Worksheet): FileSheet {
  const cells: (FileCell | undefined)[][] = [];
  const spilled: Area[] = [];
  sheet.eachRow((row, rowNumber) => {
    const line: (FileCell | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (cell.isMerged && cell.master !== cell) return;
      const at = { row: rowNumber - 1, column: columnNumber - 1 };
      const read = readCell(cell, spilled.some(covers(at)));
      if (read.spill !== undefined) spilled.push(read.spill);
      if (read.value !== null || Object.keys(read).length > 1) line[at.column] = read;
    });
    cells[rowNumber - 1] = line;
  });
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    cells: Array.from(cells, (line: FileSheet['cells'][number] | undefined) => line ?? []),
    columnWidths: Array.from({ length: sheet.columnCount }, (_, column) => {
      const width = sheet.getColumn(column + 1).width;
      return width === undefined ? undefined : pointsOf(width);
    }),
    merged: sheet.model.merges.flatMap((address) => areaOf(address) ?? []),
    tables: tablesOf(sheet),
  };
}

function covers(at: { row: number; column: number }): (area: Area) => boolean {
  return ({ top, left, bottom, right }) =>
    at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}

/** A cell in the reach of an array formula keeps its looks; the formula fills in its value. */
function readCell(cell: Cell, filledByFormula: boolean): FileCell {
  const looks = readLooks(cell);
  if (filledByFormula) return { value: null, ...looks };
  const stored = cell.value;
  if (stored === null || typeof stored !== 'object' || !('formula' in stored || 'sharedFormula' in stored)) {
    return { value: plainValue(stored), ...looks };
  }
  const spill = 'ref' in stored && typeof stored.ref === 'string' ? areaOf(stored.ref) : undefined;
  return {
    value: plainValue(stored.result ?? null),
    formula: formulaFromFile(cell.formula),
    ...(spill !== undefined && (spill.top < spill.bottom || spill.left < spill.right) && { spill }),
    ...looks,
  };
}

function plainValue(value: FileValue): CellValue | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : null;
}

/** The types of ExcelJS promise formats that a plain cell does not have. */
type MaybeLooks = { readonly [Name in 'numFmt' | 'font' | 'fill']?: Cell[Name] };

function readLooks(cell: MaybeLooks): Pick<FileCell, 'numberFormat' | 'bold' | 'fill' | 'colour'> {
  const { numFmt, font, fill } = cell;
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid';
  const background = solid ? rgb(fill.fgColor?.argb) : undefined;
  const colour = rgb(font?.color?.argb);
  return {
    ...(numFmt !== undefined && numFmt !== 'General' && { numberFormat: numFmt }),
    ...(font?.bold === true && { bold: true }),
    ...(background !== undefined && { fill: background }),
    ...(colour !== undefined && { colour }),
  };
}

function rgb(argb: string | undefined): string | undefined {
  return argb === undefined ? undefined : `#${argb.slice(-6).toLowerCase()}`;
}

function tablesOf(sheet: Worksheet): FileTable[] {
  const tables: readonly unknown[] = sheet.getTables();
  return tables.flatMap((table) => {
    if (typeof table !== 'object' || table === null || !('table' in table)) return [];
    const record: unknown = table.table;
    if (typeof record !== 'object' || record === null) return [];
    if (!('name' in record && 'tableRef' in record)) return [];
    const { name, tableRef } = record;
    if (typeof name !== 'string' || typeof tableRef !== 'string') return [];
    const area = areaOf(tableRef);
    return area === undefined ? [] : [{ name, area }];
  });
}
