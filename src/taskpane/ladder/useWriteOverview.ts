import type { Dispatch } from 'react';
import product from '../../../package.json';
import { useTexts } from '../shell/texts';
import { today } from '../shell/today';
import { useWriteReport, type ReportWriter } from '../job/useWriteReport';
import { overviewReport } from './overviewReport';
import { holdsUp, type JobFindings, type Standing } from './standing';
import type { LadderAction } from './state';
import type { LadderView } from './view';

/** The writing of the overview. Nothing is written as long as a finding holds it up. */
export function useWriteOverview(job: {
  readonly view: LadderView;
  readonly standing: Standing;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
}): ReportWriter {
  const texts = useTexts();
  const { view, standing, findings, dispatch } = job;
  const question = standing.kind === 'assessed' ? standing.question : '';
  return useWriteReport({
    report: () => {
      if (standing.kind !== 'assessed' || holdsUp(findings)) return null;
      const { assessment, request } = standing;
      const { rules } = request;
      return overviewReport({ view, assessment, rules, date: today(), version: product.version }, texts);
    },
    onWritten: (place) => dispatch({ type: 'overviewWritten', result: { ...place, question } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('ladderJob.written', { sheet }),
  });
}
