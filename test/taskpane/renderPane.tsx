import { render, type RenderResult } from '@testing-library/react';
import type { Language } from '../../src/i18n/language';
import { Pane } from '../../src/taskpane/Pane';
import { followOwnSheets } from '../../src/taskpane/rules/ownSheets';
import type { Workbook } from '../../src/workbook/workbook';
import { PaperWorkbook } from './paperWorkbook';
import { bidsSheet, modelSheet } from './tender/schoonmaak';

/** The pane beside a workbook. */
export function renderPane(workbook: Workbook | null, language: Language = 'nl'): RenderResult {
  return render(
    <Pane
      language={language}
      onLanguage={() => undefined}
      workbook={workbook}
      own={workbook && followOwnSheets(workbook, () => language)}
      officeTheme={() => undefined}
    />,
  );
}

/** A workbook with the sample tender, with the sheet of the bids in front. */
export async function sampleWorkbook(): Promise<PaperWorkbook> {
  return new PaperWorkbook([await bidsSheet(), await modelSheet()], 'Inschrijvingen');
}
