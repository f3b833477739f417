import type { Cell } from '../../../src/engine';
import type { Language } from '../../../src/i18n/language';
import { POLICY_SHEET, policySheetReport } from '../../../src/taskpane/rules/policySheetReport';
import { textsOf } from '../../../src/taskpane/shell/texts';
import { layOut } from '../../../src/workbook/reportLayout';
import { isFormula, type CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { withCell } from '../tender/schoonmaak';

/** The sheet with a policy as the add-in makes it, nothing filled in yet. */
export function emptyPolicy(language: Language = 'nl'): CellBlock {
  const { cells } = layOut(policySheetReport(textsOf(language)));
  const plain = cells.map((row) => row.map((cell): Cell => (isFormula(cell) ? null : cell)));
  return { ...block(plain), sheet: POLICY_SHEET };
}

/** The sheet with a policy, filled in. */
export function filledPolicy(language: Language = 'nl', amount: Cell = 40_000): CellBlock {
  const filled: readonly (readonly [string, Cell])[] = [
    ['B7', 'Gemeente Voorbeeld'],
    ['B9', '5%'],
    ['B10', 'opdrachtsom'],
    ['B15', 36],
    ['B16', 'ja'],
    ['D38', amount],
    ['D40', 5000],
  ];
  return filled.reduce((sheet, [address, cell]) => withCell(sheet, address, cell), emptyPolicy(language));
}
