import { text } from '../../../engine';
import type { CellBlock } from '../../../workbook/workbook';
import { shown } from '../../job/cellReading';
import { phrase, says } from '../model/sheet/phrase';

const LETTERS = [phrase('record.letters.to'), phrase('record.letters.toInLot')];

/**
 * Whether a sheet is a result, reasons or letters that the pane wrote. Such a sheet repeats the model and the bids, but
 * it is not where they come from.
 */
export function isWrittenHere(block: CellBlock): boolean {
  const title = shown(block.cells[0]?.[0] ?? null).trim();
  return (
    says(text('tender.report.title'), title) ||
    says(text('record.reasons.title'), title) ||
    LETTERS.some((letter) => letter(title) !== null)
  );
}
