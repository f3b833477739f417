import { setOwnPolicy } from '../../src/engine';
import { answerCell } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import { ownSocialReturn } from '../../src/taskpane/rules/ownPolicy';
import { followOwnSheet } from '../../src/taskpane/rules/ownSheet';
import { policySheetReport } from '../../src/taskpane/rules/policySheetReport';
import { textsOf } from '../../src/taskpane/shell/texts';
import { open } from './open';

/** What a cell with `=PSO.SR.WAARDE("eigen";"Participatiewet";18;12)` shows. */
function worth(): unknown {
  const entry = catalogue.find(({ id }) => id === 'SR.WAARDE');
  if (entry === undefined) throw new Error('SR.WAARDE is missing');
  const answer = answerCell(entry, ['eigen', 'Participatiewet', 18, 12], 'nl');
  return 'error' in answer ? answer.error.code : answer.value;
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  setOwnPolicy(null);
});

test('the policy is made, filled in, used, changed and found again through the real Office.js', async () => {
  const calculate = jest.fn();
  const excel = open(undefined, { calculate });
  const { workbook } = excel;
  const policy = followOwnSheet(workbook, ownSocialReturn, () => 'nl');
  await policy.look();
  expect([policy.state(), worth()]).toEqual([{ kind: 'none' }, '#N/A']);

  const { sheet } = await workbook.write(policySheetReport(textsOf('nl')), 'newName');
  await workbook.keepOwnSheet('policySheet', { sheet, fingerprint: null });
  await policy.look();
  expect(policy.state()).toMatchObject({ condition: 'empty', findings: [] });
  expect(excel.values('PSO-beleid', 'A15:A15')).toEqual([['Uren van een volle week']]);
  expect(excel.values('PSO-beleid', 'A37:E38')).toEqual([
    ['Soort', 'Code', 'Naam', 'Bedrag', 'Waarvoor'],
    ['bouwblok', 'pw', 'Participatiewet', '', 'per jaar bij een volle week'],
  ]);

  excel.host.edit('PSO-beleid', 'B15', [[36]]);
  excel.host.edit('PSO-beleid', 'D38', [[40000]]);
  excel.host.edit('PSO-beleid', 'A40:E40', [['', '', '', '', '']]);
  await jest.advanceTimersByTimeAsync(600);
  await policy.look();
  expect(policy.state()).toMatchObject({ condition: 'complete', filled: 2, findings: [] });
  expect(worth()).toBe(20000);

  calculate.mockClear();
  excel.host.edit('PSO-beleid', 'D38', [[30000]]);
  await jest.advanceTimersByTimeAsync(600);
  await policy.look();
  expect(worth()).toBe(15000);
  expect(calculate).toHaveBeenCalledTimes(1);

  setOwnPolicy(null);
  expect(worth()).toBe('#N/A');
  await followOwnSheet(workbook, ownSocialReturn, () => 'nl').look();
  expect(worth()).toBe(15000);
});
