/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookFile, FileSheet } from './workbookFile';
import { readXlsx } from './xlsxReader';
import { writeXlsx } from './xlsxWriter';

const SAMPLES = path.join(__dirname, '../../samples');

async function sample(name: string): Promise<WorkbookFile> {
  const bytes = readFileSync(path.join(SAMPLES, name));
  return readXlsx(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const sheet = (part: Partial<FileSheet>): FileSheet => ({
  name: 'Blad1',
  hidden: false,
  cells: [],
  columnWidths: [],
  merged: [],
  tables: [],
  ...part,
});

async function thereAndBack(part: Partial<FileSheet>): Promise<FileSheet> {
  const [read] = (await readXlsx(await writeXlsx({ sheets: [sheet(part)], settings: new Map() }))).sheets;
  if (read === undefined) throw new Error('The file has no sheet.');
  return read;
}

describe('opening the sample tender', () => {
  it('reads numbers, texts, dates as serials and formulas as they are stored', async () => {
    const [bids, model] = (await sample('inschrijvingen-schoonmaak.xlsx')).sheets;
    expect(bids?.name).toBe('Inschrijvingen');
    expect(bids?.cells[4]?.slice(1, 7)).toEqual([
      { value: 2184500, numberFormat: '€ #,##0.00' },
      { value: 8 },
      { value: 'goed' },
      { value: 'PSO Trede 2' },
      expect.objectContaining({ value: 46568 }),
      expect.objectContaining({ value: 0.07 }),
    ]);
    expect(bids?.cells[7]?.[1]?.value).toBe('1.998.750,00');
    expect(bids?.cells[7]?.[6]?.value).toBe('5%');
    expect(bids?.cells[12]?.[1]?.formula).toBe('=AVERAGE(B5:B12)');
    expect(bids?.cells[3]?.[0]?.bold).toBe(true);
    expect(model?.cells[1]?.[2]?.value).toBe(40);
  });

  it.each(['inschrijvingen-schoonmaak.xlsx', 'personeel-2025.xlsx', 'social-return-contracten.xlsx'])(
    '%s comes back unchanged after saving',
    async (name) => {
      const book = await sample(name);
      expect(await readXlsx(await writeXlsx(book))).toEqual(book);
    },
  );
});

describe('saving and reopening', () => {
  it('keeps add-in functions and newer functions, with their results', async () => {
    const cells = [
      [
        { value: 'Trede 1', formula: '=PSO.TREDE(0.03,50)' },
        { value: 3, formula: '=LET(x,1,x+2)' },
        { value: '#VALUE!', formula: '=PSO.TREDE(0.03,0)' },
      ],
    ];
    expect((await thereAndBack({ cells })).cells).toEqual(cells);
  });

  it('keeps an empty text a text and an error an error', async () => {
    const cells = [[{ value: '' }, { value: '#N/A' }, { value: true }, { value: '00123' }]];
    expect((await thereAndBack({ cells })).cells).toEqual(cells);
  });

  it('keeps a formula that fills several cells one formula', async () => {
    const spill = { top: 0, left: 0, bottom: 1, right: 1 };
    const cells = [
      [{ value: 'a', formula: '=PSO.UITLEG("TREDE",0.03,50)', spill }, { value: 'b' }],
      [{ value: 1 }, { value: 2 }],
    ];
    const read = await thereAndBack({ cells });
    expect(read.cells[0]?.[0]).toEqual(cells[0]?.[0]);
    expect(read.cells[1]).toEqual([]);
  });

  it('keeps tables, merged cells, widths, colours and hidden sheets', async () => {
    const area = { top: 1, left: 0, bottom: 2, right: 1 };
    const part = {
      cells: [
        [{ value: 'Uitslag', bold: true, fill: '#dde6f0', colour: '#102030' }],
        [{ value: 'Inschrijver' }, { value: 'Totaal' }],
        [{ value: 'C' }, { value: 65.22, numberFormat: '0.00' }],
      ],
      columnWidths: [99, undefined],
      merged: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      tables: [{ name: 'Uitslag', area }],
      hidden: true,
    };
    const read = await thereAndBack(part);
    expect(read).toMatchObject({ ...part, columnWidths: [expect.closeTo(99, 0), undefined] });
  });

  it('keeps what add-ins keep with the workbook, also when it is more than a cell holds', async () => {
    const settings = new Map<string, unknown>([
      ['pso', { schema: 1 }],
      ['pso.tender', `{"long":"${'é'.repeat(70_000)}"}`],
    ]);
    const read = await readXlsx(await writeXlsx({ sheets: [sheet({})], settings }));
    expect(read.settings).toEqual(settings);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });
});
