import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { useWriteReport, type ReportWriter } from '../../job/useWriteReport';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import type { SocialReturnAction } from '../state';
import type { NewContract, Weighed } from './newContract';
import { noteReport } from './noteReport';

/** The writing of the note on a new contract. */
export function useWriteNote(
  note: NewContract,
  weighed: Weighed | null,
  dispatch: Dispatch<SocialReturnAction>,
): ReportWriter {
  const texts = useTexts();
  return useWriteReport({
    report: () => weighed && noteReport({ note, weighed, date: today(), version: product.version }, texts),
    onWritten: (place) =>
      dispatch({ type: 'noteWritten', result: { ...place, question: JSON.stringify(note) } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('socialReturnJob.note.written', { sheet }),
  });
}
