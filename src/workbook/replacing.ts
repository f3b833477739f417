import { withExcel } from './conversation';

/** A sheet that was there before the report was written. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
}

/** Takes over the name of another sheet. Removing that one comes last: nothing can fail after it. */
export function takePlaceOf(replaced: ExistingSheet, itsNewName: string, sheet: Excel.Worksheet): void {
  const old = sheet.context.workbook.worksheets.getItem(replaced.id);
  old.name = itsNewName;
  sheet.name = replaced.name;
  old.delete();
}

/**
 * Removes the new sheet after a failure and gives the sheet it was to replace its name back. When that sheet is gone only
 * Excel's answer was lost: the new sheet is complete and stays. Tells whether that is so.
 */
export async function takeBack(newSheet: string, replaced: ExistingSheet | undefined): Promise<boolean> {
  const isComplete = await asFarAsPossible(async (context) => {
    const { worksheets } = context.workbook;
    const fresh = worksheets.getItem(newSheet);
    const old = replaced && worksheets.getItemOrNullObject(replaced.id);
    await context.sync();
    if (old?.isNullObject === true) return true;
    fresh.delete();
    if (replaced && old) old.name = replaced.name;
    await context.sync();
    return false;
  });
  return isComplete ?? false;
}

/**
 * Removes a sheet whose adding was not answered, if it is there. Only an empty one: a sheet with something in it is
 * somebody else's.
 */
export async function takeBackAddition(name: string): Promise<void> {
  await asFarAsPossible(async (context) => {
    const added = context.workbook.worksheets.getItem(name);
    const used = added.getUsedRangeOrNullObject(true);
    await context.sync();
    if (used.isNullObject) added.delete();
    await context.sync();
  });
}

/** Puts right what can be: the user has to know what failed first, and without a connection nothing can be put right. */
async function asFarAsPossible<T>(talk: (context: Excel.RequestContext) => Promise<T>): Promise<T | null> {
  try {
    return await withExcel({}, talk);
  } catch {
    return null;
  }
}
