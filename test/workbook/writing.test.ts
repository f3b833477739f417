import fc from 'fast-check';
import type { Cell } from '../../src/engine';
import type { Report, ReportTable, WhenTaken } from '../../src/workbook/workbook';
import { open, type OpenExcel } from './open';
import { A, BIDS, C, ranking, report } from './sampleReport';

async function written(excel: OpenExcel, what: Report, whenTaken: WhenTaken = 'ask', earlier?: string) {
  const outcome = await excel.workbook.write(what, whenTaken, earlier);
  if (outcome.outcome !== 'written') throw new Error('The name is taken.');
  return outcome;
}

describe('a written sheet', () => {
  test('holds the report from cell A1 and is shown', async () => {
    const excel = open(BIDS);
    expect(await written(excel, report(C, A))).toEqual({
      outcome: 'written',
      sheet: 'PSO-uitslag',
      sheetId: excel.id('PSO-uitslag'),
      address: 'A1:F7',
    });
    expect(excel.sheetNames()).toEqual(['Bids', 'PSO-uitslag']);
    expect(excel.store.activeSheet()).toBe(excel.id('PSO-uitslag'));
    expect(excel.values('PSO-uitslag', 'A1:F7')).toEqual([
      ['Uitslag perceel 1', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Rangorde', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Rang', 'Inschrijver', 'Inschrijfsom', 'Totaal', 'Aanbod', 'Geldig tot'],
      C,
      A,
    ]);
  });

  test('shows points, euros, shares and dates as such', async () => {
    const excel = open();
    await written(excel, report(C));
    const [cells] = excel.cells('PSO-uitslag', 'A6:F6');
    expect(cells?.map((cell) => cell.numberFormat)).toEqual([
      '0',
      'General',
      '"€" #,##0.00',
      '0.00',
      '0.00%',
      'dd-mm-yyyy',
    ]);
  });

  test('has a real table with a header row, a bold title and no merged cells', async () => {
    const excel = open();
    await written(excel, report(C, A));
    const id = excel.id('PSO-uitslag');
    expect(excel.host.book.tables).toMatchObject([
      {
        sheet: id,
        name: 'Uitslag',
        area: { top: 4, left: 0, bottom: 6, right: 5 },
        showHeaders: true,
        style: 'TableStyleMedium2',
      },
    ]);
    expect(excel.cells('PSO-uitslag', 'A1')).toMatchObject([[{ bold: true }]]);
    expect(excel.store.merged(id)).toEqual([]);
  });

  test('keeps the header in view and gives every column its width', async () => {
    const excel = open();
    await written(excel, report(C, A));
    const id = excel.id('PSO-uitslag');
    expect(excel.host.book.state(id).frozen).toMatchObject({ top: 0, bottom: 4 });
    expect(excel.store.columnWidth(id, 2)).toBeGreaterThan(80);
    expect(excel.store.columnWidth(id, 6)).toBeUndefined();
  });

  test('lets a paragraph go on over more lines in a column as wide as a page', async () => {
    const excel = open();
    const letter: Report = {
      sheetName: 'PSO-brieven',
      parts: [
        { kind: 'title', text: 'Brief' },
        { kind: 'paragraph', text: 'Geachte inschrijver,' },
      ],
    };
    await written(excel, letter);
    const id = excel.id('PSO-brieven');
    const { formats } = excel.host.book.state(id);
    const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
    const wraps = (row: number) => formats.get(cell(row), 'wrapText', false);
    expect([wraps(0), wraps(1)]).toEqual([false, true]);
    expect(excel.store.columnWidth(id, 0)).toBeCloseTo(320, 0);
  });

  test('can hold several tables, and one without rows', async () => {
    const excel = open();
    await written(excel, { sheetName: 'PSO-uitslag', parts: [ranking([C]), ranking([])] });
    expect(excel.host.book.tables.map(({ name, area }) => [name, area.top, area.bottom])).toEqual([
      ['Uitslag', 0, 1],
      ['Uitslag_2', 3, 4],
    ]);
  });

  test('gets a table name that no other table or defined name has', async () => {
    const excel = open(BIDS);
    excel.makeTable('Bids', 'A1:B2', 'uitslag');
    excel.host.book.names.push({ name: 'Uitslag_2', formula: '=Bids!$A$1', comment: '', visible: true });
    await written(excel, report(C));
    expect(excel.host.book.tables.map((table) => table.name)).toEqual(['uitslag', 'Uitslag_3']);
  });

  test('gets a name that Excel allows', async () => {
    const excel = open();
    const outcome = await written(excel, { ...report(C), sheetName: 'Uitslag: perceel 1/2' });
    expect(outcome.sheet).toBe('Uitslag perceel 1 2');
  });
});

