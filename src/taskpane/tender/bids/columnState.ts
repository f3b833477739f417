import type { TenderState } from '../state';
import { linkCosts, addMissingCosts } from '../model/linkCosts';
import { addMissingCriteria, linkModel } from '../model/linkModel';
import { readTable } from './bidTable';
import type { ColumnRole } from './columnRole';
import { chooseRole, recogniseColumns, type TenderColumn } from './columns';
import { criterionColumns } from './criterionColumns';
import type { ChosenJudge, ChosenJudges } from './judgedColumns';

/** Lets the model follow the columns of what was read. */
export function withColumns(state: TenderState): TenderState {
  const table = state.block && readTable(state.block).table;
  if (!table) return state;
  const columns = recogniseColumns(table, state.roles, state.judges);
  const scored = criterionColumns(columns);
  const linked = linkModel(state.model, scored);
  const costs = linkCosts(linked.costs, columns);
  if (!state.followsColumns) return { ...state, model: { ...linked, costs } };
  const grown = addMissingCriteria(linked, table, scored);
  return { ...state, model: { ...grown, costs: addMissingCosts(costs, columns) } };
}

/** Gives a column a role; a criterion that only came with the column as it was, goes. */
export function chooseColumnRole(state: TenderState, column: string, role: ColumnRole): TenderState {
  const table = state.block && readTable(state.block).table;
  if (!table) return state;
  const columns = recogniseColumns(table, state.roles, state.judges);
  const roles = chooseRole(columns, state.roles, column, role);
  const { criteria, costs } = state.model;
  const others = state.followsColumns
    ? {
        criteria: criteria.filter((criterion) => criterion.column !== column),
        costs: costs.filter((cost) => cost.column !== column),
      }
    : { criteria, costs };
  return withColumns({ ...state, roles, model: { ...state.model, ...others } });
}

/** What was recognised of the other columns stays as it is: they do not depend on each other once the user decides. */
function recognisedJudges(columns: readonly TenderColumn[]): ChosenJudges {
  const judged = columns.flatMap(({ key, name, judge }) =>
    judge === undefined ? [] : [[key, { criterion: name, judge }] as const],
  );
  return Object.fromEntries(judged);
}

/** A column that is judged by itself keeps the role that it had; one of a panel gets the role that fits the panel. */
export function chooseJudge(state: TenderState, key: string, judge: ChosenJudge): TenderState {
  const table = state.block && readTable(state.block).table;
  if (!table) return state;
  const columns = recogniseColumns(table, state.roles, state.judges);
  const before = columns.find((column) => column.key === key);
  const others = Object.fromEntries(Object.entries(state.roles).filter(([column]) => column !== key));
  const roles = judge === 'alone' && before ? { ...others, [key]: before.role } : others;
  const judges = { ...recognisedJudges(columns), ...state.judges, [key]: judge };
  const scored = new Set(
    criterionColumns(recogniseColumns(table, roles, judges)).map((column) => column.key),
  );
  const criteria = state.followsColumns
    ? state.model.criteria.filter(({ column }) => column === null || scored.has(column))
    : state.model.criteria;
  return withColumns({ ...state, roles, judges, model: { ...state.model, criteria } });
}
