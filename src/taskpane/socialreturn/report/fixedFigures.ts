import { isFormula, type ReportCell } from '../../../workbook/workbook';

/** What is written under the name of a column. */
export interface NamedCell {
  readonly title: string;
  readonly cell: ReportCell;
}

/** The names of the outcomes in a row that are figures and do not follow the cells beside them; `null` when all do. */
export function fixedFigures(cells: readonly NamedCell[]): string | null {
  const fixed = cells.filter(({ cell }) => !isFormula(cell) && typeof cell === 'number' && cell !== 0);
  return fixed.length === 0 ? null : fixed.map(({ title }) => title).join(', ');
}
