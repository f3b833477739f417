import type { StoredCell } from '../host/cellStore';
import type { ErrorSentence } from './errorSentences';

/** What the page offers to the frame of the pane and to the browser tests. */
export interface StandIn {
  /** Connects the window of the pane with the workbook, before Office.js is loaded there. */
  attach(pane: Window): void;
  /** Resolves when the worksheet functions may be called. */
  ready(): Promise<void>;
  /** Cells of a sheet, such as `A1:B3`, as a person sees them. */
  cells(sheet: string, address: string): StoredCell[][];
  select(sheet: string, address: string): void;
  sheets(): string[];
  errors(): ErrorSentence[];
}

declare global {
  interface Window {
    standin?: StandIn;
  }
}
