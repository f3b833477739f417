import type { Unit } from '../../../explain/text';
import type { Cell } from '../../../reading/cell';
import { headerName, type ListColumns } from '../../../reading/listTable';
import names from './columns.json';

/** What a column of a table of scenarios holds. */
export type ScenarioField = keyof typeof names;

/** What the cells of a column are: text, a date, yes or no, or a number with its unit. */
export type ScenarioCell = 'text' | 'date' | 'yesNo' | Unit;

const CELLS: Readonly<Record<ScenarioField, ScenarioCell>> = {
  scenario: 'text',
  kind: 'text',
  id: 'text',
  count: 'count',
  hoursPerWeek: 'hours',
  normHours: 'hours',
  position: 'text',
  contract: 'text',
  weight: 'weight',
  existingSeat: 'yesNo',
  totalFte: 'fte',
  weightedFte: 'fte',
  attributedFte: 'fte',
  targetFte: 'fte',
  year: 'count',
  rules: 'text',
  annualCost: 'euro',
  start: 'date',
  end: 'date',
  wagePerYear: 'euro',
  charges: 'fraction',
  coachingPerYear: 'euro',
  benefits: 'text',
  wageValue: 'fraction',
  flatStart: 'yesNo',
  surcharge: 'fraction',
  minimumWagePerHour: 'euro',
  learningPlace: 'yesNo',
  noRisk: 'yesNo',
};

/** A column of a table of scenarios: what it holds, its name on the sheet and what its cells are. */
export interface ScenarioColumn {
  readonly field: ScenarioField;
  readonly name: string;
  readonly cells: ScenarioCell;
}

/** The columns of a table of scenarios, in the order of the sheet. */
export const SCENARIO_COLUMNS: readonly ScenarioColumn[] = Object.entries(names).map(([field, name]) => {
  if (!isScenarioField(field)) throw new Error(`${field} is no column`);
  return { field, name, cells: CELLS[field] };
});

/** The columns without which a table holds no scenario. */
export const REQUIRED_SCENARIO_FIELDS = ['scenario', 'kind'] as const satisfies readonly ScenarioField[];

/** Recognises the columns of a table of scenarios by their names; their order and their case do not matter. */
export function scenarioColumns(header: readonly Cell[]): ListColumns<ScenarioField> {
  const fields = new Map(SCENARIO_COLUMNS.map(({ field, name }) => [name.toLowerCase(), field]));
  const columns = new Map<ScenarioField, number>();
  for (const [index, cell] of header.entries()) {
    const field = fields.get(headerName(cell).toLowerCase());
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

/** Whether a name is that of a column. */
export function isScenarioField(name: string): name is ScenarioField {
  return name in CELLS;
}
