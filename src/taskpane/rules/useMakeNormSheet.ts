import { useNewSheets, type SheetsWriter } from '../job/useNewSheets';
import { useWorkbook } from '../shell/workbookContext';
import { normSheetReport } from './normSheetReport';
import type { OwnNorms } from './ownNorms';

/** The making of one sheet with norms to fill in; afterwards the norms are looked up again, also when it failed. */
export function useMakeNormSheet(norms: OwnNorms): SheetsWriter {
  const workbook = useWorkbook();
  const sheets = useNewSheets({
    reports: (texts) => [normSheetReport(texts)],
    written: (texts, [sheet = '']) => texts.translate('ownRules.made', { sheet }),
    keep: async ([sheet]) => {
      if (sheet !== undefined) await workbook.keepNormSheet({ sheet, fingerprint: null });
    },
  });
  const write = async (): Promise<boolean> => {
    const written = await sheets.write();
    await norms.look();
    return written;
  };
  return { ...sheets, write };
}
