import ExcelJS from 'exceljs';
import type { Cell } from '../../src/engine';
import { areaAddress } from '../../src/workbook/address';
import type { CellBlock } from '../../src/workbook/workbook';

/** Cells as they would be read from the top left of a sheet, or from another place on it. */
export function block(
  rows: readonly (readonly Cell[])[],
  { merged = [], firstRow = 0, firstColumn = 0 }: Partial<CellBlock> = {},
): CellBlock {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return {
    sheet: 'Blad1',
    address: areaAddress(firstRow, firstColumn, Math.max(1, rows.length), columns),
    firstRow,
    firstColumn,
    cells,
    formats: cells.map((row) => row.map(() => 'General')),
    merged,
  };
}

/** A sheet of one of the sample workbooks as it would be read. */
export async function sampleBlock(file: string, sheetName: string): Promise<CellBlock> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`test/samples/${file}`);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`${file} has no sheet ${sheetName}`);
  return block(
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) =>
        cellOf(sheet.getCell(row + 1, column + 1).value),
      ),
    ),
  );
}

const DAY = 86_400_000;

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value instanceof Date) return Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value !== null && typeof value === 'object' && 'formula' in value ? 0 : null;
}
