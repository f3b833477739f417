import { NORM_LEVELS, setOwnPack } from '../../src/engine';
import { answerCell } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import { normSheetReport } from '../../src/taskpane/rules/normSheetReport';
import { ownNorms } from '../../src/taskpane/rules/ownNorms';
import { followOwnSheet } from '../../src/taskpane/rules/ownSheet';
import { textsOf } from '../../src/taskpane/shell/texts';
import { inventedNorm, SIZES } from '../engine/rules/ownTable';
import { open, type OpenExcel } from './open';

/** What a cell with `=PSO.TREDE(…;50;"eigen")` shows. */
function trede(contribution: number): unknown {
  const entry = catalogue.find(({ id }) => id === 'TREDE');
  if (entry === undefined) throw new Error('TREDE is missing');
  const answer = answerCell(entry, [contribution, 50, 'eigen'], 'nl');
  return 'error' in answer ? answer.error.code : answer.value;
}

/** Fills in the sheet as a person does who has the invented handbook. */
function fillIn(excel: OpenExcel): void {
  excel.host.edit('PSO-normen', 'B7:B8', [['2.2'], ['1-4-2026']]);
  excel.host.edit(
    'PSO-normen',
    'B11:E114',
    SIZES.map((size) => NORM_LEVELS.map((level) => inventedNorm(size, level))),
  );
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  setOwnPack(null);
});

test('the sheet is made, filled in, used, changed and found again through the real Office.js', async () => {
  const excel = open();
  const { workbook } = excel;
  const norms = followOwnSheet(workbook, ownNorms, () => 'nl');
  await norms.look();
  expect(norms.state()).toEqual({ kind: 'none' });
  expect(trede(0.0223)).toBe('#N/A');

  const { sheet } = await workbook.write(normSheetReport(textsOf('nl')), 'newName');
  await workbook.keepOwnSheet('normSheet', { sheet, fingerprint: null });
  await norms.look();
  expect(excel.values('PSO-normen', 'A10:E11')).toEqual([
    ['Omvang (fte)', 'Basistrede', 'Trede 1', 'Trede 2', 'Trede 3'],
    [2, '', '', '', ''],
  ]);
  expect(excel.values('PSO-normen', 'A114:E115')).toEqual([
    [105, '', '', '', ''],
    ['', '', '', '', ''],
  ]);
  expect(norms.state()).toMatchObject({ condition: 'empty', findings: [] });

  fillIn(excel);
  await jest.advanceTimersByTimeAsync(600);
  await norms.look();
  expect(norms.state()).toMatchObject({ condition: 'complete', filled: 416, findings: [] });
  expect([trede(0.0223), trede(0.001)]).toEqual(['Basistrede', 'Geen trede']);

  excel.host.edit('PSO-normen', 'C59', [['2,23%']]);
  await jest.advanceTimersByTimeAsync(600);
  await norms.look();
  expect(trede(0.0223)).toBe('Trede 1');

  setOwnPack(null);
  expect(trede(0.0223)).toBe('#N/A');
  await followOwnSheet(workbook, ownNorms, () => 'nl').look();
  expect(trede(0.0223)).toBe('Trede 1');
});

test('the columns for norms show percentages, so that what is typed as 3,4 with a percent sign is 0,034', async () => {
  const excel = open();
  await excel.workbook.write(normSheetReport(textsOf('nl')), 'newName');
  const { formats } = await excel.workbook.read({
    kind: 'selection',
    sheet: 'PSO-normen',
    name: 'PSO-normen',
    address: 'A11:E11',
    rows: 1,
    columns: 5,
  });
  expect(formats).toEqual([['0', '0.00%', '0.00%', '0.00%', '0.00%']]);
});
