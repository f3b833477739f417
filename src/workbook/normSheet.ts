import { withExcel } from './conversation';
import { keepSettings, keptSettings } from './settings';
import { isSameName } from './sheetName';
import { WorkbookRefusal, type NormSheet } from './workbook';

/**
 * Finds the sheet with the user's own norms, hidden or not: the one that is kept, by id and else by name, or the sheet
 * with the usual name.
 */
export function findNormSheet(usualName: string): Promise<NormSheet | null> {
  return withExcel({}, async (context) => {
    const settings = keptSettings(context);
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const kept = settings().normSheet;
    const named = (wanted: string) => sheets.items.find(({ name }) => isSameName(name, wanted));
    const found =
      sheets.items.find(({ id }) => id === kept?.id) ?? named(kept?.name ?? usualName) ?? named(usualName);
    return found ? { sheet: found.name, fingerprint: kept?.fingerprint ?? null } : null;
  });
}

/** Keeps which sheet holds the user's own norms and for which norms the cells were calculated, and looks whether it is there. */
export function keepNormSheet({ sheet, fingerprint }: NormSheet): Promise<void> {
  return withExcel({}, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('id');
    const before = keptSettings(context);
    await context.sync();
    const { id } = worksheet;
    keepSettings(context, { ...before(), normSheet: { id, name: sheet, fingerprint } });
    const after = keptSettings(context);
    await context.sync();
    const kept = after().normSheet;
    if (kept?.id !== id || kept.fingerprint !== fingerprint) throw new WorkbookRefusal('unexpected', sheet);
  });
}
