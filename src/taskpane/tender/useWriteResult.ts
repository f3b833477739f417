import { useState, type Dispatch } from 'react';
import product from '../../../package.json';
import { useAnnounce } from '../shell/announcer';
import { useTexts } from '../shell/texts';
import { today } from '../shell/today';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { WhenTaken } from '../../workbook/workbook';
import { tenderReport } from './report';
import type { TenderAction, TenderState } from './state';
import type { Ranking, SheetView } from './view';

/** Where the writing of a result stands. */
export type Writing =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'nameTaken'; readonly sheet: string; readonly freeName: string };

/** Writes the result on a sheet of its own, and asks when its name is taken. */
export interface ResultWriter {
  readonly writing: Writing;
  readonly write: (whenTaken: WhenTaken) => void;
  readonly cancel: () => void;
}

/** The writing of one result. The workbook is only touched by `write`. */
export function useWriteResult(
  state: TenderState,
  view: SheetView | null,
  ranking: Ranking,
  dispatch: Dispatch<TenderAction>,
): ResultWriter {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const texts = useTexts();
  const [writing, setWriting] = useState<Writing>({ kind: 'ready' });

  const write = async (whenTaken: WhenTaken): Promise<void> => {
    if (ranking.kind !== 'ranked' || !view || !state.block || writing.kind === 'busy') return;
    setWriting({ kind: 'busy' });
    const report = tenderReport(
      {
        model: state.model,
        bids: view.bids,
        result: ranking.result,
        findings: view.findings,
        source: { sheet: state.block.sheet, address: state.block.address },
        date: today(),
        referenceDate: state.referenceDate,
        version: product.version,
      },
      texts,
    );
    try {
      const outcome = await workbook.write(report, whenTaken);
      if (outcome.outcome === 'nameTaken') {
        setWriting({ kind: 'nameTaken', sheet: outcome.sheet, freeName: outcome.freeName });
        return;
      }
      const { sheet, address } = outcome;
      dispatch({ type: 'resultWritten', result: { sheet, address, question: ranking.question } });
      announce(texts.translate('tender.written', { sheet }));
    } catch (reason) {
      const refusal = sentenceFor(reason);
      dispatch({ type: 'refused', text: refusal });
      announce(texts.render(refusal));
    }
    setWriting({ kind: 'ready' });
  };
  return {
    writing,
    write: (whenTaken) => void write(whenTaken),
    cancel: () => setWriting({ kind: 'ready' }),
  };
}
