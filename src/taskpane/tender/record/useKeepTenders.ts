import { useState, type Dispatch } from 'react';
import { useAnnounce } from '../../shell/announcer';
import { useTexts } from '../../shell/texts';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { TenderAction, TenderState } from '../state';
import type { Tenders } from './frozenTender';
import { tendersText } from './keptTenders';

/** Keeps tenders in the workbook; the job only goes on with them once they are there. */
export interface TenderKeeper {
  readonly busy: boolean;
  /** Gives whether they were kept; `said` is told to who does not see the pane. */
  readonly keep: (tenders: Tenders, said: string) => Promise<boolean>;
}

/** The keeping of tenders in the workbook. */
export function useKeepTenders({ record }: TenderState, dispatch: Dispatch<TenderAction>): TenderKeeper {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { render } = useTexts();
  const [busy, setBusy] = useState(false);
  const keep = async (tenders: Tenders, said: string): Promise<boolean> => {
    if (busy || record.kept === null) return false;
    setBusy(true);
    const text = tendersText(tenders);
    try {
      await workbook.keepRecord('tender', text, record.kept.text);
      dispatch({ type: 'recordKept', text, tenders });
      announce(said);
      return true;
    } catch (reason) {
      const refusal = sentenceFor(reason);
      dispatch({ type: 'refused', text: refusal });
      announce(render(refusal));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, keep };
}
