import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { useWriteReport, type ReportWriter } from '../../job/useWriteReport';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import type { HiringAction } from '../state';
import type { OptionsView } from '../view';
import { routeReport } from './routeReport';
import type { RouteRun } from './routeRun';

/** The writing of a route as a sheet that goes on calculating. */
export function useWriteRoute(job: {
  readonly run: RouteRun | null;
  readonly options: OptionsView;
  readonly dispatch: Dispatch<HiringAction>;
}): ReportWriter {
  const texts = useTexts();
  const { run, options, dispatch } = job;
  return useWriteReport({
    report: () => {
      if (run?.outcome.ok !== true) return null;
      const { request, outcome } = run;
      const content = { request, route: outcome.value, options, date: today(), version: product.version };
      return routeReport(content, texts);
    },
    onWritten: (place) =>
      dispatch({ type: 'routeWritten', result: { ...place, question: run?.question ?? '' } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => texts.translate('hiringJob.written', { sheet }),
  });
}
