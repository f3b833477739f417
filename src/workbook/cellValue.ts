import { isCellError, type Cell } from '../engine';
import { isFormula, type ReportCell } from './workbook';

/** What Excel takes as the value of a cell. */
export type ExcelValue = string | number | boolean;

/** Words Excel would turn into a truth value. */
const TRUTH = /^(true|false|waar|onwaar)$/i;

/**
 * Text in which Excel cannot read a formula, number, date or error: it starts with a letter and holds no digits, or is
 * longer than any way to write a date.
 */
const PLAIN = /^\p{L}(?:[^\d]*|[^]{40,})$/u;

/**
 * What to give Excel so that the cell holds exactly this value, or this formula. Text that Excel could read as something
 * else, a formula first of all, gets an apostrophe in front: Excel takes that as "this is text" and does not show it.
 */
export function toExcel(cell: ReportCell): ExcelValue {
  if (cell === null) return '';
  if (isFormula(cell)) return cell.formula;
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== 'string' || cell === '') return cell;
  return PLAIN.test(cell) && !TRUTH.test(cell.trim()) ? cell : `'${cell}`;
}

/** The cell that Excel's value and type of value stand for. The type tells an error from a text that reads `#N/A`. */
export function fromExcel(value: unknown, type: unknown): Cell {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
