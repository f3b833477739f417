import type { OwnSheetName, Report } from '../../workbook/workbook';
import { useNewSheets, type SheetsWriter } from '../job/useNewSheets';
import type { Texts } from '../shell/texts';
import { useWorkbook } from '../shell/workbookContext';
import type { OwnSheet } from './ownSheet';

/** A sheet to make for the user to fill in. */
export interface SheetToMake {
  readonly which: OwnSheetName;
  readonly report: (texts: Texts) => Report;
  /** What is said when the sheet with this name is there. */
  readonly made: (texts: Texts, sheet: string) => string;
}

/** The making of one sheet to fill in; afterwards it is looked up again, also when it failed. */
export function useMakeOwnSheet(own: OwnSheet, { which, report, made }: SheetToMake): SheetsWriter {
  const workbook = useWorkbook();
  const sheets = useNewSheets({
    reports: (texts) => [report(texts)],
    written: (texts, [sheet = '']) => made(texts, sheet),
    keep: async ([sheet]) => {
      if (sheet !== undefined) await workbook.keepOwnSheet(which, { sheet, fingerprint: null });
    },
  });
  const write = async (): Promise<boolean> => {
    const written = await sheets.write();
    await own.look();
    return written;
  };
  return { ...sheets, write };
}
