import { text } from '../explain/text';
import type { Cell } from './cell';
import { ListRow } from './listRow';
import {
  headerName,
  isBlank,
  isNothing,
  isTotalRow,
  type CellName,
  type ListColumns,
  type ListFinding,
  type ListTable,
} from './listTable';

/** What the rows of a list hold, and what there is to say about them. */
export interface ListReading<T> {
  /** What was read, with the row it stands in (from 0), in the order of the list. */
  readonly rows: readonly { readonly row: number; readonly value: T }[];
  readonly findings: readonly ListFinding[];
  /** Whether every row of the list counts. */
  readonly complete: boolean;
}

/**
 * Reads every row of a list that holds something. A row that sums up others is left out, and that is said.
 *
 * @param read takes from a row what it holds; undefined when it cannot count, which the row has then noted.
 * @param nameOfCell how people call a cell; omitted: the cells are not kept.
 */
export function readRows<Field extends string, T>(
  table: ListTable,
  columns: ListColumns<Field>,
  read: (row: ListRow<Field>, index: number) => T | undefined,
  nameOfCell?: CellName,
): ListReading<T> {
  const rows: { row: number; value: T }[] = [];
  const findings: ListFinding[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every(isNothing)) continue;
    if (isTotalRow(cells)) {
      findings.push(totalLeftOut(index, cells));
      continue;
    }
    const row = new ListRow(table, columns, index, nameOfCell);
    const value = read(row, index);
    findings.push(...row.findings);
    if (value !== undefined) rows.push({ row: index, value });
  }
  return { rows, findings, complete: findings.every(({ severity }) => severity !== 'blocks') };
}

function totalLeftOut(row: number, cells: readonly Cell[]): ListFinding {
  const column = cells.findIndex((cell) => !isBlank(cell));
  const problem = text('lists.totalRow.problem', { label: headerName(cells[column]) });
  return { severity: 'info', row, column, problem, remedy: text('lists.totalRow.remedy') };
}
