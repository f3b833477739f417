import {
  SCENARIO_COLUMNS,
  scenarioTable,
  type Cell,
  type ListColumns,
  type Scenario,
  type ScenarioColumn,
  type ScenarioField,
} from '../../../engine';
import type { ColumnFormat, Report } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';

/** A scenario as a new table on a sheet of its own. */
export function scenarioReport(scenario: Scenario, texts: Texts): Report {
  const sheetName = texts.translate('hiringOutlook.scenarios.sheet');
  return {
    sheetName,
    parts: [
      {
        kind: 'table',
        name: sheetName.replaceAll(/[ -]/g, '_'),
        columns: SCENARIO_COLUMNS.map(({ name, cells }) => ({ title: name, format: formatOf(cells) })),
        rows: cellsOf(scenario, texts),
      },
    ],
  };
}

/**
 * A scenario as rows for a table that is there, by what its columns hold. The organisation comes last: without it a
 * scenario of which only some rows could be added is not taken for a whole one.
 */
export function scenarioRows(
  scenario: Scenario,
  columns: ListColumns<ScenarioField>,
  width: number,
  texts: Texts,
): readonly (readonly Cell[])[] {
  const [organisation = [], ...entries] = cellsOf(scenario, texts);
  return [...entries, organisation].map((row) => {
    const cells: Cell[] = Array.from({ length: width }, () => null);
    for (const [place, { field }] of SCENARIO_COLUMNS.entries()) {
      const column = columns.get(field);
      if (column !== undefined) cells[column] = row[place] ?? null;
    }
    return cells;
  });
}

/** What a cell says is said in words: `ja` and not a value of Excel. */
function cellsOf(scenario: Scenario, { translate }: Texts): readonly (readonly Cell[])[] {
  return scenarioTable([scenario]).rows.map((row) =>
    row.map((cell) => (cell === true ? translate('hiringJob.yes') : cell)),
  );
}

function formatOf(cells: ScenarioColumn['cells']): ColumnFormat {
  switch (cells) {
    case 'text':
    case 'yesNo':
      return 'text';
    case 'date':
      return 'date';
    case 'euro':
      return 'euro';
    case 'fraction':
      return 'percentage';
    default:
      return 'number';
  }
}
