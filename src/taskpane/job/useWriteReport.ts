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
  | {
      readonly kind: 'nameTaken';
      readonly sheet: string;
      readonly freeName: string;
      /** The sheet that may be replaced: the one that was written last; `null` when it is not there. */
      readonly earlier: string | null;
    };

/** Writes a report on a sheet of its own, and asks when its name is taken. */
export interface ReportWriter {
  readonly writing: Writing;
  /** `earlier` is the id of the sheet that was written last, the only one that may be replaced. */
  readonly write: (whenTaken: WhenTaken, earlier: string | undefined) => void;
  readonly cancel: () => void;
}

/** Where a report was written. The id finds its sheet again, also under another name. */
export interface WrittenPlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
}

/** A result that was written, with the question it answered, so that it shows when the sheet has moved on. */
export interface WrittenResult extends WrittenPlace {
  /** `null` when it was written before the pane was opened, so that it is not known. */
  readonly question: string | null;
}

/** Whether a result answers another question than the one now asked. */
export function isOutdated(result: WrittenResult | null, question: string): boolean {
  return result !== null && result.question !== null && result.question !== question;
}

/** What a job gives to write, and what it wants to know. */
export interface WritingJob {
  /** The report as it is now; `null` when there is nothing to write. */
  readonly report: () => Report | null;
  readonly onWritten: (place: WrittenPlace) => void;
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

  const write = async (whenTaken: WhenTaken, earlier: string | undefined): Promise<void> => {
    const report = writing.kind === 'busy' ? null : job.report();
    if (report === null) return;
    setWriting({ kind: 'busy' });
    try {
      const outcome = await workbook.write(report, whenTaken, earlier);
      if (outcome.outcome === 'nameTaken') {
        const { sheet, freeName, earlier: replaceable } = outcome;
        setWriting({ kind: 'nameTaken', sheet, freeName, earlier: replaceable });
        return;
      }
      const { sheet, sheetId, address } = outcome;
      job.onWritten({ sheet, sheetId, address });
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
    write: (whenTaken, earlier) => void write(whenTaken, earlier),
    cancel: () => setWriting({ kind: 'ready' }),
  };
}
