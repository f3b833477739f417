import type { Host } from './host/host';
import { MemoryStore } from './host/memoryStore';
import { startExcel } from './jest/startExcel';

type Ask = (context: Excel.RequestContext) => unknown;

/** What Excel.run is refused with: code, place and the statement to blame. */
async function refusal(
  ask: Ask,
): Promise<{ code: string; location: string; statement: string; message: string }> {
  try {
    await Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation = '', statement = '' } = error.debugInfo;
    return { code: error.code, location: errorLocation, statement: statement.trim(), message: error.message };
  }
  throw new Error('Excel did what was asked.');
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Blad1');

describe('what Excel refuses', () => {
  let host: Host;

  beforeEach(() => {
    ({ host } = startExcel(
      new MemoryStore({
        Blad1: [
          ['Naam', 'Prijs'],
          ['Alfa', 12],
        ],
        Blad2: [],
      }),
    ));
  });

  it.each<[string, string, Ask]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      (context) => context.workbook.worksheets.getItem('Blad9').load('name'),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (context) => sheet(context).getRange('A0').load('address'),
    ],
    [
      'cells off the sheet',
      'InvalidArgument',
      (context) => sheet(context).getRange('A1').getOffsetRange(-1, 0).load('address'),
    ],
    [
      'values of another shape',
      'InvalidArgument',
      (context) => (sheet(context).getRange('A1:B1').values = [[1]]),
    ],
    [
      'a second sheet of the same name',
      'ItemAlreadyExists',
      (context) => context.workbook.worksheets.add('blad1'),
    ],
    ['a sheet name with a slash', 'InvalidArgument', (context) => context.workbook.worksheets.add('A/B')],
    [
      'a table name with a space',
      'InvalidArgument',
      (context) => (sheet(context).tables.add('A1:B2', true).name = 'Mijn tabel'),
    ],
    [
      'a table over a table',
      'InvalidArgument',
      (context) => {
        sheet(context).tables.add('A1:B2', true);
        sheet(context).tables.add('B1:B2', true);
      },
    ],
    [
      'unprotecting an open sheet',
      'AccessDenied',
      (context) => {
        sheet(context).protection.unprotect();
      },
    ],
  ])('is %s, with %s', async (_what, code, ask) => {
    expect((await refusal(ask)).code).toBe(code);
  });

  it('is a member the stand-in does not have, with its full name', async () => {
    const missing = await refusal((context) => {
      sheet(context).getRange('A1').getSpecialCells('Formulas').load('address');
    });
    expect(missing).toMatchObject({ code: 'ApiNotFound', location: 'Range.getSpecialCells' });
    expect(missing.message).toContain('Range.getSpecialCells');
    const charts = await refusal((context) => sheet(context).charts.load('items/name'));
    expect(charts.location).toBe('Worksheet.charts');
    const unset = await refusal((context) => (sheet(context).getRange('A1').rowHidden = true));
    expect(unset.location).toBe('Range.rowHidden');
    const unread = await refusal((context) => sheet(context).getRange('A1').load('hyperlink'));
    expect(unread.location).toBe('Range.hyperlink');
  });

  it('is a member of a later version than this Excel has', async () => {
    startExcel(new MemoryStore(), { requirementSets: { ExcelApi: '1.12' } });
    const merged = await refusal((context) => {
      sheet(context).getRange('A1:B2').getMergedAreasOrNullObject().load('address');
    });
    expect(merged).toMatchObject({ code: 'ApiNotFound', location: 'Range.getMergedAreasOrNullObject' });
    expect(merged.message).toContain('ExcelApi 1.13');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  });

  it('stops the batch there: what came before is done, what comes after is not', async () => {
    const stopped = await refusal((context) => {
      sheet(context).getRange('D1').values = [['voor']];
      sheet(context).getRange('A0').values = [['fout']];
      sheet(context).getRange('D2').values = [['na']];
    });
    expect(stopped.statement).toContain('getRange(');
    const [cells] = host.store.read(host.store.activeSheet(), { top: 0, left: 3, bottom: 1, right: 3 });
    expect(cells?.[0]?.value).toBe('voor');
    expect(host.store.usedArea(host.store.activeSheet())?.bottom).toBe(1);
  });

  it('is writing to a protected sheet, but not reading it', async () => {
    host.protectSheet('Blad1');
    const seen = await Excel.run(async (context) => {
      const range = sheet(context).getRange('B2').load('values');
      const protection = sheet(context).protection.load('protected');
      await context.sync();
      return { values: range.values, isProtected: protection.protected };
    });
    expect(seen).toEqual({ values: [[12]], isProtected: true });
    for (const write of [
      (context: Excel.RequestContext) => (sheet(context).getRange('B2').values = [[1]]),
      (context: Excel.RequestContext) => (sheet(context).getRange('B2').format.font.bold = true),
      (context: Excel.RequestContext) => sheet(context).tables.add('A1:B2', true),
      (context: Excel.RequestContext) => {
        sheet(context).getRange('A:B').clear();
      },
    ]) {
      expect((await refusal(write)).code).toBe('AccessDenied');
    }
  });

  it('is adding, renaming and deleting sheets of a protected workbook', async () => {
    host.book.isProtected = true;
    for (const change of [
      (context: Excel.RequestContext) => context.workbook.worksheets.add('Nieuw'),
      (context: Excel.RequestContext) => (sheet(context).name = 'Anders'),
      (context: Excel.RequestContext) => {
        sheet(context).delete();
      },
    ]) {
      expect((await refusal(change)).code).toBe('AccessDenied');
    }
    expect(host.store.sheets().map(({ name }) => name)).toEqual(['Blad1', 'Blad2']);
  });

  it('is every change without permission to write', async () => {
    host.book.isReadOnly = true;
    expect((await refusal((context) => (sheet(context).getRange('A1').values = [['x']]))).code).toBe(
      'AccessDenied',
    );
    expect((await refusal((context) => context.workbook.worksheets.add('Nieuw'))).code).toBe('AccessDenied');
  });

  it('is a selection that is no cells, or several areas where one is asked', async () => {
    host.select('Blad1', 'A1:A2,B1');
    expect((await refusal((context) => context.workbook.getSelectedRange().load('address'))).code).toBe(
      'InvalidSelection',
    );
    host.book.hasObjectSelected = true;
    expect((await refusal((context) => context.workbook.getSelectedRanges().load('address'))).code).toBe(
      'InvalidSelection',
    );
  });
});
