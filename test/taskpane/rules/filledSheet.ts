import { NORM_LEVELS, type Cell, type NormLevel } from '../../../src/engine';
import { NORM_SHEET, normSheetReport } from '../../../src/taskpane/rules/normSheetReport';
import { textsOf } from '../../../src/taskpane/shell/texts';
import type { Language } from '../../../src/i18n/language';
import { layOut } from '../../../src/workbook/reportLayout';
import { isFormula, type CellBlock } from '../../../src/workbook/workbook';
import { inventedNorm, SIZES } from '../../engine/rules/ownTable';
import { block } from '../../workbook/block';

/** Rows on the sheet above the one with size 2. */
export const ROWS_ABOVE = 10;

/** Column of a level on the sheet. */
const COLUMNS: Readonly<Record<NormLevel, number>> = {
  Basistrede: 1,
  'Trede 1': 2,
  'Trede 2': 3,
  'Trede 3': 4,
};

/** The sheet with norms as the add-in makes it, nothing filled in yet. */
export function emptySheet(language: Language = 'nl'): CellBlock {
  const { cells } = layOut(normSheetReport(textsOf(language)));
  const plain = cells.map((row) => row.map((cell): Cell => (isFormula(cell) ? null : cell)));
  return { ...block(plain), sheet: NORM_SHEET };
}

/** The sheet with the norms of the invented handbook; `skip` leaves norms out. */
export function filledSheet(
  language: Language = 'nl',
  skip: (size: number, level: NormLevel) => boolean = () => false,
): CellBlock {
  const empty = emptySheet(language);
  const cells = empty.cells.map((row) => [...row]);
  const fill = (row: number, column: number, value: Cell): void => {
    cells[row]?.splice(column, 1, value);
  };
  fill(6, 1, '2.2');
  fill(7, 1, '1-4-2026');
  for (const [index, size] of SIZES.entries()) {
    for (const level of NORM_LEVELS) {
      fill(ROWS_ABOVE + index, COLUMNS[level], skip(size, level) ? null : inventedNorm(size, level));
    }
  }
  return { ...empty, cells };
}
