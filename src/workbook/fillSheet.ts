import { areaAddress, cellAddress } from './address';
import { toExcel } from './cellValue';
import { chunksOf } from './chunks';
import { NUMBER_FORMATS } from './columnLook';
import type { Layout } from './reportLayout';
import { freeTableName } from './tableName';
import { isFormula } from './workbook';

const TABLE_STYLE = 'TableStyleMedium2';

/** Size of the letters of a title and a heading, in points. */
const TEXT_SIZES = { title: 16, heading: 13 } as const;

/**
 * Puts formats and values on the sheet; formats first, so that no value is read in the light of another format. What
 * comes after the last chunk is still to be sent.
 */
export async function fill(sheet: Excel.Worksheet, layout: Layout): Promise<void> {
  const width = layout.widths.length;
  const rows = layout.cells.map((cells, row) => ({
    values: cells.map(toExcel),
    formats: formatsToSend(layout.formats[row] ?? []),
    calculates: cells.some(isFormula),
  }));
  const chunks = chunksOf(rows.length, (row) => JSON.stringify(rows[row]));
  for (const [index, chunk] of chunks.entries()) {
    if (index > 0) await sheet.context.sync();
    const part = rows.slice(chunk.top, chunk.top + chunk.rows);
    for (const { from, formats } of formattedBlocks(part.map((row) => row.formats))) {
      sheet.getRange(areaAddress(chunk.top + from, 0, formats.length, width)).numberFormat = formats;
    }
    const range = sheet.getRange(areaAddress(chunk.top, 0, chunk.rows, width));
    const values = part.map((row) => row.values);
    // Formulas are in English; only this property reads them so whatever the user's language.
    if (part.some((row) => row.calculates)) range.formulas = values;
    else range.values = values;
  }
}

/** The formats of a row; `null` for a row that has none, as every cell of a new sheet. */
function formatsToSend(formats: readonly string[]): string[] | null {
  return formats.every((format) => format === NUMBER_FORMATS.text) ? null : [...formats];
}

/** Rows after each other that have formats. */
function formattedBlocks(
  rows: readonly (string[] | null)[],
): readonly { readonly from: number; readonly formats: string[][] }[] {
  const blocks: { from: number; formats: string[][] }[] = [];
  rows.forEach((formats, row) => {
    if (formats === null) return;
    const last = blocks.at(-1);
    if (last !== undefined && last.from + last.formats.length === row) last.formats.push(formats);
    else blocks.push({ from: row, formats: [formats] });
  });
  return blocks;
}

/** Makes tables of the tables, so that the sheet has real header rows for sorting and for a screen reader. */
export function furnish(sheet: Excel.Worksheet, layout: Layout, namesInUse: readonly string[]): void {
  const names = [...namesInUse];
  for (const placed of layout.tables) {
    const address = areaAddress(placed.headerRow, 0, placed.rows + 1, placed.columns);
    const table = sheet.tables.add(address, true);
    table.name = freeTableName(placed.name, names);
    table.style = TABLE_STYLE;
    names.push(freeTableName(placed.name, names));
    const body = placed.headerRow + 1;
    sheet.getRange(areaAddress(body, 0, placed.rows, placed.columns)).format.verticalAlignment = 'Top';
    for (const column of placed.textColumns) {
      sheet.getRange(areaAddress(body, column, placed.rows, 1)).format.wrapText = true;
    }
  }
  for (const { kind, row } of layout.texts) {
    if (kind === 'text') continue;
    const { format } = sheet.getRange(cellAddress(row, 0));
    if (kind === 'paragraph') {
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      continue;
    }
    const { font } = format;
    font.bold = true;
    font.size = TEXT_SIZES[kind];
  }
  layout.widths.forEach((width, column) => {
    if (width !== null) sheet.getRange(cellAddress(0, column)).format.columnWidth = width;
  });
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
}
