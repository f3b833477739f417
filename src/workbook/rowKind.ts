import type { Cell } from '../engine';

/** Whether a cell shows nothing: empty, or a text without a visible character. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const NUMBER_AS_TEXT = /^[-+]?\s*(€|eur)?\s*[-+]?\d[\d.,\s]*\s*(%|,-+|€|eur)?$/i;

/** Whether a cell holds words: a text that is not a number someone typed as text. */
export function isWords(cell: Cell): cell is string {
  return typeof cell === 'string' && !isBlank(cell) && !NUMBER_AS_TEXT.test(cell.trim());
}

/** Whether a row has nothing to see in it. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

const CLEAR_SUMMARY =
  '(?:eind|sub|grand )?-?(?:totaal|totalen|totals?)|gemiddelde?n?|average|mediaan|median|standaarddeviatie';
const SUMMARY_OR_NAME =
  'som|sum|gem|avg|mean|max|maximum|hoogste|highest|min|minimum|laagste|lowest|aantal|count';
const CLEAR_LABEL = new RegExp(`^(?:${CLEAR_SUMMARY})[.:\\s]*$`, 'i');
const LABEL_OR_NAME = new RegExp(`^(?:${SUMMARY_OR_NAME})[.:\\s]*$`, 'i');
const LONGER_LABEL = new RegExp(`^(?:${CLEAR_SUMMARY}|${SUMMARY_OR_NAME})[\\s.:(]`, 'i');

/**
 * Whether a row sums up the rows above it, such as `Totaal` or `Gemiddelde prijs`, and is not one of them.
 * `Max | 100000 | goed` is somebody called Max: a label that can be a name counts only without words beside it. A longer
 * label counts only when at most half of the table's columns are filled, so that `Totaal Schoonmaak BV` can bid.
 */
export function isTotalRow(row: readonly Cell[], columns: number): boolean {
  const [first, ...rest] = row.filter((cell) => !isBlank(cell));
  if (typeof first !== 'string') return false;
  const label = first.trim();
  if (CLEAR_LABEL.test(label)) return true;
  if (rest.some(isWords)) return false;
  return LABEL_OR_NAME.test(label) || (LONGER_LABEL.test(label) && rest.length + 1 <= columns / 2);
}
