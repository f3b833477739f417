import { MemoryStore } from './host/memoryStore';
import { startOffice } from './jest/startOffice';
import type { StartedOffice } from './jest/startOffice';

describe('a full start of Office.js', () => {
  let started: StartedOffice;

  beforeAll(async () => {
    started = await startOffice(new MemoryStore({ Blad1: [['Alfa', 1]] }));
  });

  it('finds Excel for Windows in Dutch and asks only for its own scripts', () => {
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Office.context.platform).toBe(Office.PlatformType.PC);
    expect(Office.context.displayLanguage).toBe('nl-NL');
    expect(started.asked).toEqual(['office.js', 'excel-win32-16.01.js', 'nl-nl/office_strings.js']);
  });

  it('reads the workbook over the native bridge', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['Alfa', 1]]);
  });
});
