import type { Host } from './host/host';
import { MemoryStore } from './host/memoryStore';
import { startExcel } from './jest/startExcel';

function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : String(error);
}

function write(rows: number, options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange(`A1:B${String(rows)}`).values = Array.from({ length: rows }, (_row, at) => [
      `rij ${String(at)}`,
      at,
    ]);
    await context.sync();
  });
}

describe('Excel on a bad day', () => {
  let host: Host;

  beforeEach(() => {
    ({ host } = startExcel(new MemoryStore()));
  });

  it('refuses at once while a cell is being edited', async () => {
    host.conduct.startEditingCell();
    await expect(write(1).catch(codeOf)).resolves.toBe('InvalidOperationInCellEditMode');
    host.conduct.finishEditingCell();
    await write(1);
  });

  it('waits for the end of the editing when it was asked to', async () => {
    host.conduct.startEditingCell();
    const written = write(1, { delayForCellEdit: true });
    await Promise.resolve();
    expect(host.store.usedArea(host.store.activeSheet())).toBeNull();
    host.conduct.finishEditingCell();
    await written;
    expect(host.store.usedArea(host.store.activeSheet())).not.toBeNull();
  });

  it('does not wait in an Excel that cannot', async () => {
    ({ host } = startExcel(new MemoryStore(), { requirementSets: { DelayForCellEdit: '' } }));
    host.conduct.startEditingCell();
    await expect(write(1, { delayForCellEdit: true }).catch(codeOf)).resolves.toBe(
      'InvalidOperationInCellEditMode',
    );
  });

  it('refuses a request that is too large, before anything is done', async () => {
    host.conduct.payloadLimit = 10_000;
    await expect(write(1000).catch(codeOf)).resolves.toBe('RequestPayloadSizeLimitExceeded');
    expect(host.store.usedArea(host.store.activeSheet())).toBeNull();
    await write(10);
  });

  it('refuses an answer that is too large', async () => {
    await write(1000);
    host.conduct.payloadLimit = 5000;
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getUsedRange().load('values');
      await context.sync();
    });
    await expect(read.catch(codeOf)).resolves.toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('loses the connection half-way, with the first part done', async () => {
    host.conduct.loseConnectionAfter = 10;
    const half = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      for (const row of [1, 2, 3, 4]) sheet.getRange(`A${String(row)}`).values = [[row]];
      await context.sync();
    });
    await expect(half.catch(codeOf)).resolves.toBe('ConnectionFailure');
    const used = host.store.usedArea(host.store.activeSheet());
    expect(used).not.toBeNull();
    expect(used?.bottom).toBeLessThan(3);
    await write(1);
  });
});
