/** @jest-environment node */
import type { Cell } from '../../src/engine';
import { layOut } from '../../src/workbook/reportLayout';
import type { ReportSpill, ReportTable } from '../../src/workbook/workbook';

const ranking: ReportTable = {
  kind: 'table',
  name: 'Uitslag',
  columns: [
    { title: 'Rang', format: 'rank' },
    { title: 'Inschrijver', format: 'text' },
    { title: 'Inschrijfsom', format: 'euro' },
  ],
  rows: [
    [1, 'C', 2415000],
    [2, 'A', 2184500],
  ],
};

const weights: ReportTable = {
  kind: 'table',
  name: 'Model',
  columns: [
    { title: 'Criterium', format: 'text' },
    { title: 'Punten', format: 'points' },
  ],
  rows: [],
};

test('parts come under each other with an empty row around tables and above headings', () => {
  const layout = layOut({
    sheetName: 'PSO-uitslag',
    parts: [
      { kind: 'title', text: 'Uitslag' },
      { kind: 'text', text: 'C wint.' },
      ranking,
      { kind: 'heading', text: 'Model' },
      weights,
    ],
  });
  const empty = [null, null, null];
  expect(layout.cells).toEqual([
    ['Uitslag', null, null],
    ['C wint.', null, null],
    empty,
    ['Rang', 'Inschrijver', 'Inschrijfsom'],
    [1, 'C', 2415000],
    [2, 'A', 2184500],
    empty,
    ['Model', null, null],
    empty,
    ['Criterium', 'Punten', null],
    empty,
  ]);
  expect(layout.texts).toEqual([
    { kind: 'title', row: 0 },
    { kind: 'text', row: 1 },
    { kind: 'heading', row: 7 },
  ]);
  expect(layout.tables).toEqual([
    { name: 'Uitslag', headerRow: 3, rows: 2, columns: 3, textColumns: [1] },
    { name: 'Model', headerRow: 9, rows: 1, columns: 2, textColumns: [0] },
  ]);
});

test('a formula that spills keeps the cells free that it fills, with their own formats', () => {
  const spill: ReportSpill = {
    kind: 'spill',
    formula: '=PSO.OVERZICHT(A8:H20,86.4)',
    formats: [
      ['text', 'number'],
      ['text', 'percentage'],
    ],
  };
  const line = { kind: 'text', text: 'Wat er staat.' } as const;
  const layout = layOut({ sheetName: 'PSO-overzicht', parts: [line, spill, line] });
  expect(layout.cells).toEqual([
    ['Wat er staat.', null],
    [null, null],
    [{ formula: '=PSO.OVERZICHT(A8:H20,86.4)' }, null],
    [null, null],
    [null, null],
    ['Wat er staat.', null],
  ]);
  expect(layout.formats.slice(2, 4)).toEqual([
    ['General', 'General'],
    ['General', '0.00%'],
  ]);
});

test('the row of every part is known, so that a formula can name the cells of another part', () => {
  const heading = { kind: 'heading', text: 'Model' } as const;
  expect(layOut({ sheetName: 'x', parts: [heading, ranking, heading, weights] }).partRows).toEqual([
    0, 2, 6, 8,
  ]);
});

test('every value has the English number format of its column and headers have none', () => {
  const { formats } = layOut({ sheetName: 'PSO-uitslag', parts: [ranking] });
  expect(formats).toEqual([
    ['General', 'General', 'General'],
    ['0', 'General', '"€" #,##0.00'],
    ['0', 'General', '"€" #,##0.00'],
  ]);
});

test('the header of the only table stays in view', () => {
  const title = { kind: 'title', text: 'Uitslag' } as const;
  expect(layOut({ sheetName: 'PSO-uitslag', parts: [title, ranking] }).frozenRows).toBe(3);
});

test('nothing stays in view when there are two tables or a long introduction', () => {
  const line = { kind: 'text', text: 'Een regel.' } as const;
  expect(layOut({ sheetName: 'x', parts: [ranking, weights] }).frozenRows).toBe(0);
  expect(
    layOut({ sheetName: 'x', parts: [...Array.from({ length: 12 }, () => line), ranking] }).frozenRows,
  ).toBe(0);
});

test('a column is as wide as its longest value needs, within reason', () => {
  const widthFor = (cells: readonly Cell[]) => {
    const table: ReportTable = {
      kind: 'table',
      name: 'Breed',
      columns: [{ title: 'Naam', format: 'text' }],
      rows: cells.map((cell) => [cell]),
    };
    return layOut({ sheetName: 'x', parts: [table] }).widths[0] ?? 0;
  };
  expect(widthFor(['Inschrijver A met een lange naam'])).toBeGreaterThan(widthFor(['A']));
  expect(widthFor(['x'.repeat(5000)])).toBe(180);
  expect(widthFor([null, { error: '#N/A' }, true])).toBe(50);
});

test('euros get room for sign and separators', () => {
  const [, , euro] = layOut({
    sheetName: 'x',
    parts: [{ ...ranking, rows: [[1, 'C', -12345678.9]] }],
  }).widths;
  expect(euro).toBeGreaterThan(5.6 * '-€ 12.345.678,90'.length);
});

test('a report of text alone is one column wide and has no width of its own', () => {
  const layout = layOut({ sheetName: 'x', parts: [{ kind: 'text', text: 'Niets te melden.' }] });
  expect(layout).toMatchObject({ cells: [['Niets te melden.']], widths: [null], tables: [], frozenRows: 0 });
});

test('a paragraph and a column for sentences get room to be read', () => {
  const table: ReportTable = {
    kind: 'table',
    name: 'Redenen',
    columns: [
      { title: 'Naam', format: 'text' },
      { title: 'Reden', format: 'text', wide: true },
    ],
    rows: [['A', null]],
  };
  expect(layOut({ sheetName: 'x', parts: [table] }).widths).toEqual([50, 320]);
  const letter = layOut({ sheetName: 'x', parts: [{ kind: 'paragraph', text: 'Geachte inschrijver,' }] });
  expect(letter).toMatchObject({ widths: [320], texts: [{ kind: 'paragraph', row: 0 }] });
});

test('each title after the first stands apart from what is above it', () => {
  const title = { kind: 'title', text: 'Brief' } as const;
  const { texts } = layOut({ sheetName: 'x', parts: [title, { kind: 'paragraph', text: 'a' }, title] });
  expect(texts.map(({ row }) => row)).toEqual([0, 1, 3]);
});
