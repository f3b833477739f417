import { REQUIRED_SCENARIO_FIELDS, scenarioColumns } from '../../engine';
import type { CellBlock, Source, Workbook } from '../../workbook/workbook';
import { inOrderOfLikelihood } from '../job/sourceOrder';
import { writtenSheets } from '../job/writtenHere';
import { holdsList } from '../job/list/holdsList';
import { findList } from '../job/list/sheetList';
import { readableSources } from '../rules/readableSources';
import { PURCHASES, STAFF } from './fields';
import { isOrganisation } from './organisation';

/** What there is to read in the workbook, and where each part of the job most likely is. */
export interface LadderSources {
  readonly sources: readonly Source[];
  readonly staff: Source | null;
  readonly purchases: Source | null;
  readonly organisation: Source | null;
}

/** So many sheets and tables are looked into; a workbook with more opens as fast as one with few. */
const MOST_LOOKED_INTO = 12;

/** Figures of an organisation are a short list; a larger sheet is not one. */
const MOST_FIGURE_ROWS = 60;

/** Lists what can be read and looks which of it holds the people, the purchases and the figures of the organisation. */
export async function findLadderSources(workbook: Workbook): Promise<LadderSources> {
  const { selection, sources } = await readableSources(workbook);
  const isWritten = writtenSheets(workbook);
  let staff: Source | null = null;
  let purchases: Source | null = null;
  let organisation: Source | null = null;
  for (const source of inOrderOfLikelihood(sources, selection).slice(0, MOST_LOOKED_INTO)) {
    if (source.kind === 'selection') continue;
    const block = await workbook.read(source);
    if (holdsScenarios(block) || (await isWritten(source, block))) continue;
    if (staff === null && holdsList(STAFF, block)) staff = source;
    else if (purchases === null && holdsList(PURCHASES, block)) purchases = source;
    else if (organisation === null && source.rows <= MOST_FIGURE_ROWS && isOrganisation(block))
      organisation = source;
  }
  return { sources, staff, purchases, organisation };
}

/** Scenarios have positions and contracts as a staff list has, but nobody works there yet. */
function holdsScenarios(block: CellBlock): boolean {
  const columns = scenarioColumns(findList(block).list?.header ?? []);
  return REQUIRED_SCENARIO_FIELDS.every((field) => columns.has(field));
}
