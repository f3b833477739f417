import type { CellBlock, Source, Workbook } from '../../../workbook/workbook';
import { inOrderOfLikelihood } from '../../job/sourceOrder';
import { writtenSheets } from '../../job/writtenHere';
import { readableSources } from '../../rules/readableSources';
import { readTable } from './bidTable';
import { columnWith, recogniseColumns } from './columns';
import { isModelSheet } from '../model/modelFromSheet';

/** What there is to read in the workbook, and what is what. */
export interface FoundSources {
  readonly sources: readonly Source[];
  /** Where the bids most likely are; `null` in an empty workbook. */
  readonly likely: Source | null;
  /** Sources that hold an award model. */
  readonly models: readonly Source[];
}

/** So many sheets and tables are looked into; a workbook with more opens as fast as one with few. */
const MOST_LOOKED_INTO = 12;

/** A model is a short list; a larger sheet is not read for it. */
const MOST_MODEL_ROWS = 60;

/** Names and prices are what makes a table a list of bids. */
function holdsBids(block: CellBlock): boolean {
  const { table } = readTable(block);
  if (!table) return false;
  const columns = recogniseColumns(table);
  return columnWith(columns, 'name') !== undefined && columnWith(columns, 'price') !== undefined;
}

/** Lists what can be read and looks which of it holds the bids and which an award model. */
export async function findSources(workbook: Workbook): Promise<FoundSources> {
  const { selection, sources } = await readableSources(workbook);
  const isWritten = writtenSheets(workbook);
  const models: Source[] = [];
  let likely: Source | null = null;
  for (const source of inOrderOfLikelihood(sources, selection).slice(0, MOST_LOOKED_INTO)) {
    const mayBeModel = source.kind !== 'selection' && source.rows <= MOST_MODEL_ROWS;
    if (likely !== null && !mayBeModel) continue;
    const block = await workbook.read(source);
    if (await isWritten(source, block)) continue;
    if (mayBeModel && isModelSheet(block)) {
      if (!models.some(({ sheet }) => sheet === source.sheet)) models.push(source);
    } else if (likely === null && holdsBids(block)) likely = source;
  }
  const first = sources.find(({ sheet }) => !models.some((model) => model.sheet === sheet)) ?? null;
  return { sources, likely: likely ?? first, models };
}
