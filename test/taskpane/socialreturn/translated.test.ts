import { policyTotals, translatedRows } from '../../../src/taskpane/socialreturn/translate/translated';
import { realised, readRegister } from './realised';

const OPEN = {};

async function totalOf(
  contract: string,
  policy: string,
  choicesOf: Parameters<typeof translatedRows>[3],
): Promise<{ readonly least: number; readonly most: number }> {
  const { standing } = realised(await readRegister());
  const [total] = policyTotals(translatedRows(standing.register, contract, [policy], choicesOf, {}), [
    policy,
  ]);
  if (total === undefined) throw new Error('One policy is compared.');
  return total;
}

test('what was chosen for the policy of a contract holds beside other policies as well', async () => {
  const open = await totalOf('C-101', 'haaglanden-2023', OPEN);
  expect(open.least).toBeLessThan(open.most);
  const chosen = await totalOf('C-101', 'haaglanden-2023', {
    'haaglanden-2023': { bonusProRata: false, bonusStacking: true },
  });
  expect(chosen.least).toBe(chosen.most);
  expect(chosen.least).toBeCloseTo(open.most, 2);
});

test('a full week that was chosen for one policy values work under that policy, not under another', async () => {
  const choicesOf = { 'leiden-2023': { fullTimeHours: 40 } };
  expect(await totalOf('C-103', 'leiden-2023', OPEN)).toMatchObject({ least: 4166.666666666667 });
  expect(await totalOf('C-103', 'leiden-2023', choicesOf)).toMatchObject({ least: 16666.666666666668 });
  expect(await totalOf('C-103', 'holland-rijnland-rijnvicus-legacy', choicesOf)).toEqual(
    await totalOf('C-103', 'holland-rijnland-rijnvicus-legacy', OPEN),
  );
});
