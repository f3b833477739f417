import type { Dispatch } from 'react';
import { useWriteReport, type ReportWriter } from '../../../job/useWriteReport';
import { useTexts } from '../../../shell/texts';
import type { TenderAction } from '../../state';
import type { Contest } from './contests';
import type { WrittenReason } from './readReasons';
import { reasonsReport } from './reasonsReport';

/** The writing of the sheet with reasons. Reasons that were written before go along. */
export function useWriteReasons(
  contests: readonly Contest[],
  written: readonly WrittenReason[],
  question: string,
  dispatch: Dispatch<TenderAction>,
): ReportWriter {
  const texts = useTexts();
  return useWriteReport({
    report: () => (contests.length === 0 ? null : reasonsReport({ contests, written }, texts)),
    onWritten: (place) => dispatch({ type: 'reasonsWritten', result: { ...place, question } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('record.reasons.written', { sheet }),
  });
}
