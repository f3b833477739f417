import { render } from '../../../../src/i18n/render';
import { optionColumns, readOptionList, type Cell } from '../../../../src/engine';

const HEADER = ['Naam', 'Soort', 'Fte', 'Weging', 'Toegerekende fte', 'Kosten per jaar', 'Maximum'];

function read(...rows: readonly (readonly Cell[])[]) {
  return readOptionList({ header: HEADER, rows });
}

test('the columns are found by what people call them, in Dutch and in English', () => {
  const english = ['Name', 'Kind', 'Fte', 'Weight', 'Attributed fte', 'Cost per year', 'Maximum'];
  expect([...optionColumns(english)].sort()).toEqual([...optionColumns(HEADER)].sort());
  expect([...optionColumns(['Optie', 'fte', 'weging', 'kosten', 'max'])].map(([field]) => field)).toEqual([
    'id',
    'fte',
    'weight',
    'annualCost',
    'max',
  ]);
});

test('a hire and a purchase are read, and a total is left out', () => {
  const reading = read(
    ['Magazijn', 'functie', 0.8, 0.75, null, 21000, 4],
    ['Catering', 'inkoop', null, null, 0.3, 9000, 2],
    ['Totaal', null, null, null, null, 30000, null],
  );
  expect(reading.rows.map(({ value }) => value)).toEqual([
    { id: 'Magazijn', kind: 'hire', fte: 0.8, weight: 0.75, annualCost: 21000, max: 4, addsToTotal: true },
    { id: 'Catering', kind: 'purchase', attributedFte: 0.3, annualCost: 9000, max: 2 },
  ]);
  expect(reading.complete).toBe(true);
});

test('without a kind the filled column tells what it is', () => {
  const reading = read(['Magazijn', null, 0.8, 1, null, 100, 1], ['Catering', null, null, null, 0.3, 100, 1]);
  expect(reading.rows.map(({ value }) => value.kind)).toEqual(['hire', 'purchase']);
});

test('a hire can fill a seat that is counted already', () => {
  const header = [...HEADER, 'Bestaande plek'];
  const reading = readOptionList({ header, rows: [['Balie', 'functie', 1, 1, null, 5000, 1, 'ja']] });
  expect(reading.rows[0]?.value).toMatchObject({ addsToTotal: false });
});

test.each<[string, readonly Cell[], number]>([
  ['a negative cost', ['A', 'functie', 1, 1, null, -5, 1], 5],
  ['zero fte', ['A', 'functie', 0, 1, null, 5, 1], 2],
  ['a weight above 1', ['A', 'functie', 1, 75, null, 5, 1], 3],
  ['half a time', ['A', 'functie', 1, 1, null, 5, 1.5], 6],
  ['a kind nobody knows', ['A', 'lenen', 1, 1, null, 5, 1], 1],
  ['a purchase without fte', ['A', 'inkoop', null, null, null, 5, 1], 4],
  ['no maximum', ['A', 'functie', 1, 1, null, 5, null], 6],
])('%s is a finding in its own cell, and the row does not count', (_, row, column) => {
  const reading = read(row);
  expect(reading.rows).toEqual([]);
  expect(reading.findings).toMatchObject([{ severity: 'blocks', row: 0, column }]);
});

test('each column that a row of its kind needs is named when the list does not have it', () => {
  const table = { header: ['Naam', 'Toegerekende fte', 'Soort', 'Kosten', 'Maximum'] };
  const { rows, findings } = readOptionList({ ...table, rows: [['A', null, 'functie', 5, 1]] });
  expect(rows).toEqual([]);
  expect(findings.map(({ problem }) => render(problem, 'nl'))).toEqual([
    'Een functie vraagt een kolom ‘fte’. Die heeft de lijst niet.',
    'Een functie vraagt een kolom ‘weging’. Die heeft de lijst niet.',
  ]);
});

test('two options with one name cannot be told apart', () => {
  const row: readonly Cell[] = ['Magazijn', 'functie', 0.8, 0.75, null, 21000, 4];
  const reading = read(row, row);
  expect(reading.rows).toHaveLength(1);
  expect(reading.findings).toMatchObject([{ severity: 'blocks', row: 1, column: 0 }]);
});
