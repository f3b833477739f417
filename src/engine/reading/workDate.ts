import { invalid } from '../explain/outcome';
import { calendarDay, text } from '../explain/text';
import type { Cell } from './cell';
import { readDate } from './date';
import { shown, type Reading } from './reading';

/** The dates of Excel's serials of five digits. A shorter number is a year or a count that was typed for a date. */
const FIRST = '1927-05-18';
const LAST = '2173-10-13';

/**
 * Reads a date (ISO) that belongs to somebody's working life, as `readDate` does. Dates far outside a lifetime are
 * refused, because a year typed for a date (2025) is a day in 1905 to Excel.
 */
export function readWorkDate(cell: Cell): Reading<string> {
  const found = readDate(cell);
  if (!found.ok || (found.value >= FIRST && found.value <= LAST)) return found;
  return invalid(text('lists.date.outOfReach', { text: shown(cell), date: calendarDay(found.value) }));
}
