import type { Source, Workbook } from '../../workbook/workbook';
import { holdsWholeList } from '../job/list/holdsList';
import { inOrderOfLikelihood } from '../job/sourceOrder';
import { OPTIONS } from './options/optionKind';

/** What there is to read in the workbook, and where the options most likely are. */
export interface HiringSources {
  readonly sources: readonly Source[];
  readonly options: Source | null;
}

/** So many sheets and tables are looked into; a workbook with more opens as fast as one with few. */
const MOST_LOOKED_INTO = 12;

/** Lists what can be read and looks which of it holds the options. */
export async function findHiringSources(workbook: Workbook): Promise<HiringSources> {
  const [selection, all] = [await workbook.selection(), await workbook.sources()];
  const filled = all.filter(({ rows }) => rows > 0);
  const sources = selection && selection.rows > 1 ? [...filled, selection] : filled;
  for (const source of inOrderOfLikelihood(filled, selection).slice(0, MOST_LOOKED_INTO)) {
    if (holdsWholeList(OPTIONS, await workbook.read(source))) return { sources, options: source };
  }
  return { sources, options: null };
}
