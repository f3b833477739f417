import { useState } from 'react';
import { useAnnounce } from '../shell/announcer';
import { useTexts } from '../shell/texts';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import { normSheetReport } from './normSheetReport';
import type { OwnNorms } from './ownNorms';

/** Makes the sheet with norms to fill in, never over anything that exists. */
export interface NormSheetMaker {
  readonly make: () => void;
  readonly busy: boolean;
  /** What came of it; `null` before it was asked for. */
  readonly notice: string | null;
}

/** The making of one sheet with norms. The workbook is only touched by `make`. */
export function useMakeNormSheet(norms: OwnNorms): NormSheetMaker {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const texts = useTexts();
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const tell = (sentence: string): void => {
    setNotice(sentence);
    announce(sentence);
  };
  const make = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const { sheet } = await workbook.write(normSheetReport(texts), 'newName');
      tell(texts.translate('ownRules.made', { sheet }));
      await workbook.keepNormSheet({ sheet, fingerprint: null });
    } catch (reason) {
      tell(texts.render(sentenceFor(reason)));
    }
    await norms.look();
    setBusy(false);
  };
  return { make: () => void make(), busy, notice };
}
