import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import { tenderReport } from './report';
import { frozenTender, modelThatCounts } from '../record/recordState';
import type { DividedLots } from '../lots/useDivision';
import type { TenderAction, TenderState } from '../state';
import { useWriteReport, type ReportWriter } from '../../job/useWriteReport';
import type { Ranking, SheetView } from '../view';

/** What the result answers, over all lots where there are any. */
export function questionOf(ranking: Ranking, divided: DividedLots | null): string {
  if (divided !== null) return divided.question;
  return ranking.kind === 'ranked' ? ranking.question : '';
}

/** The writing of the result of a tender. */
export function useWriteResult(
  state: TenderState,
  view: SheetView | null,
  ranking: Ranking,
  divided: DividedLots | null,
  dispatch: Dispatch<TenderAction>,
): ReportWriter {
  const texts = useTexts();
  const question = questionOf(ranking, divided);
  return useWriteReport({
    report: () => {
      if (ranking.kind !== 'ranked' || !view || !state.block) return null;
      const { sheet, address } = state.block;
      return tenderReport(
        {
          model: modelThatCounts(state),
          request: ranking.request,
          result: ranking.result,
          divided,
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
