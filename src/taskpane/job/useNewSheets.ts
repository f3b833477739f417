import { useState } from 'react';
import type { Report } from '../../workbook/workbook';
import { useAnnounce } from '../shell/announcer';
import { useTexts, type Texts } from '../shell/texts';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';

/** Writes new sheets, and what came of it. */
export interface SheetsWriter {
  /** Writes the sheets; does nothing while that is under way. Gives whether they were written. */
  readonly write: () => Promise<boolean>;
  readonly busy: boolean;
  /** What came of it; `null` before it was asked for. */
  readonly notice: string | null;
}

/** The sheets to make, and what is said of them. */
interface NewSheets {
  readonly reports: (texts: Texts) => readonly Report[];
  /** What is said when the sheets with these names are there. */
  readonly written: (texts: Texts, sheets: readonly string[]) => string;
  /** What has to be kept of them. */
  readonly keep?: (sheets: readonly string[]) => Promise<void>;
}

/** Reports on sheets of their own, never over anything that exists. The workbook is only touched by `write`. */
export function useNewSheets({ reports, written, keep }: NewSheets): SheetsWriter {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const texts = useTexts();
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const tell = (sentence: string): void => {
    setNotice(sentence);
    announce(sentence);
  };
  const write = async (): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const sheets: string[] = [];
      for (const report of reports(texts)) {
        const { sheet } = await workbook.write(report, 'newName');
        sheets.push(sheet);
      }
      tell(written(texts, sheets));
      await keep?.(sheets);
      return true;
    } catch (reason) {
      tell(texts.render(sentenceFor(reason)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { write, busy, notice };
}
