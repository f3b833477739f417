import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { useWriteReport, type ReportWriter } from '../../job/useWriteReport';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import type { PolicyQuestions } from '../choices/questions';
import type { JobFindings, Standing } from '../standing';
import type { SocialReturnAction, SocialReturnState } from '../state';
import { overviewReport } from './overviewReport';

/** The writing of the overview. What could not be valued is written too, as a finding. */
export function useWriteOverview(job: {
  readonly state: SocialReturnState;
  readonly standing: Standing;
  readonly findings: JobFindings;
  readonly questions: readonly PolicyQuestions[];
  readonly dispatch: Dispatch<SocialReturnAction>;
}): ReportWriter {
  const texts = useTexts();
  const { state, standing, findings, questions, dispatch } = job;
  const question = standing.kind === 'realised' ? standing.question : '';
  return useWriteReport({
    report: () => {
      if (standing.kind !== 'realised') return null;
      const { contracts, placements, spending } = findings;
      const { answers, on } = state;
      return overviewReport(
        {
          ...{ standing, questions, answers, on },
          findings: [...contracts, ...placements, ...spending],
          date: today(),
          version: product.version,
        },
        texts,
      );
    },
    onWritten: (place) => dispatch({ type: 'overviewWritten', result: { ...place, question } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('socialReturnJob.written', { sheet }),
  });
}
