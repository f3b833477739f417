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
  /** Names that a table cannot have. */
  readonly names: readonly string[];
}

/**
 * Writes a report on a sheet of its own. Checks first whether the workbook lets itself be changed; makes a sheet beside
 * what is there; only when that sheet is complete takes the place of the one it replaces. When anything fails on the way
 * the new sheet is removed again. The number of round trips is fixed, with one more for every further 1.5 million
 * characters.
 */
export async function writeReport(report: Report, whenTaken: WhenTaken): Promise<WriteOutcome> {
  const sheetName = allowedSheetName(report.sheetName);
  const before = await lookAround(sheetName, whenTaken);
  const names = before.sheets.map((sheet) => sheet.name);
  const freeName = freeSheetName(sheetName, names);
  const existing = before.sheets.find((sheet) => isSameName(sheet.name, sheetName));
  if (existing !== undefined && whenTaken === 'ask') {
    return { outcome: 'nameTaken', sheet: existing.name, freeName };
  }
  const replaced = whenTaken === 'replace' ? existing : undefined;
  const layout = layOut(report);
  await withExcel({ writes: true }, async (context) => {
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
        takePlaceOf(replaced, freeSheetName(sheetName, [...names, freeName]), sheet);
      await context.sync();
    } catch (error) {
      const isComplete = await takeBack(sheet.id, replaced);
      if (!isComplete) throw error;
    }
  });
  return {
    outcome: 'written',
    sheet: replaced?.name ?? freeName,
    address: areaAddress(0, 0, layout.cells.length, layout.widths.length),
  };
}

async function lookAround(sheetName: string, whenTaken: WhenTaken): Promise<Before> {
  return withExcel({}, async (context) => {
    const { workbook } = context;
    const protection = workbook.protection.load('protected');
    const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
    const tables = workbook.tables.load('items/name');
    const names = workbook.names.load('items/name');
    await context.sync();
    if (protection.protected) throw new WorkbookRefusal('workbookProtected');
    const replaced = sheets.items.find((sheet) => isSameName(sheet.name, sheetName));
    if (whenTaken === 'replace' && replaced?.protection.protected === true) {
      throw new WorkbookRefusal('sheetProtected', replaced.name);
    }
    return {
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      names: [...tables.items, ...names.items].map((item) => item.name),
    };
  });
}
