/** @jest-environment node */
import fc from 'fast-check';
import type { Cell } from '../../src/engine';
import { findTable, type FoundTable } from '../../src/workbook/headerDetection';
import type { CellBlock } from '../../src/workbook/workbook';
import { block, sampleBlock } from './block';

function tableIn(cells: CellBlock): FoundTable {
  const found = findTable(cells);
  if ('problem' in found) throw new Error(`No table: ${found.problem}`);
  return found;
}

const headersOf = (found: FoundTable) => found.columns.map((column) => column.header);

const BIDS: readonly (readonly Cell[])[] = [
  ['Inschrijver', 'Inschrijfsom', 'Plan van aanpak'],
  ['A', 100000, 8],
  ['B', 120000, 6],
];

describe('the sample tender', () => {
  test('has its header under the title rows and its eight bids above the average', async () => {
    const found = tableIn(await sampleBlock('inschrijvingen-schoonmaak.xlsx', 'Inschrijvingen'));
    expect(found).toMatchObject({ headerRow: 3, firstDataRow: 4, lastDataRow: 11, totalRows: [12] });
    expect(found.dataRows).toHaveLength(8);
    expect(headersOf(found)).toEqual([
      'Inschrijver',
      'Inschrijfsom',
      'Plan van aanpak (0-10)',
      'Kwaliteitsborging',
      'PSO-certificaat',
      'PSO geldig tot',
      'Social return aanbod',
      'Opmerking',
    ]);
    expect(found.aside).toEqual([
      { row: 0, reason: 'aboveHeader' },
      { row: 1, reason: 'aboveHeader' },
      { row: 12, reason: 'total' },
    ]);
  });

  test('shows of each column the first value under the header', async () => {
    const found = tableIn(await sampleBlock('inschrijvingen-schoonmaak.xlsx', 'Inschrijvingen'));
    expect(found.columns.map((column) => column.sample).slice(0, 3)).toEqual(['Inschrijver A', 2184500, 8]);
    expect(found.columns[7]).toMatchObject({ sample: 'aanbod onderbouwd in bijlage 7' });
  });

  test('has a model whose first row is the header', async () => {
    const found = tableIn(await sampleBlock('inschrijvingen-schoonmaak.xlsx', 'Gunningsmodel'));
    expect(found).toMatchObject({ headerRow: 0, firstDataRow: 1, lastDataRow: 5, totalRows: [], aside: [] });
  });
});

test.each([
  ['personeel-2025.xlsx', 'Personeel', 12],
  ['personeel-2025.xlsx', 'Inkoop', 3],
  ['social-return-contracten.xlsx', 'Contracten', 3],
  ['social-return-contracten.xlsx', 'Inzet', 7],
  ['social-return-contracten.xlsx', 'Besteding', 2],
])('all rows under the header of %s, sheet %s, are data', async (file, sheet, rows) => {
  const found = tableIn(await sampleBlock(file, sheet));
  expect(found.headerRow).toBe(0);
  expect(found.dataRows).toHaveLength(rows);
});

