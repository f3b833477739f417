import type { Cell } from '../engine';
import { isBlank } from './rowKind';

const UNIT =
  /^\(?(?:in )?(?:€|euro|eur|%|procent|percentage|percent|punten|points|cijfer|score|mark|datum|date)\)?$/i;
const SCALE = /^\(?\d{1,3}\s*(?:-|–|—|t\/m|tot|to)\s*\d{1,3}\)?$/i;
const LABEL = /^\(?(?:eenheid|schaal|unit|scale|naam|name|tekst|text)\)?$/i;
const REMARK = /^\([^()]*\)$/;

function isUnit(cell: Cell): cell is string {
  return typeof cell === 'string' && (UNIT.test(cell.trim()) || SCALE.test(cell.trim()));
}

/** Whether a row under the names of the columns only says in what they are measured: `in euro`, `0-10`, `%`. */
export function isUnitRow(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const isBeside = (cell: Cell): boolean =>
    typeof cell === 'string' && (LABEL.test(cell.trim()) || REMARK.test(cell.trim()));
  return filled.some(isUnit) && filled.every((cell) => isUnit(cell) || isBeside(cell));
}

/** The name of a column with its unit behind it: `Plan` over `0-10` gives `Plan (0-10)`. */
export function withUnit(name: string, unit: Cell): string {
  if (name === '' || !isUnit(unit)) return name;
  const plain = unit.trim().replace(/^\(|\)$/g, '');
  return `${name} (${plain})`;
}
