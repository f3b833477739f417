import type { Cell } from '../../../engine';
import { isEmpty } from '../../job/cellReading';

/** More different words than this in a column is free text, not a judgement. */
const MOST_LABELS = 6;

/** A few words that come back, one a row, are a judgement in words. */
export function looksLikeLabels(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const different = new Set(words.map((word) => word.trim().toLowerCase()));
  const onlyWords = cells.every((cell) => cell === null || typeof cell === 'string') && words.length > 0;
  return onlyWords && different.size <= MOST_LABELS && different.size < words.length;
}

/** The cells that hold a number. */
export function numbersIn(cells: readonly Cell[]): readonly number[] {
  return cells.filter((cell) => typeof cell === 'number');
}

/** Whether more of the filled cells hold a number than hold something else. */
export function mostlyNumbers(cells: readonly Cell[]): boolean {
  return numbersIn(cells).length > cells.filter((cell) => !isEmpty(cell)).length / 2;
}
