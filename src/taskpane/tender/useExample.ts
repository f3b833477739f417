import { useState } from 'react';
import type { Report } from '../../workbook/workbook';
import { useAnnounce } from '../shell/announcer';
import { useTexts, type Texts } from '../shell/texts';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';

/** Writes an example on new sheets, and what came of it. */
export interface ExampleWriter {
  /** Writes the example; does nothing while that is under way. Gives whether it was written. */
  readonly write: () => Promise<boolean>;
  readonly busy: boolean;
  /** What came of it; `null` before it was asked for. */
  readonly notice: string | null;
}

/** An example to try a job on: reports, each on a sheet of its own, never over anything that exists. */
export function useExample(reports: (texts: Texts) => readonly Report[]): ExampleWriter {
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
      tell(texts.translate('tender.exampleWritten', { sheets: sheets.join(', ') }));
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
