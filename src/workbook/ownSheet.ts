import { withExcel } from './conversation';
import { keepSettings, keptSettings } from './settings';
import { isSameName } from './sheetName';
import { WorkbookRefusal, type OwnSheetName, type OwnSheetPlace } from './workbook';

/**
 * Finds a sheet that the user fills in, hidden or not: the one that is kept, by id and else by name, or the sheet with the
 * usual name.
 */
export function findOwnSheet(which: OwnSheetName, usualName: string): Promise<OwnSheetPlace | null> {
  return withExcel({}, async (context) => {
    const settings = keptSettings(context);
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const kept = settings()[which];
    const named = (wanted: string) => sheets.items.find(({ name }) => isSameName(name, wanted));
    const found =
      sheets.items.find(({ id }) => id === kept?.id) ?? named(kept?.name ?? usualName) ?? named(usualName);
    return found ? { sheet: found.name, fingerprint: kept?.fingerprint ?? null } : null;
  });
}

/** What is being kept now. One at a time: each keeps what it found there with its own part changed. */
let keeping: Promise<void> = Promise.resolve();

/** Keeps which sheet it is and for which values the cells were calculated, and looks whether that is there. */
export function keepOwnSheet(which: OwnSheetName, place: OwnSheetPlace): Promise<void> {
  const kept = keeping.then(() => keepNow(which, place));
  keeping = kept.catch(() => undefined);
  return kept;
}

function keepNow(which: OwnSheetName, { sheet, fingerprint }: OwnSheetPlace): Promise<void> {
  return withExcel({}, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('id');
    const before = keptSettings(context);
    await context.sync();
    const { id } = worksheet;
    keepSettings(context, { ...before(), [which]: { id, name: sheet, fingerprint } });
    const after = keptSettings(context);
    await context.sync();
    const kept = after()[which];
    if (kept?.id !== id || kept.fingerprint !== fingerprint) throw new WorkbookRefusal('unexpected', sheet);
  });
}
