import type { StoredCell } from '../host/cellStore';
import type { ErrorSentence } from './errorSentences';

/** What the page offers to the frame of the pane and to the browser tests. */
export interface StandIn {
  /** Connects the window of the pane with the workbook, before Office.js is loaded there. */
  attach(pane: Window): void;
  /** Resolves when the add-in has started on the open workbook; false when it did not. */
  ready(): Promise<boolean>;
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
