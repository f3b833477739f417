import type { Host } from './host/host';
import { MemoryStore } from './host/memoryStore';
import { builtFunctions, openBuiltAddIn } from './jest/loadAddIn';
import { startOffice } from './jest/startOffice';

const CELL = "'Perceel 1'!B2";

/** Looks until a condition holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

describe('the built add-in on the unmodified Office.js', () => {
  let host: Host;

  beforeAll(async () => {
    ({ host } = await startOffice(
      new MemoryStore({
        'Perceel 1': [
          ['Naam', 'Prijs'],
          ['Alfa', 12],
        ],
      }),
    ));
    host.registerFunctions(builtFunctions());
    openBuiltAddIn();
    await host.functions.untilReady();
    await until(() => document.getElementById('pane')?.childElementCount !== 0);
  });

  it('calculates =PSO.TREDE(0,03;50)', async () => {
    expect(await host.callFunction('TREDE', [0.03, 50, undefined], CELL)).toEqual({
      ok: true,
      value: 'Trede 1',
    });
  });

  it('shows a Dutch sentence beside #VALUE! for a size of 0', async () => {
    const result = await host.callFunction('TREDE', [0.03, 0, undefined], CELL);
    expect(result).toMatchObject({ ok: false, code: '#VALUE!' });
    expect('message' in result && result.message).toMatch(/omvang/i);
  });

  it('passes an error cell through', async () => {
    expect(await host.callFunction('TREDE', ['#DIV/0!', 50], CELL)).toMatchObject({
      ok: false,
      code: '#DIV/0!',
    });
  });

  it('spills an explanation', async () => {
    const result = await host.callFunction('UITLEG', ['TREDE', 0.03, 50], CELL);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && Array.isArray(result.value) && result.value.length).toBeGreaterThan(1);
  });

  it('ranks a column of totals, in the shape of the column', async () => {
    const totals = [[65], [67], [67]];
    expect(await host.callFunction('GUNNING.RANG', [totals, undefined], CELL)).toEqual({
      ok: true,
      value: [[3], [1], [1]],
    });
  });

  it('gives the fictitious price of a bid, and says which argument is wrong', async () => {
    const values = [[2500, 4000]];
    expect(await host.callFunction('GUNNING.FICTIEF', [80_000, values, [[0.6], [-0.5]]], CELL)).toEqual({
      ok: true,
      value: 80_500,
    });
    const result = await host.callFunction('GUNNING.FICTIEF', [80_000, values, [[60], [0]]], CELL);
    expect(result).toMatchObject({ ok: false, code: '#VALUE!' });
    expect('message' in result && result.message).toContain('Argument kwaliteit');
  });

  it('shows its pane in Dutch and lists the sheets of the workbook', async () => {
    const pane = document.body;
    const begin = [...pane.querySelectorAll('button')].find((button) => button.textContent === 'Begin');
    begin?.click();
    await until(() => pane.textContent.includes('Perceel 1'));
    expect(host.references.size).toBe(0);
  });
});
