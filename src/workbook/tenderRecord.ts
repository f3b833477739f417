import { withExcel } from './conversation';
import { WorkbookRefusal } from './workbook';

/**
 * A setting of its own, beside what else the add-in keeps: an older or newer version that does not know it leaves it
 * alone when it keeps something else.
 */
const KEY = 'pso.tender';

/** What a setting held, to be read after the next sync; `null` when there was none. */
function keptText({ workbook }: Excel.RequestContext): () => string | null {
  const setting = workbook.settings.getItemOrNullObject(KEY).load('value');
  return () => {
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** What is kept of tenders, as it was given; `null` when there is nothing. */
export function findTenderRecord(): Promise<string | null> {
  return withExcel({}, async (context) => {
    const kept = keptText(context);
    await context.sync();
    return kept();
  });
}

/**
 * Keeps the record of tenders with the workbook and looks whether it is there; it is in the file once that is saved.
 * Refused as `changedElsewhere` when the workbook holds another record than `before`: somebody else works in it too.
 */
export function keepTenderRecord(record: string, before: string | null): Promise<void> {
  return withExcel({}, async (context) => {
    const found = keptText(context);
    await context.sync();
    if (found() !== before) throw new WorkbookRefusal('changedElsewhere');
    context.workbook.settings.add(KEY, record);
    const kept = keptText(context);
    await context.sync();
    if (kept() !== record) throw new WorkbookRefusal('unexpected');
  });
}
