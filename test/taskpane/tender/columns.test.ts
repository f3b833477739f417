import type { Cell } from '../../../src/engine';
import { readTable, type BidTable } from '../../../src/taskpane/tender/bids/bidTable';
import type { ColumnRole } from '../../../src/taskpane/tender/bids/columnRole';
import { chooseRole, recogniseColumns } from '../../../src/taskpane/tender/bids/columns';
import { block } from '../../workbook/block';
import { bidsSheet } from './schoonmaak';

function tableOf(rows: readonly (readonly Cell[])[]): BidTable {
  const { table } = readTable(block(rows));
  if (!table) throw new Error('There is no table in these cells.');
  return table;
}

function rolesOf(table: BidTable): readonly (readonly [string, ColumnRole])[] {
  return recogniseColumns(table).map(({ key, role }) => [key, role]);
}

test('every column of the sample tender is recognised by its header', async () => {
  const { table } = readTable(await bidsSheet());
  expect(table && rolesOf(table)).toEqual([
    ['Inschrijver', 'name'],
    ['Inschrijfsom', 'price'],
    ['Plan van aanpak (0-10)', 'score'],
    ['Kwaliteitsborging', 'label'],
    ['PSO-certificaat', 'level'],
    ['PSO geldig tot', 'validUntil'],
    ['Social return aanbod', 'share'],
    ['Opmerking', 'remark'],
  ]);
});

test.each<[string, ColumnRole]>([
  ['Bidder', 'name'],
  ['Leverancier', 'name'],
  ['Naam onderneming', 'name'],
  ['Price (EUR)', 'price'],
  ['Bedrag excl. btw', 'price'],
  ['PSO level', 'level'],
  ['Trede', 'level'],
  ['Certificate valid until', 'validUntil'],
  ['Certificaat verloopt op', 'validUntil'],
  ['SROI', 'share'],
  ['Social return offer', 'share'],
  ['Plan (1 – 5)', 'score'],
  ['Quality (0 to 100)', 'score'],
  ['Remarks', 'remark'],
  ['Perceel', 'lot'],
  ['Lot', 'lot'],
  ['Variant van', 'variantOf'],
  ['Combinatie-inschrijving', 'combination'],
  ['Onderhoudskosten per jaar', 'cost'],
  ['Kosten voor energie', 'cost'],
  ['Energy costs', 'cost'],
  ['Uren social return', 'amount'],
  ['Gelijkwaardig bewijs', 'evidence'],
  ['Trede of gelijkwaardig', 'level'],
  ['Equivalent evidence', 'evidence'],
])('a column called %s is read as %s', (header, role) => {
  const table = tableOf([
    ['Kenmerk', header],
    ['x', 1],
    ['y', 2],
  ]);
  expect(recogniseColumns(table)[1]?.role).toBe(role);
});

test('the scale in a header is read, and the name is what is left', () => {
  const [, column] = recogniseColumns(
    tableOf([
      ['Inschrijver', 'Plan van aanpak (0 t/m 10)'],
      ['A', 8],
    ]),
  );
  expect(column).toMatchObject({ name: 'Plan van aanpak', scale: { min: 0, max: 10 } });
});

test('social return in euro is an amount, and in percentages a share', () => {
  const roleOf = (offers: readonly number[]): ColumnRole | undefined =>
    recogniseColumns(tableOf([['Inschrijver', 'Social return'], ...offers.map((offer) => ['x', offer])]))[1]
      ?.role;
  expect(roleOf([25000, 40000])).toBe('amount');
  expect(roleOf([0.05, 0.1])).toBe('share');
});

test('a column called Variant names a main bid only when names of bidders stand in it', () => {
  const roleOf = (...cells: readonly Cell[]): ColumnRole | undefined =>
    recogniseColumns(
      tableOf([['Inschrijver', 'Variant'], ...cells.map((cell, place) => ['ABC'[place] ?? '', cell])]),
    )[1]?.role;
  expect(roleOf(null, null, 'A')).toBe('variantOf');
  expect(roleOf(null, null, 'ja')).not.toBe('variantOf');
});

test.each([
  ['Duurzaamheid', [7, 8], 'numbers'],
  ['Prijs per jaar', [7, 8], 'secondPrice'],
  ['Volgnummer', [1, 2], undefined],
  ['KvK', [12345678, 87654321], undefined],
  ['Totaalscore', ['x', 'y'], undefined],
  ['Motivering', ['sterk', 'zwak'], undefined],
])(
  'of a column called %s the user is asked what it holds only when it may count',
  (header, cells, unclear) => {
    const table = tableOf([
      ['Inschrijver', 'Prijs', header],
      ['A', 1, cells[0] ?? null],
      ['B', 2, cells[1] ?? null],
    ]);
    expect(recogniseColumns(table)[2]).toMatchObject({ role: 'unused' });
    expect(recogniseColumns(table)[2]?.unclear).toBe(unclear);
    expect(recogniseColumns(table, { [header]: 'unused' })[2]?.unclear).toBeUndefined();
  },
);

test('words that come back are a judgement, text that does not is left alone', () => {
  const table = tableOf([
    ['Inschrijver', 'Borging', 'Motivering'],
    ['A', 'goed', 'sterk plan'],
    ['B', 'goed', 'weinig detail'],
  ]);
  expect(rolesOf(table).slice(1)).toEqual([
    ['Borging', 'label'],
    ['Motivering', 'unused'],
  ]);
});

test('of two columns with prices the first counts', () => {
  const table = tableOf([
    ['Inschrijver', 'Prijs', 'Prijs per jaar'],
    ['A', 1, 2],
  ]);
  expect(rolesOf(table).slice(1)).toEqual([
    ['Prijs', 'price'],
    ['Prijs per jaar', 'unused'],
  ]);
});

test('the user can point out another column for the price, and then the first no longer counts', () => {
  const table = tableOf([
    ['Inschrijver', 'Prijs', 'Prijs per jaar'],
    ['A', 1, 2],
  ]);
  const chosen = chooseRole(recogniseColumns(table), {}, 'Prijs per jaar', 'price');
  expect(recogniseColumns(table, chosen).map(({ role }) => role)).toEqual(['name', 'unused', 'price']);
});

test('two columns with one header can be told apart', () => {
  const table = tableOf([
    ['Inschrijver', 'Score', 'Score'],
    ['A', 1, 2],
  ]);
  expect(recogniseColumns(table).map(({ key }) => key)).toEqual(['Inschrijver', 'Score', 'Score (2)']);
});

test('what stands behind an empty column is left alone until the user points it out', () => {
  const table = tableOf([
    ['Inschrijver', 'Prijs', null, 'Trede 1'],
    ['A', 1, null, { error: '#VALUE!' }],
    ['B', 2, null, 'goed'],
  ]);
  expect(rolesOf(table)).toEqual([
    ['Inschrijver', 'name'],
    ['Prijs', 'price'],
    ['Trede 1', 'unused'],
  ]);
  const roles = recogniseColumns(table, { 'Trede 1': 'label' }).map(({ role }) => role);
  expect(roles).toEqual(['name', 'price', 'label']);
});
