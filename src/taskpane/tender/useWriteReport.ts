import { useState } from 'react';
import type { Text } from '../../engine';
import { useAnnounce } from '../shell/announcer';
import { useTexts } from '../shell/texts';
import { sentenceFor, useWorkbook } from '../shell/workbookContext';
import type { Report, WhenTaken } from '../../workbook/workbook';

/** Where the writing of a report stands. */
export type Writing =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'nameTaken'; readonly sheet: string; readonly freeName: string };

/** Writes a report on a sheet of its own, and asks when its name is taken. */
export interface ReportWriter {
  readonly writing: Writing;
  readonly write: (whenTaken: WhenTaken) => void;
  readonly cancel: () => void;
}

/** What a job gives to write, and what it wants to know. */
export interface WritingJob {
  /** The report as it is now; `null` when there is nothing to write. */
  readonly report: () => Report | null;
  readonly onWritten: (place: { readonly sheet: string; readonly address: string }) => void;
  readonly onRefused: (refusal: Text) => void;
  /** What is said to who does not see the pane. */
  readonly written: (sheet: string) => string;
}

/** The writing of one report. The workbook is only touched by `write`. */
export function useWriteReport(job: WritingJob): ReportWriter {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { render } = useTexts();
  const [writing, setWriting] = useState<Writing>({ kind: 'ready' });

  const write = async (whenTaken: WhenTaken): Promise<void> => {
    const report = writing.kind === 'busy' ? null : job.report();
    if (report === null) return;
    setWriting({ kind: 'busy' });
    try {
      const outcome = await workbook.write(report, whenTaken);
      if (outcome.outcome === 'nameTaken') {
        setWriting({ kind: 'nameTaken', sheet: outcome.sheet, freeName: outcome.freeName });
        return;
      }
      const { sheet, address } = outcome;
      job.onWritten({ sheet, address });
      announce(job.written(sheet));
    } catch (reason) {
      const refusal = sentenceFor(reason);
      job.onRefused(refusal);
      announce(render(refusal));
    }
    setWriting({ kind: 'ready' });
  };
  return {
    writing,
    write: (whenTaken) => void write(whenTaken),
    cancel: () => setWriting({ kind: 'ready' }),
  };
}
