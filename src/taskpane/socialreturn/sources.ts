import type { CellBlock, Source, Workbook } from '../../workbook/workbook';
import { holdsList, holdsWholeList } from '../job/list/holdsList';
import { inOrderOfLikelihood } from '../job/sourceOrder';
import { writtenSheets } from '../job/writtenHere';
import { readableSources } from '../rules/readableSources';
import { CONTRACTS, PLACEMENTS, SPENDING } from './fields';

/** What there is to read in the workbook, and where each table of the job most likely is. */
export interface SocialReturnSources {
  readonly sources: readonly Source[];
  readonly contracts: Source | null;
  readonly placements: Source | null;
  readonly spending: Source | null;
}

/** So many sheets and tables are looked into; a workbook with more opens as fast as one with few. */
const MOST_LOOKED_INTO = 12;

type Holds = (block: CellBlock) => boolean;

/**
 * Lists what can be read and looks which of it holds the contracts, the placements and the spending. The names of their
 * columns have much in common, so a table that has all it needs goes before one that lacks a column.
 */
export async function findSocialReturnSources(workbook: Workbook): Promise<SocialReturnSources> {
  const { selection, filled, sources } = await readableSources(workbook);
  const isWritten = writtenSheets(workbook);
  const looked: { source: Source; block: CellBlock }[] = [];
  for (const source of inOrderOfLikelihood(filled, selection).slice(0, MOST_LOOKED_INTO)) {
    const block = await workbook.read(source);
    if (!(await isWritten(source, block))) looked.push({ source, block });
  }
  const taken = new Set<string>();
  const take = (...ways: readonly Holds[]): Source | null => {
    for (const holds of ways) {
      const found = looked.find(({ source, block }) => !taken.has(source.sheet) && holds(block));
      if (found) {
        taken.add(found.source.sheet);
        return found.source;
      }
    }
    return null;
  };
  const contracts = take((block) => holdsWholeList(CONTRACTS, block));
  const placements = take((block) => holdsWholeList(PLACEMENTS, block));
  const spending = take(isSpending);
  return {
    sources,
    contracts: contracts ?? take((block) => holdsList(CONTRACTS, block)),
    placements: placements ?? take((block) => holdsList(PLACEMENTS, block)),
    spending,
  };
}

/** A contract and a kind are in every table; what makes it spending is an amount or hours. */
function isSpending(block: CellBlock): boolean {
  return holdsWholeList({ ...SPENDING, required: [...SPENDING.required, 'amount'] }, block);
}
