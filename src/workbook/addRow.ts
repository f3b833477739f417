import type { Cell } from '../engine';
import { areaAddress } from './address';
import { toExcel } from './cellValue';
import { withExcel } from './conversation';
import { WorkbookRefusal, type ListArea } from './workbook';

/** Rows at the end of a used range that are looked at beyond it: the new row, and one that keeps it apart from what follows. */
const BEYOND = 2;

/**
 * Adds a row to a list in three round trips: in the first row under the names of its columns that is empty, or as a new
 * row of the Excel table when that is full. Only empty cells are written, and a list is never joined to what stands
 * further down on the sheet.
 */
export function addRow(list: ListArea, cells: readonly Cell[]): Promise<string> {
  const { sheet, headerRow, firstColumn, columns } = list;
  return withExcel({ sheet, writes: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('protection/protected');
    const used = worksheet.getUsedRange(true).load('rowIndex,rowCount');
    const header = worksheet.getRange(areaAddress(headerRow, firstColumn, 1, columns));
    const tables = header.getTables(false).load('items/name');
    await context.sync();
    if (worksheet.protection.protected) throw new WorkbookRefusal('sheetProtected', sheet);

    const top = headerRow + 1;
    const rows = Math.max(0, used.rowIndex + used.rowCount - top) + BEYOND;
    const below = worksheet.getRange(areaAddress(top, firstColumn, rows, columns)).load('formulas');
    const [table] = tables.items;
    const body = table?.getDataBodyRange().load('rowIndex,rowCount');
    await context.sync();

    const contents: unknown[][] = below.formulas;
    const place = contents.findIndex(isEmpty);
    const values = [Array.from({ length: columns }, (_, column) => toExcel(cells[column] ?? null))];
    const room = body === undefined ? null : body.rowIndex + body.rowCount - top;
    const address = areaAddress(top + place, firstColumn, 1, columns);
    if (table !== undefined && room !== null && place >= room) table.rows.add(undefined, values);
    else {
      const isApart = room !== null || isEmpty(contents[place + 1] ?? []);
      if (!isApart) throw new WorkbookRefusal('noEmptyRow', sheet);
      worksheet.getRange(address).values = values;
    }
    await context.sync();
    return address;
  });
}

function isEmpty(row: readonly unknown[]): boolean {
  return row.every((content) => content === '');
}
