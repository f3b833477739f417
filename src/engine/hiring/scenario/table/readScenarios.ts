import { text } from '../../../explain/text';
import type { ListRow } from '../../../reading/listRow';
import { readRows } from '../../../reading/listRows';
import type { CellName, ListFinding, ListTable } from '../../../reading/listTable';
import type { Scenario } from '../scenario';
import { scenarioColumns, type ScenarioField } from './columns';
import { readEntry, type Entry } from './readEntry';

/** What was read from a table of scenarios. */
export interface ScenarioReading {
  /** The scenarios of which every row could be read, in the order in which they begin. */
  readonly scenarios: readonly Scenario[];
  readonly findings: readonly ListFinding[];
  /** Whether every row of the table counts. */
  readonly complete: boolean;
}

/** The rows of one scenario. */
interface Gathered {
  readonly name: string;
  readonly firstRow: number;
  readonly entries: readonly Entry[];
  /** Whether a row of it could not be read. */
  readonly broken: boolean;
}

/**
 * Reads scenarios from a table as {@link scenarioTable} writes it: a row for the organisation, a row per position and a row
 * per purchase, each with the name of its scenario. A scenario with a row that cannot be read is left out, because its
 * outcome would be another; the finding says which cell to repair.
 *
 * @param columns where the columns stand. What is not there is not read.
 * @param nameOfCell how people call a cell; it is not kept.
 */
export function readScenarios(
  table: ListTable,
  columns = scenarioColumns(table.header),
  nameOfCell?: CellName,
): ScenarioReading {
  const gathered = new Map<string, Gathered>();
  const read = (row: ListRow<ScenarioField>, index: number) => {
    const name = row.word('scenario');
    const key = (name ?? '').toLowerCase();
    const before = gathered.get(key) ?? { name: name ?? '', firstRow: index, entries: [], broken: false };
    const entry = readEntry(row, before.entries);
    const entries = entry === undefined ? before.entries : [...before.entries, entry];
    gathered.set(key, { ...before, entries, broken: before.broken || !row.counts });
    return entry;
  };
  const { findings } = readRows(table, columns, read, nameOfCell);
  const missing = [...gathered.values()].filter(
    ({ entries, broken }) => !broken && organisationOf(entries) === undefined,
  );
  const all = [
    ...findings,
    ...missing.map((scenario) => withoutOrganisation(scenario, columns.get('kind') ?? 0)),
  ];
  return {
    scenarios: [...gathered.values()].flatMap((scenario) => (scenario.broken ? [] : scenarioOf(scenario))),
    findings: all,
    complete: all.every(({ severity }) => severity !== 'blocks'),
  };
}

function scenarioOf({ name, entries }: Gathered): readonly Scenario[] {
  const found = organisationOf(entries);
  if (found === undefined) return [];
  const { organisation, year, rules } = found;
  return [
    {
      name,
      year,
      organisation,
      positions: entries.flatMap((entry) => (entry.kind === 'position' ? [entry.position] : [])),
      purchases: entries.flatMap((entry) => (entry.kind === 'purchase' ? [entry.purchase] : [])),
      ...(rules !== undefined && { rules }),
    },
  ];
}

function organisationOf(entries: readonly Entry[]): Extract<Entry, { kind: 'organisation' }> | undefined {
  return entries.find((entry) => entry.kind === 'organisation');
}

function withoutOrganisation({ name, firstRow }: Gathered, column: number): ListFinding {
  return {
    severity: 'blocks',
    row: firstRow,
    column,
    problem: text('hiringScenario.table.noOrganisation', { name }),
    remedy: text('hiringScenario.table.noOrganisation.remedy'),
  };
}
