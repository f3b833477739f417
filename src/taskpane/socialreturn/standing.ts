import {
  realiseAll,
  type RealisationFinding,
  type RealisedItem,
  type Register,
  type RegisterResult,
} from '../../engine';
import { sortFindings, type CellFinding } from '../job/finding';
import { cellOfRow } from '../job/list/listView';
import type { SocialReturnView } from './view';

/** How far the job is: without contracts there is nothing to hold anything against. */
export type Standing =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'realised';
      readonly register: Register;
      readonly result: RegisterResult;
      /** Tells whether a written sheet is older than this. */
      readonly question: string;
    };

/** A cell of the workbook; empty when there is none. */
export type CellPlace = Pick<CellFinding, 'sheet' | 'address'>;

/** Findings of the reading and of the valuing together, by the table they are about. What blocks comes first. */
export interface JobFindings {
  readonly contracts: readonly CellFinding[];
  readonly placements: readonly CellFinding[];
  readonly spending: readonly CellFinding[];
}

/** What was done against what was promised, for every contract that could be read. */
export function standing(register: Register): Standing {
  if (register.contracts.length === 0) return { kind: 'open' };
  return { kind: 'realised', register, result: realiseAll(register), question: JSON.stringify(register) };
}

/** All findings, by the table they are about. */
export function jobFindings(view: SocialReturnView, outcome: Standing): JobFindings {
  const found = outcome.kind === 'realised' ? outcome.result.findings : [];
  const about = (part: RealisationFinding['about']): readonly CellFinding[] =>
    found.filter((finding) => finding.about === part).map((finding) => inCell(view, finding));
  return {
    contracts: sortFindings([...(view.contracts?.findings ?? []), ...about('contract')]),
    placements: sortFindings([...(view.placements?.findings ?? []), ...about('placement')]),
    spending: sortFindings([...(view.spending?.findings ?? []), ...about('spending')]),
  };
}

/** The cell with what was done, such as the block of a placement. */
export function placeOfItem(view: SocialReturnView, { kind, row }: RealisedItem): CellPlace {
  return placeOf(view, { about: kind, row, field: 'block' });
}

function inCell(view: SocialReturnView, finding: RealisationFinding): CellFinding {
  const { severity, problem, remedy } = finding;
  return { ...placeOf(view, finding), severity, problem, ...(remedy && { remedy }) };
}

function placeOf(
  { contracts, placements, spending }: SocialReturnView,
  { about, row, field }: Pick<RealisationFinding, 'about' | 'row' | 'field'>,
): CellPlace {
  const nowhere = { sheet: '', address: '' };
  switch (about) {
    case 'contract':
      // The first column that is read names the contract.
      return contracts ? cellOfRow(contracts, row, field === 'contract' ? 'id' : field) : nowhere;
    case 'placement':
      return placements ? cellOfRow(placements, row, field) : nowhere;
    case 'spending':
      return spending ? cellOfRow(spending, row, field) : nowhere;
  }
}
