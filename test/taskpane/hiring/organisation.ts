import type { Cell } from '../../../src/engine';
import type { CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { organisationSheet, purchasesSheet, staffSheet } from '../ladder/personeel';
import { PaperWorkbook } from '../paperWorkbook';

const HEADER = ['Naam', 'Soort', 'Fte', 'Weging', 'Toegerekende fte', 'Kosten per jaar', 'Maximum'];

/** A hire and a purchase as a person lists them. */
export const WAREHOUSE: readonly Cell[] = ['Magazijn', 'functie', 0.8, 1, null, 24000, 3];
export const CATERING: readonly Cell[] = ['Catering', 'inkoop', null, null, 0.25, 6000, 3];

/** A sheet with options. */
export function optionsSheet(rows: readonly (readonly Cell[])[]): CellBlock {
  return { ...block([HEADER, ...rows]), sheet: 'Opties' };
}

/** The sample organisation with four people of its list, which is at Trede 2, beside a sheet with options. */
export async function organisation(rows: readonly (readonly Cell[])[] | null): Promise<PaperWorkbook> {
  const staff = await staffSheet();
  const sheets = [
    { ...staff, cells: staff.cells.slice(0, 5) },
    await organisationSheet(),
    await purchasesSheet(),
    ...(rows === null ? [] : [optionsSheet(rows)]),
  ];
  return new PaperWorkbook(sheets, 'Personeel');
}