describe('text on a written sheet', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org")',
    '+1',
    '-1',
    '@A1',
    '5%',
    '2026-09-30',
    'TRUE',
    "'x'",
  ])('%s stays the text it is and never becomes a formula or a number', async (dangerous) => {
    const excel = open();
    const title = { kind: 'title', text: dangerous } as const;
    const table: ReportTable = {
      kind: 'table',
      name: 'Uitslag',
      columns: [{ title: dangerous, format: 'text' }],
      rows: [[dangerous]],
    };
    await written(excel, { sheetName: 'PSO-uitslag', parts: [title, table] });
    const cells = excel.cells('PSO-uitslag', 'A1:A4').flat();
    expect(cells.map(({ value }) => value)).toEqual([dangerous, '', dangerous, dangerous]);
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  test('is read back as it was given', async () => {
    const texts = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        fc.pre(!names.some((name) => name.startsWith('#')));
        const excel = open();
        const table: ReportTable = {
          kind: 'table',
          name: 'Uitslag',
          columns: [{ title: 'Naam', format: 'text' }],
          rows: names.map((name) => [name]),
        };
        const { sheet, address } = await written(excel, { sheetName: 'PSO-uitslag', parts: [table] });
        expect(excel.values(sheet, address)).toEqual([['Naam'], ...names.map((name) => [name])]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a formula on a written sheet', () => {
  const table: ReportTable = {
    kind: 'table',
    name: 'Treden',
    columns: [
      { title: 'Trede', format: 'text' },
      { title: 'Norm', format: 'percentage' },
    ],
    rows: [
      ['Trede 1', { formula: '=PSO.NORM(86,A4)' }],
      ['=1+1', 0.03],
    ],
  };

  test('calculates, while text beside it that looks like one stays text', async () => {
    const excel = open();
    await written(excel, {
      sheetName: 'PSO-overzicht',
      parts: [{ kind: 'title', text: 'Overzicht' }, table],
    });
    expect(excel.cells('PSO-overzicht', 'A4:B5')).toMatchObject([
      [{ value: 'Trede 1' }, { formula: '=PSO.NORM(86,A4)', numberFormat: '0.00%' }],
      [{ value: '=1+1' }, { value: 0.03, numberFormat: '0.00%' }],
    ]);
    expect(excel.cells('PSO-overzicht', 'A5').flat()[0]?.formula).toBeUndefined();
  });

  test('that spills has its cells free', async () => {
    const excel = open();
    await written(excel, {
      sheetName: 'PSO-overzicht',
      parts: [
        { kind: 'spill', formula: '=PSO.VERSIE()', formats: [['text'], ['text'], ['text']] },
        { kind: 'text', text: 'Eronder.' },
      ],
    });
    expect(excel.cells('PSO-overzicht', 'A1:A5').map(([cell]) => cell?.formula ?? cell?.value)).toEqual([
      '=PSO.VERSIE()',
      '',
      '',
      '',
      'Eronder.',
    ]);
  });
});

describe('when the name of the sheet is taken', () => {
  const taken = { ...BIDS, 'pso-UITSLAG': [['van vorige week']], 'PSO-uitslag (2)': [] };

  test('it asks first and changes nothing', async () => {
    const excel = open(taken);
    const before = excel.contents();
    expect(await excel.workbook.write(report(C), 'ask')).toEqual({
      outcome: 'nameTaken',
      sheet: 'pso-UITSLAG',
      freeName: 'PSO-uitslag (3)',
      earlier: null,
    });
    expect(excel.contents()).toEqual(before);
  });

  test('it can write beside what is there', async () => {
    const excel = open(taken);
    expect(await written(excel, report(C), 'newName')).toMatchObject({ sheet: 'PSO-uitslag (3)' });
    expect(excel.values('pso-UITSLAG', 'A1')).toEqual([['van vorige week']]);
  });

  test('it can take the place of the sheet on which it was written before, whatever that is called', async () => {
    const excel = open(taken);
    const { sheetId } = await written(excel, report(C), 'newName');
    expect(await excel.workbook.write(report(A), 'ask', sheetId)).toMatchObject({
      sheet: 'pso-UITSLAG',
      earlier: 'PSO-uitslag (3)',
    });
    expect(await written(excel, report(A), 'replace', sheetId)).toMatchObject({ sheet: 'PSO-uitslag (3)' });
    expect(excel.sheetNames()).toEqual(['Bids', 'pso-UITSLAG', 'PSO-uitslag (2)', 'PSO-uitslag (3)']);
    expect(excel.values('pso-UITSLAG', 'A1')).toEqual([['van vorige week']]);
  });

  test('a sheet that somebody else made is never replaced', async () => {
    const excel = open(taken);
    expect(await written(excel, report(C), 'replace')).toMatchObject({ sheet: 'PSO-uitslag (3)' });
    expect(excel.values('pso-UITSLAG', 'A1')).toEqual([['van vorige week']]);
  });

  test('it can take the same place again and again', async () => {
    const excel = open(BIDS);
    const first = await written(excel, report(C));
    const second = await written(excel, report(A), 'replace', first.sheetId);
    await written(excel, report(C, A), 'replace', second.sheetId);
    expect(excel.sheetNames()).toEqual(['Bids', 'PSO-uitslag']);
    expect(excel.host.book.tables).toHaveLength(1);
  });

  test('replacing needs no sheet to replace', async () => {
    const excel = open(BIDS);
    expect(await written(excel, report(C), 'replace')).toMatchObject({ sheet: 'PSO-uitslag' });
  });
});

describe('a large report', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row): Cell[] => [row, `Bedrijf ${row}`, 1, 2, 0.05, 46000]);

  test('of 5,000 rows takes no more round trips than one of 5', async () => {
    const small = open();
    await written(small, report(...rows(5)));
    const large = open();
    await written(large, report(...rows(5000)));
    expect(large.host.requests).toBe(small.host.requests);
    expect(large.values('PSO-uitslag', 'A5005:B5005')).toEqual([[4999, 'Bedrijf 4999']]);
  });

  test('is sent in parts that Excel on the web takes', async () => {
    const long = Array.from({ length: 3000 }, (_, row): Cell[] => [row, `reden ${row} `.repeat(150)]);
    const excel = open();
    excel.host.conduct.payloadLimit = 5_000_000;
    const { sheet, address } = await written(excel, report(...long));
    expect(address).toBe('A1:F3005');
    expect(excel.values(sheet, 'A3005:B3005')).toEqual([long.at(-1)]);
  });
});
