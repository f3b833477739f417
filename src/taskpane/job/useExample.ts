import type { Report } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';
import { useNewSheets, type SheetsWriter } from './useNewSheets';

/** An example to try a job on: reports, each on a sheet of its own. */
export function useExample(reports: (texts: Texts) => readonly Report[]): SheetsWriter {
  return useNewSheets({
    reports,
    written: (texts, sheets) => texts.translate('job.exampleWritten', { sheets: sheets.join(', ') }),
  });
}
