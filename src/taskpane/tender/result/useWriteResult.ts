import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import { tenderReport } from './report';
import { frozenTender } from '../record/recordState';
import type { TenderAction, TenderState } from '../state';
import { useWriteReport, type ReportWriter } from '../../job/useWriteReport';
import type { Ranking, SheetView } from '../view';

/** The writing of the result of a tender. */
export function useWriteResult(
  state: TenderState,
  view: SheetView | null,
  ranking: Ranking,
  dispatch: Dispatch<TenderAction>,
): ReportWriter {
  const texts = useTexts();
  const question = ranking.kind === 'ranked' ? ranking.question : '';
  return useWriteReport({
    report: () => {
      if (ranking.kind !== 'ranked' || !view || !state.block) return null;
      const { sheet, address } = state.block;
      return tenderReport(
        {
          model: state.model,
          request: ranking.request,
          result: ranking.result,
          findings: view.findings,
          record: frozenTender(state.record)?.seal ?? null,
          source: { sheet, address },
          date: today(),
          referenceDate: state.referenceDate,
          version: product.version,
        },
        texts,
      );
    },
    onWritten: (place) => dispatch({ type: 'resultWritten', result: { ...place, question } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('tender.written', { sheet }),
  });
}
