import { withExcel } from './conversation';
import { refusalOf } from './refusal';

/** How long it has to be quiet before a change is passed on, in milliseconds. */
const QUIET = 500;

/**
 * Calls back once it has been quiet for a while after cells of a sheet changed, whoever changed them, except this add-in.
 * Returns the function that stops it.
 */
export function watchSheet(sheet: string, changed: () => void): Promise<() => Promise<void>> {
  return withExcel({ sheet }, async (context) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
        clearTimeout(waiting);
        waiting = setTimeout(changed, QUIET);
      }
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      clearTimeout(waiting);
      try {
        // Excel removes a handler only in the context that added it.
        await Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
      } catch (error) {
        throw refusalOf(error, sheet);
      }
    };
  });
}
