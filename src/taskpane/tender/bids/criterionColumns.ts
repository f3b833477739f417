import type { TenderColumn } from './columns';
import { plainName } from './plainName';

/** The columns in which several evaluators scored one criterion. */
export interface Panel {
  readonly evaluators: readonly { readonly name: string; readonly column: TenderColumn }[];
  /** The column with the score they agreed on; `null` when there is none. */
  readonly consensus: TenderColumn | null;
}

/** A column as a criterion refers to it: one column of the sheet, or those of all its evaluators together. */
export interface CriterionColumn extends TenderColumn {
  readonly panel?: Panel;
}

function panelOf(members: readonly TenderColumn[]): Panel {
  return {
    evaluators: members.flatMap((column) =>
      column.judge?.kind === 'evaluator' ? [{ name: column.judge.name, column }] : [],
    ),
    consensus: members.find(({ judge }) => judge?.kind === 'consensus') ?? null,
  };
}

/**
 * The columns as criteria refer to them. The columns of the evaluators of one criterion become one, in the place of the
 * first, that is called after the criterion, or after all of them when another column has that name.
 */
export function criterionColumns(columns: readonly TenderColumn[]): readonly CriterionColumn[] {
  const groupOf = ({ role, name }: TenderColumn): string => `${role} ${plainName(name)}`;
  const keys = new Set(columns.map(({ key }) => key));
  return columns.flatMap((column): readonly CriterionColumn[] => {
    if (column.judge === undefined) return [column];
    const members = columns.filter((other) => other.judge && groupOf(other) === groupOf(column));
    if (members[0] !== column) return [];
    const { index, role, name } = column;
    const scale = members.find((member) => member.scale)?.scale;
    const key = keys.has(name) ? members.map((member) => member.key).join(', ') : name;
    return [{ index, key, role, name, ...(scale && { scale }), panel: panelOf(members) }];
  });
}

/** The columns of the sheet behind a criterion's column, each once. */
export function cellsColumns(column: CriterionColumn): readonly TenderColumn[] {
  if (!column.panel) return [column];
  const { evaluators, consensus } = column.panel;
  return [...evaluators.map((evaluator) => evaluator.column), ...(consensus ? [consensus] : [])];
}
