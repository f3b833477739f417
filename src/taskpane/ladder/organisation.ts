import { text, type Text } from '../../engine';
import { cellAddress } from '../../workbook/address';
import type { CellBlock } from '../../workbook/workbook';
import { isEmpty, numberIn, shown } from '../job/cellReading';
import type { CellFinding } from '../job/finding';

/** What the job has to know of the organisation beside its lists. */
export type OrganisationField = 'referenceYear' | 'totalFte' | 'headcount' | 'normHours';

/** The figures in the order of the pane. */
export const ORGANISATION_FIELDS: readonly OrganisationField[] = [
  'referenceYear',
  'totalFte',
  'headcount',
  'normHours',
];

/** How each figure is called on the pane. */
export const ORGANISATION_TEXT: Record<OrganisationField, Text> = {
  referenceYear: text('ladderJob.organisation.referenceYear'),
  totalFte: text('ladderJob.organisation.totalFte'),
  headcount: text('ladderJob.organisation.headcount'),
  normHours: text('ladderJob.organisation.normHours'),
};

/** Words before a figure that tell which it is, in Dutch and English. The first line that fits decides. */
const WORDS: readonly (readonly [OrganisationField, RegExp])[] = [
  ['referenceYear', /peiljaar|meetjaar|reference year/],
  ['normHours', /norm.*uren|uren.*norm|\bcao\b|voltijd|full-?time|standard hours|norm hours/],
  ['totalFte', /(?:totaal|total).*\bfte|\bfte.*(?:totaal|total)|^fte$/],
  ['headcount', /medewerkers|werknemers|personen|headcount|employees|heads|people/],
];

/** A figure with the cell it was read from. */
export interface FoundFigure {
  readonly value: number;
  readonly sheet: string;
  readonly address: string;
}

/** The figures that a sheet with words and values beside them holds, and what there is to say about them. */
export interface OrganisationReading {
  readonly figures: Readonly<Partial<Record<OrganisationField, FoundFigure>>>;
  readonly findings: readonly CellFinding[];
}

/** Reads the figures of the organisation: each in the first filled cell to the right of its words. */
export function readOrganisation(block: CellBlock): OrganisationReading {
  const figures: Partial<Record<OrganisationField, FoundFigure>> = {};
  const findings: CellFinding[] = [];
  for (const [row, cells] of block.cells.entries()) {
    const label = cells.findIndex((cell) => !isEmpty(cell));
    const words = shown(cells[label] ?? null).toLowerCase();
    const field = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
    const column = cells.findIndex((cell, index) => index > label && !isEmpty(cell));
    if (field === undefined || figures[field] !== undefined || column < 0) continue;
    const { sheet } = block;
    const address = cellAddress(block.firstRow + row, block.firstColumn + column);
    const found = numberIn(cells[column] ?? null);
    if (found.kind === 'number' && !found.percentage) {
      figures[field] = { value: found.value, sheet, address };
    } else {
      const what = ORGANISATION_TEXT[field];
      const problem = text('ladderJob.finding.figure.problem', { what, shown: shown(cells[column] ?? null) });
      const remedy = text('ladderJob.finding.figure.remedy');
      findings.push({ severity: 'warns', sheet, address, problem, remedy });
    }
  }
  return { figures, findings };
}

/** Whether a sheet is about the organisation: it holds at least two of the figures. */
export function isOrganisation(block: CellBlock): boolean {
  return Object.keys(readOrganisation(block).figures).length >= 2;
}
