import {
  readContractList,
  readPlacementList,
  realiseAll,
  type CellName,
  type Trace,
} from '../../../src/engine';

/** The cells that an explanation names, by what was read from them. */
function cellsIn(trace: Trace): readonly (readonly [string, string])[] {
  if (trace.kind === 'input') return trace.origin === undefined ? [] : [[trace.label.key, trace.origin]];
  return trace.kind === 'step' ? trace.from.flatMap(cellsIn) : [];
}

const named =
  (sheet: string): CellName =>
  (row, column) =>
    `${sheet}!${'ABCDEFG'[column] ?? '?'}${row + 2}`;

const CONTRACTS = {
  header: ['Contract', 'Beleid', 'Opdrachtsom', 'Social return %', 'Ingangsdatum', 'Einddatum'],
  rows: [['C-1', 'haaglanden-2023', 1_000_000, 0.05, '2025-01-01', '2026-12-31']],
};

const PLACEMENTS = {
  header: ['Contract', 'Code', 'Bouwblok', 'Uren per week', 'Start', 'Eind'],
  rows: [['C-1', 'P1', 'Participatiewet', 32, '2025-03-01', '2027-06-30']],
};

test('an explanation names the cells; a day that the contract cut off stands in none', () => {
  const contracts = readContractList(CONTRACTS, undefined, named('Contracten'));
  const placements = readPlacementList(PLACEMENTS, undefined, named('Inzet'));
  const { lines } = realiseAll({
    contracts: contracts.rows.map(({ value }) => value),
    placements: placements.rows.map(({ value }) => value),
    spend: [],
  });
  const [line] = lines;
  if (!line?.ok) throw new Error('The contract was not realised.');
  expect(cellsIn(line.trace())).toEqual([
    ['socialReturn.input.percentage', 'Contracten!D2'],
    ['socialReturn.baseAmount', 'Contracten!C2'],
    ['socialReturn.input.hoursPerWeek', 'Inzet!D2'],
    ['socialReturn.input.start', 'Inzet!E2'],
  ]);
});
