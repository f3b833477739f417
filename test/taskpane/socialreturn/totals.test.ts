import { realiseAll, type Register, type RegisterContract } from '../../../src/engine';
import { totalsOf } from '../../../src/taskpane/socialreturn/standing/totals';
import { standing } from '../../../src/taskpane/socialreturn/standing';
import { socialReturnView } from '../../../src/taskpane/socialreturn/view';
import { block } from '../../workbook/block';
import { readRegister } from './realised';
import { registerOf } from '../../../src/taskpane/socialreturn/register';

const CONTRACT: RegisterContract = {
  id: 'C-1',
  policy: 'haaglanden-2023',
  sum: 1_000_000,
  percentage: 0.05,
  base: 'sum',
  start: '2025-01-01',
  end: '2025-12-31',
};

const WORKER = {
  contract: 'C-1',
  id: 'K1',
  block: 'Participatiewet',
  hoursPerWeek: 36,
  start: '2025-01-01',
} as const;

function totals(register: Partial<Register>) {
  return totalsOf(realiseAll({ contracts: [CONTRACT], placements: [], spend: [], ...register }), null);
}

test('what one contract has too much does not make up for another, and is counted apart', () => {
  const all = totals({
    contracts: [
      { ...CONTRACT, sum: 100_000 },
      { ...CONTRACT, id: 'C-2' },
    ],
    placements: [WORKER],
  });
  expect(all).toMatchObject({ realised: 40_000, obligation: 55_000, remaining: 50_000, surplus: 1 });
});

test('what was realised is a minimum as long as something has no value', () => {
  const half = { ...WORKER, hoursPerWeek: 18, bonuses: '55+' };
  expect(totals({ placements: [WORKER] }).isMinimum).toBe(false);
  expect(totals({ placements: [half] }).isMinimum).toBe(true);
});

test('a contract that ends before it begins counts for nothing in the totals', () => {
  const wrong = { ...CONTRACT, id: 'C-2', end: '2024-12-31' };
  expect(totals({ contracts: [CONTRACT, wrong] })).toMatchObject({
    contracts: 2,
    counted: 1,
    obligation: 50_000,
  });
});

test('an amount with VAT at an unknown rate is told, one from which it was taken off is not', () => {
  const withVat = { ...CONTRACT, policy: 'hof-van-twente', vatIncluded: true };
  expect(totals({ contracts: [withVat] }).withVat).toBe(1);
  expect(totals({ contracts: [{ ...withVat, vat: 0.21 }] }).withVat).toBe(0);
});

test('rows that cannot be read and names that stand twice are contracts that do not count', async () => {
  const state = await readRegister();
  const cells = [
    ['Contract', 'Beleid', 'Opdrachtsom', 'Social return %'],
    ['C-1', 'haaglanden-2023', 1_000_000, 0.05],
    ['C-2', null, 1_000_000, 0.05],
    ['C-3', 'haaglanden-2023', 1_000_000, '5 procent'],
    ['C-1', 'haaglanden-2023', 500_000, 0.05],
  ];
  const view = socialReturnView({
    ...state,
    parts: { ...state.parts, contracts: { ...state.parts.contracts, block: block(cells) } },
  });
  const outcome = standing(registerOf(view, state));
  if (outcome.kind === 'open') throw new Error('A contract can be read.');
  expect(totalsOf(outcome.result, view.contracts)).toMatchObject({ contracts: 4, counted: 1 });
});
