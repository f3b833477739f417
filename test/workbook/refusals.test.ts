import { render } from '../../src/i18n/render';
import { refusalText } from '../../src/workbook/refusalText';
import { WorkbookRefusal, type RefusalReason, type Report, type Source } from '../../src/workbook/workbook';
import { open, reasonFrom, refusalFrom } from './open';

const BIDS = {
  Bids: [
    ['Inschrijver', 'Inschrijfsom'],
    ['A', 100000],
  ],
};
const SOURCE: Source = { kind: 'sheet', sheet: 'Bids', name: 'Bids', address: 'A1:B2', rows: 2, columns: 2 };
const REPORT: Report = { sheetName: 'PSO-uitslag', parts: [{ kind: 'title', text: 'Uitslag' }] };

describe('a cell that is being edited', () => {
  test('is waited for', async () => {
    const excel = open(BIDS);
    excel.host.conduct.startEditingCell();
    const reading = excel.workbook.read(SOURCE);
    const first = await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 20, 'waiting'))]);
    expect(first).toBe('waiting');
    excel.host.conduct.finishEditingCell();
    expect((await reading).cells).toHaveLength(2);
  });

  test('is a refusal in an Excel that cannot wait', async () => {
    const excel = open(BIDS, { requirementSets: { DelayForCellEdit: '0.0' } });
    excel.host.conduct.startEditingCell();
    expect(await reasonFrom(excel.workbook.sources())).toBe('cellBeingEdited');
    expect(await reasonFrom(excel.workbook.write(REPORT, 'ask'))).toBe('cellBeingEdited');
    expect(excel.sheetNames()).toEqual(['Bids']);
  });
});

describe('a sheet that is gone', () => {
  const gone: Source = { ...SOURCE, sheet: 'Weg' };

  test('is named when it is read, shown or watched', async () => {
    const { workbook } = open(BIDS);
    for (const attempt of [
      workbook.read(gone),
      workbook.select('Weg', 'A1'),
      workbook.onChange('Weg', () => undefined),
    ]) {
      expect(await refusalFrom(attempt)).toMatchObject({ reason: 'sheetMissing', sheet: 'Weg' });
    }
  });

  test('can also be an Excel table', async () => {
    const { workbook } = open(BIDS);
    expect(await reasonFrom(workbook.read({ ...SOURCE, kind: 'table', name: 'Inschrijvingen' }))).toBe(
      'sheetMissing',
    );
  });
});

test.each<[string, RefusalReason]>([
  ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ['WriteNotSupportedWhenModalDialogOpen', 'cellBeingEdited'],
  ['AccessDenied', 'sheetProtected'],
  ['ItemNotFound', 'sheetMissing'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['RangeExceedsLimit', 'tooLarge'],
  ['ConnectionFailure', 'connectionLost'],
  ['Timeout', 'connectionLost'],
  ['InvalidOrTimedOutSession', 'connectionLost'],
  ['RequestAborted', 'connectionLost'],
  ['ApiNotFound', 'notSupported'],
  ['UnsupportedOperation', 'notSupported'],
  ['GeneralException', 'unexpected'],
  ['SomethingNew', 'unexpected'],
])('when Excel says %s the reason is %s', async (code, reason) => {
  const excel = open(BIDS);
  excel.host.answer = () => Promise.resolve({ statusCode: 500, error: { code, message: code } });
  const refusal = await refusalFrom(excel.workbook.select('Bids', 'A1'));
  expect(refusal).toMatchObject({ reason, sheet: 'Bids', cause: { code } });
});

test('access denied without a sheet means that the workbook is protected', async () => {
  const excel = open(BIDS);
  excel.host.answer = () =>
    Promise.resolve({ statusCode: 403, error: { code: 'AccessDenied', message: 'no' } });
  expect(await reasonFrom(excel.workbook.sources())).toBe('workbookProtected');
});

test('an Excel without what is needed is not supported', async () => {
  const excel = open(BIDS, { requirementSets: { ExcelApi: '1.6' } });
  expect(await reasonFrom(excel.workbook.write(REPORT, 'ask'))).toBe('notSupported');
});

test('something that is not Excel’s error is unexpected and keeps its cause', async () => {
  const excel = open(BIDS);
  const cause = new TypeError('broken');
  excel.host.answer = () => Promise.reject(cause);
  expect(await refusalFrom(excel.workbook.sources())).toMatchObject({ reason: 'unexpected', cause });
});

describe('a write', () => {
  test.each([
    ['1.20', true],
    ['1.19', undefined],
  ])('with ExcelApi %s is one undo: %s', async (version, merged) => {
    const excel = open(BIDS, { requirementSets: { ExcelApi: version } });
    const run = jest.spyOn(Excel, 'run');
    await excel.workbook.write(REPORT, 'ask');
    const options = run.mock.calls.map(([first]): unknown => first);
    run.mockRestore();
    expect(options).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true, ...(merged && { mergeUndoGroup: true }) },
    ]);
  });
});

describe('the text of a refusal', () => {
  const reasons: readonly RefusalReason[] = [
    'cellBeingEdited',
    'sheetProtected',
    'workbookProtected',
    'sheetMissing',
    'tooLarge',
    'connectionLost',
    'notSupported',
    'unexpected',
  ];

  test('differs for every reason, in both languages', () => {
    const texts = reasons.flatMap((reason) => {
      const text = refusalText(new WorkbookRefusal(reason, 'Bids'));
      return [render(text, 'nl'), render(text, 'en')];
    });
    expect(new Set(texts).size).toBe(2 * reasons.length);
  });

  test.each(['sheetProtected', 'sheetMissing', 'tooLarge', 'unexpected'] as const)(
    '%s names the sheet',
    (reason) => {
      expect(render(refusalText(new WorkbookRefusal(reason, 'Perceel 1')), 'nl')).toContain(
        'het blad ‘Perceel 1’',
      );
      expect(render(refusalText(new WorkbookRefusal(reason)), 'nl')).toContain('dit blad');
    },
  );
});