describe('the header', () => {
  test('is not looked for in a list of facts without one', async () => {
    const facts = await sampleBlock('personeel-2025.xlsx', 'Organisatie');
    expect(findTable(facts)).toEqual({ problem: 'noHeader' });
  });

  test('is missing when the first row is a bid', () => {
    expect(findTable(block(BIDS.slice(1)))).toEqual({ problem: 'noHeader' });
  });

  test('is found under a merged title', () => {
    const found = tableIn(block([['Uitslag perceel 1'], ...BIDS], { merged: ['A1:C1'] }));
    expect(found).toMatchObject({ headerRow: 1, aside: [{ row: 0, reason: 'aboveHeader' }] });
    expect(headersOf(found)).toEqual(['Inschrijver', 'Inschrijfsom', 'Plan van aanpak']);
  });

  test('is found under a list of facts that is much narrower', () => {
    const wide = BIDS.map((row) => [...row, 'goed', 'Trede 1']);
    const facts: Cell[][] = [['Opdrachtgever', 'Gemeente'], ['Perceel', 1], []];
    const found = tableIn(block([...facts, ...wide]));
    expect(found).toMatchObject({ headerRow: 3, firstDataRow: 4, lastDataRow: 5 });
  });

  test('may be followed by one empty row', () => {
    const [header = [], ...bids] = BIDS;
    expect(tableIn(block([header, [], ...bids]))).toMatchObject({ headerRow: 0, dataRows: [2, 3] });
  });

  test('of two rows joins the shared header with the one under it', () => {
    const rows: Cell[][] = [
      ['Inschrijver', 'Inschrijfsom', 'Kwaliteit', null],
      [null, null, 'Plan', 'Team'],
      ['A', 100000, 8, 7],
    ];
    const found = tableIn(block(rows, { merged: ['C1:D1'] }));
    expect(found).toMatchObject({ headerRow: 1, dataRows: [2], aside: [{ row: 0, reason: 'upperHeader' }] });
    expect(headersOf(found)).toEqual(['Inschrijver', 'Inschrijfsom', 'Kwaliteit Plan', 'Kwaliteit Team']);
  });

  test('of two rows is recognised when every column has a name of its own', () => {
    const rows: Cell[][] = [
      ['Algemeen', null, 'Kwaliteit', null],
      ['Inschrijver', 'Inschrijfsom', 'Plan', 'Team'],
      ['A', 100000, 8, 7],
    ];
    const found = tableIn(block(rows, { merged: ['C6:D6', 'E6:F6'], firstRow: 5, firstColumn: 2 }));
    expect(headersOf(found)).toEqual([
      'Algemeen Inschrijver',
      'Algemeen Inschrijfsom',
      'Kwaliteit Plan',
      'Kwaliteit Team',
    ]);
  });

  test('does not swallow a first bid that consists of words', () => {
    const rows: Cell[][] = [
      ['Inschrijver', 'Inschrijfsom', 'Borging'],
      ['A', 'n.v.t.', 'goed'],
      ['B', 100000, 'goed'],
    ];
    expect(tableIn(block(rows))).toMatchObject({ headerRow: 0, dataRows: [1, 2] });
  });

  test('keeps columns of the same name apart', () => {
    const rows: Cell[][] = [
      ['Inschrijver', 'Cijfer', 'Cijfer'],
      ['A', 8, 6],
    ];
    expect(tableIn(block(rows)).columns).toEqual([
      { index: 0, header: 'Inschrijver', sample: 'A' },
      { index: 1, header: 'Cijfer', sample: 8 },
      { index: 2, header: 'Cijfer', sample: 6 },
    ]);
  });

  test('leaves out empty columns but not a column with values and no name', () => {
    const rows: Cell[][] = [
      [null, 'Inschrijver', 'Inschrijfsom', null, null],
      [null, 'A', 100000, null, 'laat ingediend'],
    ];
    expect(tableIn(block(rows)).columns).toEqual([
      { index: 1, header: 'Inschrijver', sample: 'A' },
      { index: 2, header: 'Inschrijfsom', sample: 100000 },
      { index: 4, header: '', sample: 'laat ingediend' },
    ]);
  });

  test('takes numbers typed as text for numbers', () => {
    const rows: Cell[][] = [['Lijst', '1.998.750,00', '5%', '€ 12,50'], ...BIDS.map((row) => [...row, null])];
    expect(tableIn(block(rows)).headerRow).toBe(1);
  });
});

describe('without data', () => {
  test.each<[string, Cell[][]]>([
    ['nothing at all', [[null]]],
    ['only texts that show nothing', [['', ' ']]],
    ['only a header', [['Inschrijver', 'Inschrijfsom']]],
    [
      'only a header and a total',
      [
        ['Inschrijver', 'Inschrijfsom'],
        ['Totaal', 0],
      ],
    ],
  ])('%s is an empty table', (_, rows) => {
    expect(findTable(block(rows))).toEqual({ problem: 'empty' });
  });
});

