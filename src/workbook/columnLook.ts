import { isCellError, type Cell } from '../engine';
import type { ColumnFormat } from './workbook';

/** Excel's number formats, in English as Excel wants them whatever the user's language. */
export const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: 'General',
  rank: '0',
  points: '0.00',
  euro: '"€" #,##0.00',
  percentage: '0.00%',
  date: 'dd-mm-yyyy',
  number: 'General',
  index: '0.0000####',
};

/** Characters that a format adds to, or makes of, the bare number: signs, separators, decimals. */
const SHOWN_LENGTH: Readonly<Record<ColumnFormat, (value: number) => number>> = {
  text: plainLength,
  rank: plainLength,
  points: (value) => value.toFixed(2).length,
  euro: (value) => 2 + value.toFixed(2).length + Math.floor(Math.log10(Math.abs(value) + 1) / 3),
  percentage: (value) => 1 + (value * 100).toFixed(2).length,
  date: () => 'dd-mm-yyyy'.length,
  number: plainLength,
  index: (value) => value.toFixed(4).length + 4,
};

const POINTS_PER_CHARACTER = 5.6;
const MARGIN = 12;
/** Room for the filter button in a header cell. */
const BUTTON = 16;
const NARROWEST = 48;
/** Wider text goes on over more lines, so that the tables of a sheet do not push each other's columns apart. */
const WIDEST = 180;

/** Room for sentences, and for four columns of figures beside it on a page. */
export const WIDTH_OF_SENTENCES = 320;

/** Width in points that shows the header and every value of a column, within reason. */
export function columnWidth(title: string, format: ColumnFormat, cells: readonly Cell[]): number {
  const longest = cells.reduce((most: number, cell) => Math.max(most, shownLength(cell, format)), 0);
  const wanted = Math.max(title.length * POINTS_PER_CHARACTER + BUTTON, longest * POINTS_PER_CHARACTER);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted + MARGIN)));
}

function shownLength(cell: Cell, format: ColumnFormat): number {
  if (cell === null) return 0;
  if (isCellError(cell)) return cell.error.length;
  return typeof cell === 'number' ? SHOWN_LENGTH[format](cell) : String(cell).length;
}

function plainLength(value: number): number {
  return Math.min(11, String(value).length);
}
