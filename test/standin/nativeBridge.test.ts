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

  it('tells the page about changes of cells', async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    started.host.edit('Blad1', 'B1', [[2]]);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(addresses).toEqual(['B1']);
  });

  it('lets the add-in start with the workbook and bring up its pane', async () => {
    const { shell } = started.host;
    shell.isPaneVisible = false;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.addin.showAsTaskpane();
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
    expect(shell).toMatchObject({ startState: 'Background', isPaneVisible: true, takesActions: true });
  });
});
