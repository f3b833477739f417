import { associateShowPane } from './commands/showPane';
import { registerFunctions } from './functions/register';
import { languageOf, type Language } from './i18n/language';
import { mountPane } from './taskpane/mount';
import { followOwnSheets } from './taskpane/rules/ownSheets';
import { createExcelWorkbook } from './workbook/excelWorkbook';

/** Starts the shared runtime: the worksheet functions, the ribbon button and the pane live in this one page. */
async function start(container: HTMLElement): Promise<void> {
  let language: Language = languageOf(navigator.language);
  const onLanguage = (chosen: Language): void => {
    language = chosen;
  };

  const inExcel = typeof Office !== 'undefined' && (await Office.onReady()).host === Office.HostType.Excel;
  if (inExcel) {
    language = languageOf(Office.context.displayLanguage);
    registerFunctions(() => language);
    associateShowPane();
  }
  const workbook = inExcel ? createExcelWorkbook() : null;
  const own = workbook && followOwnSheets(workbook, () => language);
  // Nobody waits for it: what Excel refuses is shown in the pane, and a function that needs what is on a sheet says so.
  void own?.norms.look();
  void own?.policy.look();
  mountPane(container, {
    language,
    onLanguage,
    workbook,
    own,
    officeTheme: () => (inExcel ? Office.context.officeTheme : undefined),
  });
}

const container = document.getElementById('pane');
if (container === null) throw new Error('The page has no place for the pane.');
void start(container);
