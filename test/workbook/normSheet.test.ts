import { open, reasonFrom, type OpenExcel } from './open';

const USUAL = 'PSO-normen';

const withNorms = (): OpenExcel => open({ Blad1: [['a']], [USUAL]: [['Omvang', 'Trede 1']] });

describe('the sheet with the user’s own norms', () => {
  it('is not there in an ordinary workbook', async () => {
    expect(await open().workbook.normSheet(USUAL)).toBeNull();
  });

  it('is found by its usual name when nothing is kept', async () => {
    expect(await withNorms().workbook.normSheet('pso-NORMEN')).toEqual({ sheet: USUAL, fingerprint: null });
  });

  it('is found again with what was kept of it', async () => {
    const { workbook } = withNorms();
    await workbook.keepNormSheet({ sheet: USUAL, fingerprint: 'abc' });
    expect(await workbook.normSheet(USUAL)).toEqual({ sheet: USUAL, fingerprint: 'abc' });
  });

  it('is still found when it got another name, or was hidden', async () => {
    const excel = withNorms();
    await excel.workbook.keepNormSheet({ sheet: USUAL, fingerprint: null });
    excel.store.renameSheet(excel.id(USUAL), 'Handleiding');
    excel.hide('Handleiding');
    expect(await excel.workbook.normSheet(USUAL)).toEqual({ sheet: 'Handleiding', fingerprint: null });
  });

  it('is found by name when Excel gave the sheets other ids', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', {
      schema: 1,
      normSheet: { id: 'gone', name: 'Blad1', fingerprint: 'abc' },
    });
    expect(await excel.workbook.normSheet(USUAL)).toEqual({ sheet: 'Blad1', fingerprint: 'abc' });
  });

  it('is found by its usual name when the kept sheet is gone', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', {
      schema: 1,
      normSheet: { id: 'gone', name: 'gone', fingerprint: 'abc' },
    });
    expect(await excel.workbook.normSheet(USUAL)).toEqual({ sheet: USUAL, fingerprint: 'abc' });
  });

  it.each([
    ['text', 'not ours'],
    ['a later version', { schema: 2, normSheet: { id: 'x', name: 'Blad1', fingerprint: 'abc' } }],
    ['half a record', { schema: 1, normSheet: { id: 'x' } }],
    ['a number', 42],
  ])('is found by its usual name when the settings hold %s', async (_, kept) => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', kept);
    expect(await excel.workbook.normSheet(USUAL)).toEqual({ sheet: USUAL, fingerprint: null });
  });

  it('leaves settings of other add-ins alone', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('other', 1);
    await excel.workbook.keepNormSheet({ sheet: USUAL, fingerprint: 'abc' });
    expect([...excel.host.book.settings.keys()]).toEqual(['other', 'pso']);
  });

  it('cannot be kept when it is not there', async () => {
    const { workbook } = open();
    expect(await reasonFrom(workbook.keepNormSheet({ sheet: USUAL, fingerprint: null }))).toBe(
      'sheetMissing',
    );
  });

  it('says so when Excel did not keep it', async () => {
    const excel = withNorms();
    jest.spyOn(excel.host.book.settings, 'set').mockReturnThis();
    expect(await reasonFrom(excel.workbook.keepNormSheet({ sheet: USUAL, fingerprint: null }))).toBe(
      'unexpected',
    );
  });
});

test('calculating again asks Excel for every formula, not only for those it thinks have changed', async () => {
  const calculate = jest.fn();
  await open(undefined, { calculate }).workbook.recalculate();
  expect(calculate.mock.calls).toEqual([['Full']]);
});
