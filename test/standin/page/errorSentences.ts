import type { FunctionResult } from '../host/functionResults';

/** Where a worksheet function stands: sheet by id, row and column counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An error a worksheet function gave, with what it says about it. */
export interface ErrorSentence extends CellPlace {
  readonly code: string;
  readonly sentence: string;
}

/**
 * The last error of each function call. Univer's cells hold an error code only; Excel shows the sentence when one points
 * at the cell, and the page shows it in its status line.
 */
export class ErrorSentences {
  private readonly sentences = new Map<string, ErrorSentence>();
  private readonly listeners = new Set<() => void>();

  /** Keeps the error of a call, or forgets the earlier one when the call went well. */
  report(place: CellPlace, functionName: string, result: FunctionResult): void {
    const key = `${place.sheet} ${place.row} ${place.column} ${functionName}`;
    if (result.ok && !this.sentences.delete(key)) return;
    if (!result.ok) this.sentences.set(key, { ...place, code: result.code, sentence: result.message });
    this.tell();
  }

  /** Forgets everything, as for another workbook. */
  clear(): void {
    this.sentences.clear();
    this.tell();
  }

  all(): ErrorSentence[] {
    return [...this.sentences.values()];
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
