import { withExcel } from './conversation';

/** A sheet that was there before the report was written. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
  /** Place of its tab, counted from 0. */
  readonly position: number;
}

/** Takes over the name and place of another sheet. Removing that one comes last: nothing can fail after it. */
export function takePlaceOf(replaced: ExistingSheet, itsNewName: string, sheet: Excel.Worksheet): void {
  const old = sheet.context.workbook.worksheets.getItem(replaced.id);
  old.name = itsNewName;
  sheet.name = replaced.name;
  sheet.position = replaced.position;
  old.delete();
}

/**
 * Removes the new sheet after a failure and gives the sheet it was to replace its name back. When that sheet is gone
 * only Excel's answer was lost: the new sheet is complete and stays.
 */
export async function takeBack(newSheet: string, replaced: ExistingSheet | undefined): Promise<void> {
  try {
    await withExcel({}, async (context) => {
      const { worksheets } = context.workbook;
      const fresh = worksheets.getItemOrNullObject(newSheet);
      const old = worksheets.getItemOrNullObject(replaced?.id ?? newSheet);
      await context.sync();
      if (old.isNullObject || fresh.isNullObject) return;
      fresh.delete();
      if (replaced !== undefined) old.name = replaced.name;
      await context.sync();
    });
  } catch {
    // The user has to know what failed first; without a connection there is nothing to take back through.
  }
}
