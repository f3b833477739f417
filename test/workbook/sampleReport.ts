import type { Cell } from '../../src/engine';
import type { Report, ReportTable } from '../../src/workbook/workbook';

const COLUMNS = [
  { title: 'Rang', format: 'rank' },
  { title: 'Inschrijver', format: 'text' },
  { title: 'Inschrijfsom', format: 'euro' },
  { title: 'Totaal', format: 'points' },
  { title: 'Aanbod', format: 'percentage' },
  { title: 'Geldig tot', format: 'date' },
] as const;

/** A table with the ranking. */
export function ranking(rows: readonly (readonly Cell[])[]): ReportTable {
  return { kind: 'table', name: 'Uitslag', columns: COLUMNS, rows };
}

/** A report with a title, a heading and the ranking, whose header comes on row 5. */
export function report(...rows: readonly (readonly Cell[])[]): Report {
  const title = { kind: 'title', text: 'Uitslag perceel 1' } as const;
  const heading = { kind: 'heading', text: 'Rangorde' } as const;
  return { sheetName: 'PSO-uitslag', parts: [title, heading, ranking(rows)] };
}

/** The row of the winner and of the second. */
export const C: readonly Cell[] = [1, 'C', 2415000, 65.22, 0.12, 46813];
export const A: readonly Cell[] = [2, 'A', 2184500, 63.47, 0.07, 46568];

/** A workbook before anything is written. */
export const BIDS = {
  Bids: [
    ['Inschrijver', 'Inschrijfsom'],
    ['A', 100000],
  ],
};
