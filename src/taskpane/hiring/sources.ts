import type { Source, Workbook } from '../../workbook/workbook';
import { holdsWholeList } from '../job/list/holdsList';
import { inOrderOfLikelihood } from '../job/sourceOrder';
import { writtenSheets } from '../job/writtenHere';
import { readableSources } from '../rules/readableSources';
import { OPTIONS } from './options/optionKind';
import { SCENARIOS } from './scenarios/scenarioKind';

/** What there is to read in the workbook, and where the options and the scenarios most likely are. */
export interface HiringSources {
  readonly sources: readonly Source[];
  readonly options: Source | null;
  readonly scenarios: Source | null;
}

/** So many sheets and tables are looked into; a workbook with more opens as fast as one with few. */
const MOST_LOOKED_INTO = 12;

/** Lists what can be read and looks which of it holds the options and the scenarios. */
export async function findHiringSources(workbook: Workbook): Promise<HiringSources> {
  const { selection, filled, sources } = await readableSources(workbook);
  const isWritten = writtenSheets(workbook);
  let options: Source | null = null;
  let scenarios: Source | null = null;
  for (const source of inOrderOfLikelihood(filled, selection).slice(0, MOST_LOOKED_INTO)) {
    const block = await workbook.read(source);
    if (await isWritten(source, block)) continue;
    // A table of scenarios has the columns of options too.
    if (holdsWholeList(SCENARIOS, block)) scenarios ??= source;
    else if (holdsWholeList(OPTIONS, block)) options ??= source;
  }
  return { sources, options, scenarios };
}
