import type { Cell } from '../../../engine';
import { isEmpty } from '../../job/cellReading';
import { looksLikeLabels, mostlyNumbers } from './columnContent';
import { judgedHeader, type Judge, type JudgedHeader } from './judge';
import { plainName } from './plainName';

/** What the user said about who gave the scores in a column: one of several, or nobody in particular. */
export type ChosenJudge = { readonly criterion: string; readonly judge: Judge } | 'alone';

/** Who gave the scores, as the user said, by the column's key. */
export type ChosenJudges = Readonly<Record<string, ChosenJudge>>;

/** What is known of a column before its role is. */
interface Unrecognised {
  readonly key: string;
  /** Header without a scale. */
  readonly name: string;
  readonly apart: boolean;
  readonly cells: readonly Cell[];
}

/** A column that has to do with scores of evaluators. */
export interface JudgedColumn {
  readonly role: 'score' | 'label' | 'unused';
  readonly criterion: string;
  /** Absent for a column with the name of the criterion itself beside those of the evaluators. */
  readonly judge?: Judge;
  readonly beside?: boolean;
}

interface Member extends JudgedHeader {
  readonly column: Unrecognised;
}

function markOf(column: Unrecognised, chosen: ChosenJudges): JudgedHeader | null {
  const said = chosen[column.key];
  if (said === 'alone') return null;
  if (said !== undefined) return plainName(said.criterion) === '' ? null : { ...said, said: 'inWords' };
  return column.apart ? null : judgedHeader(column.name);
}

/** What kind of scores stand in these columns together; `null` when they hold something else. */
function kindOfScores(members: readonly Member[]): 'score' | 'label' | null {
  const cells = members.flatMap(({ column }) => column.cells).filter((cell) => !isEmpty(cell));
  if (cells.length === 0 || mostlyNumbers(cells)) return 'score';
  return looksLikeLabels(cells) ? 'label' : null;
}

/** Whether these columns hold what several people gave on one criterion, each person once. */
function isPanel(members: readonly Member[]): boolean {
  const evaluators = members.flatMap(({ judge }) => (judge.kind === 'evaluator' ? [judge.name] : []));
  const together = members.length - evaluators.length;
  if (evaluators.length === 0 || together > 1) return false;
  if (new Set(evaluators.map(plainName)).size < evaluators.length) return false;
  return members.length > 1 || members.some(({ said }) => said === 'inWords');
}

/** Capitals at the end of a header are taken for a person only beside a column with what the evaluators agreed on. */
function withoutBareCapitals(members: readonly Member[]): readonly Member[] {
  if (members.some(({ judge }) => judge.kind === 'consensus')) return members;
  return members.filter(({ said }) => said !== 'inCapitals');
}

/**
 * Finds the columns that hold the scores of evaluators, by the key of the column: those that name a criterion and a
 * person. Initials count only when several columns carry them for the same criterion, because one pair of capitals can
 * stand for anything.
 */
export function judgedColumns(
  columns: readonly Unrecognised[],
  chosen: ChosenJudges,
): ReadonlyMap<string, JudgedColumn> {
  const groups = new Map<string, Member[]>();
  for (const column of columns) {
    const mark = markOf(column, chosen);
    if (mark === null) continue;
    const group = plainName(mark.criterion);
    groups.set(group, [...(groups.get(group) ?? []), { ...mark, column }]);
  }
  const found = new Map<string, JudgedColumn>();
  for (const [group, marked] of groups) {
    const members = withoutBareCapitals(marked);
    const role = kindOfScores(members);
    if (role === null || !isPanel(members)) continue;
    const [{ criterion } = { criterion: group }] = members;
    for (const { column, judge } of members) found.set(column.key, { role, criterion, judge });
    for (const { key, name } of columns) {
      if (plainName(name) === group && !found.has(key))
        found.set(key, { role: 'unused', criterion, beside: true });
    }
  }
  return found;
}
