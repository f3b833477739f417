import type { Cell } from '../../../../src/engine';
import type { CellBlock } from '../../../../src/workbook/workbook';
import { block } from '../../../workbook/block';

/** Three lots with three bidders: A is the best on every lot, then B, then C. */
export const LOT_ROWS: readonly (readonly Cell[])[] = [
  ['1', 'A', 90000, 9],
  ['1', 'B', 95000, 8],
  ['1', 'C', 99000, 6],
  ['2', 'A', 90000, 8],
  ['2', 'B', 91000, 7],
  ['3', 'A', 90000, 8],
  ['3', 'C', 96000, 7],
];

/** A sheet with bids on several lots. */
export function lotsSheet(rows: readonly (readonly Cell[])[] = LOT_ROWS): CellBlock {
  const header = ['Perceel', 'Inschrijver', 'Prijs', 'Plan (0-10)', 'Combinatie-inschrijving'];
  return { ...block([header, ...rows]), sheet: 'Percelen' };
}

/** A model that does not look at other bids: 50 points for the plan and 50 for a price from 80,000 to 100,000. */
export function lotsModel(): CellBlock {
  return {
    ...block([
      ['Criterium', 'Soort', 'Punten', 'Toelichting'],
      ['Prijs', 'prijs, bandbreedte 80000 – 100000', 50, 'absoluut, buiten de band afkappen'],
      ['Plan', 'cijfer 0-10', 50, null],
    ]),
    sheet: 'Gunningsmodel',
  };
}
