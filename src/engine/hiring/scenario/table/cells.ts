import type { Failure } from '../../../explain/outcome';
import { text, type Unit } from '../../../explain/text';
import { isBlank } from '../../../reading/listTable';
import type { ListRow } from '../../../reading/listRow';
import { isScenarioField, type ScenarioField } from './columns';

/** What to do about a cell that is wrong in a way its reason explains. */
export const REPAIR = text('hiringScenario.table.repair');

/** The number in a cell that may be empty; 0 is a number. */
export function ifFilled(row: ListRow<ScenarioField>, field: ScenarioField, unit: Unit): number | undefined {
  return isBlank(row.cell(field)) ? undefined : row.number(field, unit);
}

/** Notes at its cell what the engine finds wrong. */
export function refuseWrong(row: ListRow<ScenarioField>, failure: Failure | undefined): void {
  if (failure === undefined) return;
  const { parameter } = failure;
  row.refuse(parameter !== undefined && isScenarioField(parameter) ? parameter : 'id', failure.text, REPAIR);
}
