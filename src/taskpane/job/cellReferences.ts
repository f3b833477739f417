import { columnLetters } from '../../workbook/address';
import type { Formula } from '../../workbook/workbook';

/** A cell of another sheet, as a formula names it. */
export function cellOn(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** A cell of the formula's own sheet that stays the same one wherever the formula is copied; row and column from 0. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A cell that follows another; empty as long as that is empty, or then what `otherwise` names. */
export function following(reference: string, otherwise = '""'): Formula {
  return { formula: `=IF(ISBLANK(${reference}),${otherwise},${reference})` };
}