describe('a row that sums up', () => {
  test.each([
    'Totaal',
    'Eindtotaal:',
    'gemiddeld',
    'Gemiddelde',
    'Som',
    'Max',
    'Average',
    'Grand total',
    'Mediaan',
  ])('%s is not a bid', (label) => {
    const found = tableIn(block([...BIDS, [label, 110000, 7]]));
    expect(found).toMatchObject({ dataRows: [1, 2], totalRows: [3], aside: [{ row: 3, reason: 'total' }] });
  });

  test('may have a longer label when most of it is empty', () => {
    const wide = BIDS.map((row) => [...row, 'goed']);
    expect(tableIn(block([...wide, ['Gemiddelde inschrijfsom', 110000]])).totalRows).toEqual([3]);
  });

  test.each<Cell[]>([
    ['Totaal Schoonmaak BV', 110000, 7],
    ['Somers en zonen', 110000, 7],
    ['Max', 110000, 'goed'],
  ])('%s with a full row is a bidder', (...bid) => {
    expect(tableIn(block([...BIDS, bid]))).toMatchObject({ dataRows: [1, 2, 3], totalRows: [] });
  });

  test('between the data is left out of it, and the data goes on', () => {
    const found = tableIn(block([...BIDS, ['Subtotaal', 220000, null], ['C', 90000, 5]]));
    expect(found).toMatchObject({ dataRows: [1, 2, 4], lastDataRow: 4, totalRows: [3] });
  });
});

test('a total under an empty row is still a total', () => {
  const found = tableIn(block([...BIDS, [], ['Gemiddeld', 110000, 7]]));
  expect(found).toMatchObject({ totalRows: [4], aside: [{ row: 4, reason: 'total' }] });
});

test('an empty row ends the table and what is under it is reported', () => {
  const found = tableIn(block([...BIDS, [], ['C', 90000, 5]]));
  expect(found.dataRows).toEqual([1, 2]);
  expect(found.aside).toEqual([{ row: 4, reason: 'belowTable' }]);
});

test('ten thousand rows are data', () => {
  const bids = Array.from({ length: 10_000 }, (_, row): Cell[] => [`Bedrijf ${row}`, 1000 + row, 7]);
  expect(tableIn(block([...BIDS.slice(0, 1), ...bids])).dataRows).toHaveLength(10_000);
});

test('every row that is not empty is header, data, or reported', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(null, '', 'Inschrijver', 'Totaal', 'goed', 'Max', '5%', { error: '#N/A' }),
    fc.integer({ min: -5, max: 9 }),
  );
  const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 9 });
  const merged = fc.subarray(['A1:C1', 'B2:C2', 'A1:A2', 'B1:C1']);
  let tables = 0;
  fc.assert(
    fc.property(sheet, merged, (rows, areas) => {
      const cells = block(rows, { merged: areas });
      const found = findTable(cells);
      if ('problem' in found) return;
      tables += 1;
      const accounted = [found.headerRow, ...found.dataRows, ...found.aside.map((aside) => aside.row)];
      const filled = cells.cells.flatMap((row, index) =>
        row.some((value) => value !== null && value !== '') ? [index] : [],
      );
      expect(accounted.sort((one, other) => one - other)).toEqual(filled);
    }),
    { numRuns: 2000 },
  );
  expect(tables).toBeGreaterThan(100);
});

describe('a row of units under the names of the columns', () => {
  const HEADER = ['Inschrijver', 'Inschrijfsom', 'Plan'];

  test('belongs to the header, gives the scale to its column and is reported', () => {
    const found = tableIn(block([HEADER, [null, 'in euro', '0-10'], ...BIDS.slice(1)]));
    expect(found).toMatchObject({ headerRow: 0, dataRows: [2, 3], aside: [{ row: 1, reason: 'units' }] });
    expect(headersOf(found)).toEqual(['Inschrijver', 'Inschrijfsom (in euro)', 'Plan (0-10)']);
  });

  test.each([
    ['a number', ['A', 100000, '0-10']],
    ['a name', ['Bedrijf A', 'in euro', '0-10']],
    ['no unit', ['(A)', null, null]],
  ])('is not seen in a row with %s', (_, row) => {
    expect(tableIn(block([HEADER, row, ...BIDS.slice(1)])).dataRows).toEqual([1, 2, 3]);
  });
});
