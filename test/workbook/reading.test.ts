import type { Source } from '../../src/workbook/workbook';
import { open, reasonFrom } from './open';

const BIDS = [
  ['Inschrijver', 'Inschrijfsom', 'Plan'],
  ['A', 100000, 8],
  ['B', 120000, 6],
];

const sheetSource = (sheet: string): Source => ({
  kind: 'sheet',
  sheet,
  name: sheet,
  address: '',
  rows: 0,
  columns: 0,
});

describe('the sources of a workbook', () => {
  test('are its visible sheets with the Excel tables on them, in the order of the tabs', async () => {
    const excel = open({
      Bids: BIDS,
      Geheim: BIDS,
      'Leeg blad': [],
      Model: [
        ['', ''],
        ['', 'Prijs', 40],
      ],
    });
    excel.makeTable('Bids', 'A1:C3', 'Inschrijvingen');
    excel.hide('Geheim');
    expect(await excel.workbook.sources()).toEqual([
      { kind: 'sheet', sheet: 'Bids', name: 'Bids', address: 'A1:C3', rows: 3, columns: 3 },
      { kind: 'table', sheet: 'Bids', name: 'Inschrijvingen', address: 'A1:C3', rows: 3, columns: 3 },
      { kind: 'sheet', sheet: 'Leeg blad', name: 'Leeg blad', address: '', rows: 0, columns: 0 },
      { kind: 'sheet', sheet: 'Model', name: 'Model', address: 'B2:C2', rows: 1, columns: 2 },
    ]);
  });

  test('take the same number of round trips whatever the number of sheets', async () => {
    const few = open({ Bids: BIDS });
    await few.workbook.sources();
    const many = open(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Perceel ${index}`, BIDS])),
    );
    await many.workbook.sources();
    expect(many.host.requests).toBe(few.host.requests);
  });
});

describe('the selection', () => {
  test.each([
    ['an area', 'A1:B2', 'A1:B2'],
    ['one cell stands for the area around it', 'B2', 'A1:C3'],
    ['a whole column stops at the last used row', 'B:C', 'B1:C3'],
    ['a whole row stops at the last used column', '1:2', 'A1:C2'],
    ['an area that sticks out is cut off at the used cells', 'B2:Z99', 'B2:C3'],
  ])('%s', async (_, selected, address) => {
    const excel = open({ Bids: BIDS });
    excel.host.select('Bids', selected);
    expect(await excel.workbook.selection()).toMatchObject({ kind: 'selection', sheet: 'Bids', address });
  });

  test('has the size of what is read', async () => {
    const excel = open({ Bids: BIDS });
    excel.host.select('Bids', 'B:C');
    expect(await excel.workbook.selection()).toMatchObject({ rows: 3, columns: 2 });
  });

  test.each([
    ['several areas', 'A1:A3,C1:C3'],
    ['a place where nothing is', 'F20:G30'],
    ['one empty cell far away', 'F20'],
  ])('is nothing for %s', async (_, selected) => {
    const excel = open({ Bids: BIDS });
    excel.host.select('Bids', selected);
    expect(await excel.workbook.selection()).toBeNull();
  });

  test('is nothing on an empty sheet or when a chart is selected', async () => {
    expect(await open().workbook.selection()).toBeNull();
    const excel = open({ Bids: BIDS });
    excel.host.book.hasObjectSelected = true;
    expect(await excel.workbook.selection()).toBeNull();
  });
});

describe('reading', () => {
  test('gives values, formats and place of the used cells', async () => {
    const excel = open({ Bids: [[], ['', 'Inschrijver', 'Aanbod'], ['', 'A', 0.07], ['', 'B', true]] });
    excel.store.write(excel.id('Bids'), { top: 2, left: 2, bottom: 2, right: 2 }, [
      [{ numberFormat: '0.00%' }],
    ]);
    expect(await excel.workbook.read(sheetSource('Bids'))).toEqual({
      sheet: 'Bids',
      address: 'B2:C4',
      firstRow: 1,
      firstColumn: 1,
      cells: [
        ['Inschrijver', 'Aanbod'],
        ['A', 0.07],
        ['B', true],
      ],
      formats: [
        ['General', 'General'],
        ['General', '0.00%'],
        ['General', 'General'],
      ],
      merged: [],
    });
  });

  test('tells error cells and empty cells from texts', async () => {
    const excel = open({
      Bids: [
        ['A', '#DIV/0!', '', '#N/A'],
        ['', '', '', 'x'],
      ],
    });
    const { cells } = await excel.workbook.read(sheetSource('Bids'));
    expect(cells).toEqual([
      ['A', { error: '#DIV/0!' }, null, { error: '#N/A' }],
      [null, null, null, 'x'],
    ]);
  });

  test('takes an Excel table as large as it is now', async () => {
    const excel = open({ Bids: [...BIDS, ['', '', ''], ['los', '', '']] });
    excel.makeTable('Bids', 'A1:C3', 'Inschrijvingen');
    const [, table] = await excel.workbook.sources();
    expect(table).toMatchObject({ kind: 'table', rows: 3 });
    if (table === undefined) return;
    const [found] = excel.host.book.tables;
    if (found !== undefined) found.area = { ...found.area, bottom: 3 };
    expect(await excel.workbook.read(table)).toMatchObject({ address: 'A1:C4' });
  });

  test('takes of a selection what was selected', async () => {
    const excel = open({ Bids: BIDS });
    excel.host.select('Bids', 'B2:C3');
    const selected = await excel.workbook.selection();
    if (selected === null) throw new Error('Nothing is selected.');
    expect(await excel.workbook.read(selected)).toMatchObject({
      firstRow: 1,
      firstColumn: 1,
      cells: [
        [100000, 8],
        [120000, 6],
      ],
    });
  });

  test('names merged cells', async () => {
    const excel = open({ "Bids 'noord'!": [['Titel', ''], ...BIDS] });
    excel.merge("Bids 'noord'!", 'A1:C1');
    excel.merge("Bids 'noord'!", 'A3:A4');
    const { merged } = await excel.workbook.read(sheetSource("Bids 'noord'!"));
    expect(merged).toEqual(['A1:C1', 'A3:A4']);
  });

  test('does without merged cells in an Excel that cannot name them', async () => {
    const excel = open({ Bids: BIDS }, { requirementSets: { ExcelApi: '1.12' } });
    excel.merge('Bids', 'A1:C1');
    expect(await excel.workbook.read(sheetSource('Bids'))).toMatchObject({ address: 'A1:C3', merged: [] });
  });

  test('gives one empty cell for an empty sheet', async () => {
    expect(await open().workbook.read(sheetSource('Blad1'))).toMatchObject({
      address: 'A1',
      cells: [[null]],
    });
  });

  test('takes no more round trips for a thousand rows than for three', async () => {
    const few = open({ Bids: BIDS });
    await few.workbook.read(sheetSource('Bids'));
    const many = open({ Bids: Array.from({ length: 1000 }, (_, row) => [`Bedrijf ${row}`, row, 7]) });
    await many.workbook.read(sheetSource('Bids'));
    expect(many.host.requests).toBe(few.host.requests);
  });

  test('of ten thousand rows comes in parts that lose nothing', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `Bedrijf ${row}`,
      row,
      7,
      'goed',
      'T1',
      0.05,
      'x',
      row,
    ]);
    const excel = open({ Bids: rows });
    const { cells, formats } = await excel.workbook.read(sheetSource('Bids'));
    expect(cells).toEqual(rows);
    expect(formats).toHaveLength(10_000);
  });

  test('asks in smaller parts when the answer is too large for Excel', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`Bedrijf ${row}`, 'toelichting '.repeat(5)]);
    const excel = open({ Bids: rows });
    excel.host.conduct.payloadLimit = 6000;
    const { cells } = await excel.workbook.read(sheetSource('Bids'));
    expect(cells).toEqual(rows);
  });

  test('stops when even one row is too large for Excel', async () => {
    const excel = open({ Bids: [['x'.repeat(9000)]] });
    excel.host.conduct.payloadLimit = 6000;
    expect(await reasonFrom(excel.workbook.read(sheetSource('Bids')))).toBe('tooLarge');
  });

  test('refuses an area that would keep Excel busy for minutes', async () => {
    const excel = open({ Bids: BIDS });
    const huge: Source = { ...sheetSource('Bids'), kind: 'selection', address: 'A1:CV100000' };
    expect(await reasonFrom(excel.workbook.read(huge))).toBe('tooLarge');
  });
});

test('going to a cell shows its sheet and selects it', async () => {
  const excel = open({ Model: [], Bids: BIDS });
  await excel.workbook.select('Bids', 'B3');
  expect(excel.store.activeSheet()).toBe(excel.id('Bids'));
  expect(excel.store.selection()).toEqual({
    sheet: excel.id('Bids'),
    area: { top: 2, left: 1, bottom: 2, right: 1 },
  });
});
