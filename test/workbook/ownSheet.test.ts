import { open, reasonFrom, type OpenExcel } from './open';

const USUAL = 'PSO-normen';

const withNorms = (): OpenExcel => open({ Blad1: [['a']], [USUAL]: [['Omvang', 'Trede 1']] });

describe('the sheet with the user’s own norms', () => {
  it('is not there in an ordinary workbook', async () => {
    expect(await open().workbook.ownSheet('normSheet', USUAL)).toBeNull();
  });

  it('is found by its usual name when nothing is kept', async () => {
    expect(await withNorms().workbook.ownSheet('normSheet', 'pso-NORMEN')).toEqual({
      sheet: USUAL,
      fingerprint: null,
    });
  });

  it('is found again with what was kept of it', async () => {
    const { workbook } = withNorms();
    await workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'abc' });
    expect(await workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: USUAL, fingerprint: 'abc' });
  });

  it('is still found when it got another name, or was hidden', async () => {
    const excel = withNorms();
    await excel.workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: null });
    excel.store.renameSheet(excel.id(USUAL), 'Handleiding');
    excel.hide('Handleiding');
    expect(await excel.workbook.ownSheet('normSheet', USUAL)).toEqual({
      sheet: 'Handleiding',
      fingerprint: null,
    });
  });

  it('is found by name when Excel gave the sheets other ids', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', {
      schema: 1,
      normSheet: { id: 'gone', name: 'Blad1', fingerprint: 'abc' },
    });
    expect(await excel.workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: 'Blad1', fingerprint: 'abc' });
  });

  it('is found by its usual name when the kept sheet is gone', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', {
      schema: 1,
      normSheet: { id: 'gone', name: 'gone', fingerprint: 'abc' },
    });
    expect(await excel.workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: USUAL, fingerprint: 'abc' });
  });

  it.each([
    ['text', 'not ours'],
    ['a later version', { schema: 2, normSheet: { id: 'x', name: 'Blad1', fingerprint: 'abc' } }],
    ['half a record', { schema: 1, normSheet: { id: 'x' } }],
    ['a number', 42],
  ])('is found by its usual name when the settings hold %s', async (_, kept) => {
    const excel = withNorms();
    excel.host.book.settings.set('pso', kept);
    expect(await excel.workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: USUAL, fingerprint: null });
  });

  it('leaves settings of other add-ins alone', async () => {
    const excel = withNorms();
    excel.host.book.settings.set('other', 1);
    await excel.workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'abc' });
    expect([...excel.host.book.settings.keys()]).toEqual(['other', 'pso']);
  });

  it('cannot be kept when it is not there', async () => {
    const { workbook } = open();
    expect(await reasonFrom(workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: null }))).toBe(
      'sheetMissing',
    );
  });

  it('says so when Excel did not keep it', async () => {
    const excel = withNorms();
    jest.spyOn(excel.host.book.settings, 'set').mockReturnThis();
    expect(
      await reasonFrom(excel.workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: null })),
    ).toBe('unexpected');
  });
});

describe('the sheet with the user’s own policy', () => {
  const both = (): OpenExcel => open({ Blad1: [['a']], [USUAL]: [['a']], 'PSO-beleid': [['b']] });

  it('is kept beside the sheet with norms, in whichever order and also at the same time', async () => {
    const { workbook } = both();
    await Promise.all([
      workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'abc' }),
      workbook.keepOwnSheet('policySheet', { sheet: 'PSO-beleid', fingerprint: 'def' }),
    ]);
    expect(await workbook.ownSheet('normSheet', 'x')).toEqual({ sheet: USUAL, fingerprint: 'abc' });
    expect(await workbook.ownSheet('policySheet', 'x')).toEqual({ sheet: 'PSO-beleid', fingerprint: 'def' });
  });

  it('joins what was kept before there was one, and what a later version keeps', async () => {
    const excel = both();
    const before = {
      schema: 1,
      normSheet: { id: excel.id('Blad1'), name: 'Blad1', fingerprint: 'abc' },
      later: { anything: [1] },
    };
    excel.host.book.settings.set('pso', before);
    expect(await excel.workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: 'Blad1', fingerprint: 'abc' });
    expect(await excel.workbook.ownSheet('policySheet', 'PSO-beleid')).toEqual({
      sheet: 'PSO-beleid',
      fingerprint: null,
    });
    await excel.workbook.keepOwnSheet('policySheet', { sheet: 'PSO-beleid', fingerprint: null });
    expect(excel.host.book.settings.get('pso')).toEqual({
      ...before,
      policySheet: { id: excel.id('PSO-beleid'), name: 'PSO-beleid', fingerprint: null },
    });
  });

  it('can be kept after one that could not', async () => {
    const { workbook } = both();
    const refused = workbook.keepOwnSheet('normSheet', { sheet: 'gone', fingerprint: null });
    const kept = workbook.keepOwnSheet('policySheet', { sheet: 'PSO-beleid', fingerprint: 'def' });
    expect(await reasonFrom(refused)).toBe('sheetMissing');
    await kept;
    expect(await workbook.ownSheet('policySheet', 'x')).toMatchObject({ fingerprint: 'def' });
  });
});

test('calculating again asks Excel for every formula, not only for those it thinks have changed', async () => {
  const calculate = jest.fn();
  await open(undefined, { calculate }).workbook.recalculate();
  expect(calculate.mock.calls).toEqual([['Full']]);
});
