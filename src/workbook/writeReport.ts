import { areaAddress } from './address';
import { withExcel } from './conversation';
import { fill, furnish } from './fillSheet';
import { layOut } from './reportLayout';
import { refusalOf } from './refusal';
import { takeBack, takeBackAddition, takePlaceOf, type ExistingSheet } from './replacing';
import { allowedSheetName, freeSheetName, isSameName } from './sheetName';
import { WorkbookRefusal, type Report, type WhenTaken, type WriteOutcome } from './workbook';

/** What the workbook holds before the report is written. */
interface Before {
  readonly sheets: readonly ExistingSheet[];
  /** The sheet on which the report was written before, when it is still there. */
  readonly earlier: ExistingSheet | undefined;
  /** Names that a table cannot have. */
  readonly names: readonly string[];
}

/**
 * Writes a report on a sheet of its own. Checks first whether the workbook lets itself be changed; makes a sheet beside
 * what is there; only when that sheet is complete takes the place of the one it replaces. When anything fails on the way
 * the new sheet is removed again. The number of round trips is fixed, with one more for every further 4 million bytes.
 */
export async function writeReport(
  report: Report,
  whenTaken: WhenTaken,
  earlier?: string,
): Promise<WriteOutcome> {
  const sheetName = allowedSheetName(report.sheetName);
  const before = await lookAround(whenTaken, earlier);
  const names = before.sheets.map((sheet) => sheet.name);
  const freeName = freeSheetName(sheetName, names);
  const existing = before.sheets.find((sheet) => isSameName(sheet.name, sheetName));
  if (existing !== undefined && whenTaken === 'ask') {
    return { outcome: 'nameTaken', sheet: existing.name, freeName, earlier: before.earlier?.name ?? null };
  }
  const replaced = whenTaken === 'replace' ? before.earlier : undefined;
  const layout = layOut(report);
  const sheetId = await withExcel({ writes: true }, async (context) => {
    const sheet = context.workbook.worksheets.add(freeName).load('id');
    try {
      await context.sync();
    } catch (error) {
      if (refusalOf(error).reason === 'connectionLost') await takeBackAddition(freeName);
      throw error;
    }
    try {
      await fill(sheet, layout);
      furnish(sheet, layout, before.names);
      sheet.activate();
      if (replaced !== undefined)
        takePlaceOf(replaced, freeSheetName(replaced.name, [...names, freeName]), sheet);
      await context.sync();
    } catch (error) {
      const isComplete = await takeBack(sheet.id, replaced);
      if (!isComplete) throw error;
    }
    return sheet.id;
  });
  return {
    outcome: 'written',
    sheet: replaced?.name ?? freeName,
    sheetId,
    address: areaAddress(0, 0, layout.cells.length, layout.widths.length),
  };
}

async function lookAround(whenTaken: WhenTaken, earlierId: string | undefined): Promise<Before> {
  return withExcel({}, async (context) => {
    const { workbook } = context;
    const protection = workbook.protection.load('protected');
    const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
    const tables = workbook.tables.load('items/name');
    const names = workbook.names.load('items/name');
    await context.sync();
    if (protection.protected) throw new WorkbookRefusal('workbookProtected');
    const earlier = sheets.items.find(({ id }) => id === earlierId);
    if (whenTaken === 'replace' && earlier?.protection.protected === true) {
      throw new WorkbookRefusal('sheetProtected', earlier.name);
    }
    return {
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      earlier: earlier && { id: earlier.id, name: earlier.name },
      names: [...tables.items, ...names.items].map((item) => item.name),
    };
  });
}
