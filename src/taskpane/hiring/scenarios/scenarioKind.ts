import {
  readScenarios,
  REQUIRED_SCENARIO_FIELDS,
  SCENARIO_COLUMNS,
  scenarioColumns,
  text,
  type CellName,
  type ListColumns,
  type ListReading,
  type ListTable,
  type Scenario,
  type ScenarioField,
} from '../../../engine';
import type { ListKind } from '../../job/list/listKind';

/** A table of scenarios: a row for the organisation of each, and a row for each position and purchase. */
export const SCENARIOS: ListKind<ScenarioField> = {
  names: new Map(
    SCENARIO_COLUMNS.map(({ field, name }) => [field, text('hiringOutlook.scenarios.column', { name })]),
  ),
  required: REQUIRED_SCENARIO_FIELDS,
  recognise: scenarioColumns,
};

/** Reads the scenarios of a table, each at the place in which it begins among them. */
export function readScenarioList(
  table: ListTable,
  columns: ListColumns<ScenarioField>,
  nameOfCell: CellName,
): ListReading<Scenario> {
  const { scenarios, findings, complete } = readScenarios(table, columns, nameOfCell);
  return { rows: scenarios.map((value, row) => ({ row, value })), findings, complete };
}
