import { WorkbookRefusal } from '../../src/workbook/workbook';
import { open, reasonFrom, refusalFrom } from './open';
import { A, BIDS, C, report } from './sampleReport';

describe('a write that fails leaves the workbook as it was', () => {
  test('when the structure of the workbook is protected', async () => {
    const excel = open(BIDS);
    excel.host.book.isProtected = true;
    const before = excel.contents();
    expect(await reasonFrom(excel.workbook.write(report(C), 'ask'))).toBe('workbookProtected');
    expect(excel.contents()).toEqual(before);
  });

  test('when the workbook may only be read', async () => {
    const excel = open(BIDS);
    excel.host.book.isReadOnly = true;
    expect(await reasonFrom(excel.workbook.write(report(C), 'ask'))).toBe('workbookProtected');
    expect(excel.sheetNames()).toEqual(['Bids']);
  });

  test('when the sheet to replace is protected', async () => {
    const excel = open({ 'PSO-uitslag': [['vastgesteld']] });
    excel.host.protectSheet('PSO-uitslag');
    const before = excel.contents();
    const refusal = await refusalFrom(excel.workbook.write(report(C), 'replace', excel.id('PSO-uitslag')));
    expect(refusal).toMatchObject({ reason: 'sheetProtected', sheet: 'PSO-uitslag' });
    expect(excel.contents()).toEqual(before);
  });

  test('when the report is too large after all', async () => {
    const excel = open(BIDS);
    const before = excel.contents();
    excel.host.conduct.payloadLimit = 5000;
    expect(await reasonFrom(excel.workbook.write(report(...Array<typeof C>(300).fill(C)), 'ask'))).toBe(
      'tooLarge',
    );
    expect(excel.contents()).toEqual(before);
  });

  test.each(['newName', 'replace'] as const)(
    'or is complete, at whichever action of whichever request the connection is lost, with %s',
    async (whenTaken) => {
      const count = { asItWas: 0, complete: 0 };
      let isLost = true;
      for (let request = 1; request <= 6; request += 1) {
        isLost = true;
        for (let action = 1; isLost; action += 1) {
          const excel = open({ ...BIDS, 'PSO-uitslag': [['van vorige week']] });
          const before = excel.contents();
          const hasLost = excel.loseConnection(request, action);
          const outcome = await excel.workbook
            .write(report(C, A), whenTaken, excel.id('PSO-uitslag'))
            .catch((error: unknown) => error);
          isLost = hasLost();
          if (outcome instanceof WorkbookRefusal) {
            expect(outcome.reason).toBe('connectionLost');
            expect(excel.contents()).toEqual(before);
            count.asItWas += 1;
          } else {
            const sheet = whenTaken === 'replace' ? 'PSO-uitslag' : 'PSO-uitslag (2)';
            expect(outcome).toMatchObject({ outcome: 'written', sheet });
            expect(excel.sheetNames()).toContain(sheet);
            expect(excel.values(sheet, 'B6:B7')).toEqual([['C'], ['A']]);
            count.complete += 1;
          }
        }
      }
      expect(count.asItWas).toBeGreaterThan(50);
      expect(count.complete).toBeGreaterThan(1);
    },
    60_000,
  );
});
