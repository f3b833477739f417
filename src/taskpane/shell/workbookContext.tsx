import { createContext, useContext } from 'react';
import { text, type Text } from '../../engine';
import { refusalText } from '../../workbook/refusalText';
import { WorkbookRefusal, type Workbook } from '../../workbook/workbook';

/** The workbook the pane stands beside. */
export const WorkbookContext = createContext<Workbook | null>(null);

/** The workbook; only used inside a pane that has one. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error('This part of the pane needs a workbook.');
  return workbook;
}

/** What to tell the user about something the workbook threw. */
export function sentenceFor(reason: unknown): Text {
  return reason instanceof WorkbookRefusal ? refusalText(reason) : text('shell.unexpected');
}
