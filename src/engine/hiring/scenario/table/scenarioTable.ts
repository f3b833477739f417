import type { Cell } from '../../../reading/cell';
import { isoToSerial } from '../../../reading/date';
import type { ListTable } from '../../../reading/listTable';
import type { Organisation, Scenario, ScenarioPosition, ScenarioPurchase } from '../scenario';
import { SCENARIO_COLUMNS, type ScenarioField } from './columns';
import { ROW_KINDS } from './rowKind';

type Row = Readonly<Partial<Record<ScenarioField, Cell>>>;

/**
 * Scenarios as an ordinary table: a row for the organisation of each, a row per position and a row per purchase.
 * {@link readScenarios} reads it back. Dates are Excel serials of the 1900 system.
 */
export function scenarioTable(scenarios: readonly Scenario[]): ListTable {
  const rows = scenarios.flatMap((scenario) =>
    [
      organisationRow(scenario, scenario.organisation),
      ...scenario.positions.map(positionRow),
      ...scenario.purchases.map(purchaseRow),
    ].map((row): Row => ({ scenario: scenario.name, ...row })),
  );
  return {
    header: SCENARIO_COLUMNS.map(({ name }) => name),
    rows: rows.map((row) => SCENARIO_COLUMNS.map(({ field }) => row[field] ?? null)),
  };
}

function organisationRow({ year, rules }: Scenario, organisation: Organisation): Row {
  const { totalFte, weightedFte, attributedFte, targetFte } = organisation;
  return { kind: ROW_KINDS.organisation, totalFte, weightedFte, attributedFte, targetFte, year, rules };
}

function purchaseRow({ id, count, attributedFte, annualCost }: ScenarioPurchase): Row {
  return { kind: ROW_KINDS.purchase, id, count, attributedFte, annualCost };
}

function positionRow(position: ScenarioPosition): Row {
  const { id, count, hoursPerWeek, normHours, weight, addsToTotal, cost } = position;
  return {
    kind: ROW_KINDS.position,
    id,
    count,
    hoursPerWeek,
    normHours,
    ...(typeof weight === 'number' ? { weight } : weight),
    existingSeat: yes(addsToTotal === false),
    ...(typeof cost === 'number' ? { annualCost: cost } : costCells(cost)),
  };
}

function costCells(cost: Exclude<ScenarioPosition['cost'], number>): Row {
  const { start, end, wagePerYear, charges, coachingPerYear, benefits = [], wageSubsidy } = cost;
  return {
    start: serial(start),
    end: end === undefined ? null : serial(end),
    wagePerYear,
    charges,
    coachingPerYear,
    benefits: benefits.length === 0 ? null : benefits.join(', '),
    wageValue: wageSubsidy?.wageValue,
    flatStart: yes(wageSubsidy?.flatStart),
    surcharge: wageSubsidy?.surcharge,
    minimumWagePerHour: wageSubsidy?.minimumWagePerHour,
    learningPlace: yes(cost.learningPlace),
    noRisk: yes(cost.noRisk),
  };
}

/** A cell that says yes; what is not so is left empty, which reads best. */
function yes(value: boolean | undefined): Cell {
  return value === true ? true : null;
}

/** A date as a cell holds it; what is no date stays as it was typed. */
function serial(iso: string): Cell {
  const found = isoToSerial(iso);
  return found.ok ? found.value : iso;
}
