import type { Host } from './host/host';
import { MemoryStore } from './host/memoryStore';
import { startExcel } from './jest/startExcel';

interface Heard {
  readonly address: string;
  readonly source: string;
  readonly trigger: string;
}

async function listen(host: Host): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const added = sheet.onChanged.add((event) => {
      heard.push({ address: event.address, source: event.source, trigger: event.triggerSource });
      return Promise.resolve();
    });
    sheet.load('id');
    await context.sync();
    return added;
  });
  expect(host.book.events.registrations).toBe(1);
  const stop = (): Promise<void> =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  return { heard, stop };
}

/** Lets the library hand events that were raised to its handlers. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

describe('changes of cells', () => {
  it('are told with who made them: a person, the add-in, somebody elsewhere', async () => {
    const { host } = startExcel(new MemoryStore({ Blad1: [['a', 1]], Blad2: [['b']] }));
    const { heard } = await listen(host);
    host.edit('Blad1', 'B1', [[2]]);
    host.edit('Blad1', 'A1:B1', [['c', 3]], 'remote');
    host.edit('Blad2', 'A1', [['elders']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('C3').values = [[5]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      { address: 'B1', source: 'Local', trigger: 'Unknown' },
      { address: 'A1:B1', source: 'Remote', trigger: 'Unknown' },
      { address: 'C3', source: 'Local', trigger: 'ThisLocalAddin' },
    ]);
  });

  it('are told when the grid says that a person typed', async () => {
    const { host, store } = startExcel(new MemoryStore({ Blad1: [['a', 1]] }));
    const { heard } = await listen(host);
    store.edit(store.activeSheet(), { top: 0, left: 1, bottom: 0, right: 1 }, [[{ value: 9 }]]);
    await settled();
    expect(heard.map((event) => event.address)).toEqual(['B1']);
  });

  it('are no longer told once the handler is removed', async () => {
    const { host } = startExcel();
    const { heard, stop } = await listen(host);
    await stop();
    host.edit('Blad1', 'A1', [['x']]);
    await settled();
    expect(heard).toEqual([]);
    expect(host.book.events.registrations).toBe(0);
  });
});
