import { startExcel } from './jest/startExcel';
import { MemoryStore } from './host/memoryStore';

describe('the session override', () => {
  it('runs the unmodified Excel.run against the workbook in memory', async () => {
    const { store } = startExcel(
      new MemoryStore({
        Blad1: [
          ['Naam', 'Prijs'],
          ['Alfa', 12],
        ],
      }),
    );
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const used = sheet.getUsedRangeOrNullObject(true).load({ address: true, values: true });
      await context.sync();
      sheet.getRange('C1:C2').values = [['Punten'], [40]];
      await context.sync();
      return { address: used.address, values: used.values };
    });
    expect(seen).toEqual({
      address: 'Blad1!A1:B2',
      values: [
        ['Naam', 'Prijs'],
        ['Alfa', 12],
      ],
    });
    expect(store.usedArea(store.activeSheet())).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  });
});
