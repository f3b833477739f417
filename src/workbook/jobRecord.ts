import { withExcel } from './conversation';
import { WorkbookRefusal, type RecordOf } from './workbook';

/**
 * Settings of their own, beside what else the add-in keeps: an older or newer version that does not know one leaves it
 * alone when it keeps something else.
 */
const KEYS: Readonly<Record<RecordOf, string>> = { tender: 'pso.tender', socialReturn: 'pso.socialReturn' };

/** What a setting held, to be read after the next sync; `null` when there was none. */
function keptText({ workbook }: Excel.RequestContext, of: RecordOf): () => string | null {
  const setting = workbook.settings.getItemOrNullObject(KEYS[of]).load('value');
  return () => {
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** What is kept of a job, as it was given; `null` when there is nothing. */
export function findRecord(of: RecordOf): Promise<string | null> {
  return withExcel({}, async (context) => {
    const kept = keptText(context, of);
    await context.sync();
    return kept();
  });
}

/**
 * Keeps the record of a job with the workbook and looks whether it is there; it is in the file once that is saved.
 * Refused as `changedElsewhere` when the workbook holds another record than `before`: somebody else works in it too.
 */
export function keepRecord(of: RecordOf, record: string, before: string | null): Promise<void> {
  return withExcel({}, async (context) => {
    const found = keptText(context, of);
    await context.sync();
    if (found() !== before) throw new WorkbookRefusal('changedElsewhere');
    context.workbook.settings.add(KEYS[of], record);
    const kept = keptText(context, of);
    await context.sync();
    if (kept() !== record) throw new WorkbookRefusal('unexpected');
  });
}
