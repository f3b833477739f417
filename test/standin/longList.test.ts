import type { Area, StoredCell } from './host/cellStore';
import { MemoryStore } from './host/memoryStore';
import { startExcel } from './jest/startExcel';

/** Counts what the host asks of the cells. */
class CountingStore extends MemoryStore {
  cellsRead = 0;
  searches = 0;

  override usedArea(id: string): Area | null {
    this.searches += 1;
    return super.usedArea(id);
  }

  override read(id: string, area: Area): StoredCell[][] {
    const cells = super.read(id, area);
    this.cellsRead += cells.length * (cells[0]?.length ?? 0);
    return cells;
  }
}

async function workForRegion(rows: number): Promise<CountingStore> {
  const store = new CountingStore({
    Lijst: Array.from({ length: rows }, (_, row) => [`Inschrijver ${String(row)}`, row, 'Trede 1']),
  });
  startExcel(store);
  await Excel.run(async (context) => {
    const region = context.workbook.getSelectedRange().getSurroundingRegion().load('address');
    await context.sync();
    expect(region.address).toBe(`Lijst!A1:C${String(rows)}`);
  });
  return store;
}

describe('the area around a cell in a long list', () => {
  it('takes work in proportion to the number of rows', async () => {
    const short = await workForRegion(50);
    const long = await workForRegion(500);
    expect(long.cellsRead).toBeLessThan(short.cellsRead * 12);
    expect(long.searches).toBe(short.searches);
  });
});
