import { MemoryStore } from './host/memoryStore';
import type { Host } from './host/host';
import { startExcel } from './jest/startExcel';

const BIDS = [
  ['Inschrijvingen', '', ''],
  ['', '', ''],
  ['Naam', 'Prijs', 'Trede'],
  ['Alfa', 12, 'Trede 1'],
  ['Beta', 15, 'Trede 2'],
];

describe('the workbook as the unmodified library reads and writes it', () => {
  let host: Host;
  let store: MemoryStore;

  beforeEach(() => {
    ({ host, store } = startExcel(
      new MemoryStore({ Inschrijvingen: BIDS, 'Het model': [['punten', 40]], Leeg: [] }),
    ));
  });

  it('lists sheets with only what was asked for', async () => {
    const seen = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/id');
      await context.sync();
      const [first] = sheets.items;
      return {
        names: sheets.items.map((sheet) => sheet.name),
        visible: sheets.items.every((sheet) => sheet.visibility === Excel.SheetVisibility.visible),
        position: () => first?.position,
      };
    });
    expect(seen.names).toEqual(['Inschrijvingen', 'Het model', 'Leeg']);
    expect(seen.visible).toBe(true);
    expect(seen.position).toThrow('position');
  });

  it('answers or-null for what is not there', async () => {
    const nothing = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject('Weg').load('name');
      const empty = worksheets.getItem('Leeg').getUsedRangeOrNullObject(true).load('address');
      const used = worksheets.getItem('Inschrijvingen').getUsedRangeOrNullObject(true).load('address');
      const merged = worksheets
        .getItem('Inschrijvingen')
        .getRange('A1:C5')
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
      return [missing.isNullObject, empty.isNullObject, used.isNullObject, merged.isNullObject];
    });
    expect(nothing).toEqual([true, true, false, true]);
  });

  it('follows a path of properties and keeps no reference behind', async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Inschrijvingen').getRange('B4:C5');
      range.load(
        'address,rowIndex,columnIndex,rowCount,columnCount,numberFormat,worksheet/name,format/font/bold',
      );
      await context.sync();
      const { address, rowIndex, columnIndex, rowCount, columnCount } = range;
      return {
        address,
        at: [rowIndex, columnIndex, rowCount, columnCount],
        sheet: range.worksheet.name,
        bold: range.format.font.bold,
      };
    });
    expect(seen).toEqual({
      address: 'Inschrijvingen!B4:C5',
      at: [3, 1, 2, 2],
      sheet: 'Inschrijvingen',
      bold: false,
    });
    expect(host.references.size).toBe(0);
  });

  it('finds the region around a cell and merged areas in it', async () => {
    const sheet = store.activeSheet();
    store.merge(sheet, { top: 0, left: 0, bottom: 0, right: 2 });
    host.select('Inschrijvingen', 'B4');
    const seen = await Excel.run(async (context) => {
      const region = context.workbook.getSelectedRange().getSurroundingRegion().load('address');
      const merged = context.workbook.worksheets
        .getItem('Inschrijvingen')
        .getUsedRange()
        .getMergedAreasOrNullObject();
      merged.load('address,areas/items/address');
      await context.sync();
      return [region.address, merged.address, merged.areas.items.map((area) => area.address)];
    });
    expect(seen).toEqual(['Inschrijvingen!A3:C5', 'Inschrijvingen!A1:C1', ['Inschrijvingen!A1:C1']]);
  });

  it('quotes a sheet name that needs it, and gives whole columns without values', async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Het model').getRange('A:B');
      range.load('address,values,rowCount,isEntireColumn');
      const used = range.getUsedRange().load('values');
      await context.sync();
      return [range.address, range.values, range.rowCount, range.isEntireColumn, used.values];
    });
    expect(seen).toEqual(["'Het model'!A:B", null, 1_048_576, true, [['punten', 40]]]);
  });

  it('writes 10,000 rows in the chunks the library makes of them', async () => {
    const rows = Array.from({ length: 10_000 }, (_row, at) => [`rij ${String(at)}`, at, at % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('Groot').getRangeByIndexes(0, 0, rows.length, 3);
      range.values = rows;
      range.numberFormat = rows.map(() => ['@', '0.00', 'General']);
      await context.sync();
    });
    const id = host.book.findSheet('Groot') ?? '';
    expect(store.usedArea(id)).toEqual({ top: 0, left: 0, bottom: 9999, right: 2 });
    expect(
      store.read(id, { top: 9999, left: 0, bottom: 9999, right: 2 })[0]?.map((cell) => cell.value),
    ).toEqual(['rij 9999', 9999, false]);
    expect(store.read(id, { top: 5000, left: 1, bottom: 5000, right: 1 })[0]?.[0]?.numberFormat).toBe('0.00');
  });

  it('reads what is written as Excel reads typing, unless the cell is text', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Leeg');
      sheet.getRange('A1:F1').values = [['007', "'007", '5%', '2026-01-31', '1.998.750,00', null]];
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A2').values = [['007']];
      const range = sheet.getRange('A1:F2').load('values,valueTypes,numberFormat');
      await context.sync();
      return range;
    });
    expect(read.values).toEqual([
      [7, '007', 0.05, 46053, '1.998.750,00', ''],
      ['007', '', '', '', '', ''],
    ]);
    expect(read.numberFormat[0]?.[2]).toBe('0%');
    expect(read.valueTypes[0]).toEqual(['Double', 'String', 'Double', 'Double', 'String', 'Empty']);
  });

  it('keeps a formula beside its value', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Leeg').getRange('A1:A2');
      range.formulas = [['=PSO.TREDE(0.03,50)'], [3]];
      range.load('formulas,values');
      await context.sync();
      return range;
    });
    expect(read.formulas).toEqual([['=PSO.TREDE(0.03,50)'], [3]]);
    store.calculated(host.book.findSheet('Leeg') ?? '', 0, 0, 'Trede 1');
    expect(store.read(host.book.findSheet('Leeg') ?? '', { top: 0, left: 0, bottom: 0, right: 0 })).toEqual([
      [{ value: 'Trede 1', formula: '=PSO.TREDE(0.03,50)' }],
    ]);
  });

  it('makes a table, names and styles it, and finds it again', async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Inschrijvingen');
      const table = sheet.tables.add('A3:C5', true);
      table.name = 'Bids';
      table.style = 'TableStyleLight9';
      await context.sync();
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      const header = table.getHeaderRowRange().load('values');
      const body = context.workbook.tables.getItem('bids').getDataBodyRange().load('address');
      await context.sync();
      return [tables.items.map((item) => [item.name, item.worksheet.name]), header.values, body.address];
    });
    expect(seen).toEqual([
      [['Bids', 'Inschrijvingen']],
      [['Naam', 'Prijs', 'Trede']],
      'Inschrijvingen!A4:C5',
    ]);
  });

  it('adds, activates and deletes sheets, and keeps names and settings', async () => {
    const seen = await Excel.run(async (context) => {
      const { workbook } = context;
      const added = workbook.worksheets.add('Uitslag');
      added.activate();
      added.getRange('A1').select();
      workbook.worksheets.getItem('Leeg').delete();
      workbook.names.add('Maximum', added.getRange('B2'));
      workbook.settings.add('pso', { version: 1 });
      const name = workbook.names.getItem('maximum').load('formula');
      const setting = workbook.settings.getItemOrNullObject('pso').load('value');
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return { active: active.toJSON(), name: name.toJSON(), setting: setting.toJSON() };
    });
    expect(seen).toMatchObject({
      active: { name: 'Uitslag' },
      name: { formula: '=Uitslag!$B$2' },
      setting: { value: { version: 1 } },
    });
    expect(store.sheets().map(({ name }) => name)).toEqual(['Inschrijvingen', 'Het model', 'Uitslag']);
  });

  it('tells how numbers are written where the person works', async () => {
    const separator = (): Promise<string> =>
      Excel.run(async (context) => {
        const format = context.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
        await context.sync();
        return format.numberDecimalSeparator;
      });
    expect(await separator()).toBe(',');
    startExcel(new MemoryStore(), { language: 'en-US' });
    expect(await separator()).toBe('.');
  });
});
