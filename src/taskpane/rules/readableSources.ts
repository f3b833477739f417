import type { Source, Workbook } from '../../workbook/workbook';
import { NORM_SHEET } from './normSheetReport';
import { POLICY_SHEET } from './policySheetReport';

/** What a job can read in the workbook. */
export interface ReadableSources {
  /** What is selected; `null` when nothing is. */
  readonly selection: Source | null;
  /** Every sheet and table with something on it. */
  readonly filled: readonly Source[];
  /** What the user can choose from: all that is filled, and what is selected when it is more than one row. */
  readonly sources: readonly Source[];
}

/** Lists what a job can read. The sheets with the user's own rules are none of it: they are read as rules. */
export async function readableSources(workbook: Workbook): Promise<ReadableSources> {
  const [selected, all] = [await workbook.selection(), await workbook.sources()];
  const own = [
    await workbook.ownSheet('normSheet', NORM_SHEET),
    await workbook.ownSheet('policySheet', POLICY_SHEET),
  ];
  const isOwn = ({ sheet }: Source): boolean => own.some((place) => place?.sheet === sheet);
  const selection = selected && isOwn(selected) ? null : selected;
  const filled = all.filter((source) => source.rows > 0 && !isOwn(source));
  return { selection, filled, sources: selection && selection.rows > 1 ? [...filled, selection] : filled };
}
