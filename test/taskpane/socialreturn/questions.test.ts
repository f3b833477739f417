import { realiseAll, type Register } from '../../../src/engine';
import { policyQuestions } from '../../../src/taskpane/socialreturn/choices/questions';

const REGISTER: Register = {
  contracts: [
    {
      id: 'C-1',
      policy: 'utrecht-current',
      sum: 1_000_000,
      percentage: 0.05,
      base: 'sum',
      start: '2025-01-01',
    },
  ],
  placements: [
    {
      contract: 'C-1',
      id: 'K1',
      block: 'Participatiewet',
      hoursPerWeek: 18,
      start: '2025-01-01',
      months: 12,
      bonuses: ['50plus', 'vast'],
    },
  ],
  spend: [],
};

test('what an answer gives is exact once the other question is answered', () => {
  const open = realiseAll(REGISTER);
  const rangesOf = (questions: ReturnType<typeof policyQuestions>) =>
    questions[0]?.choices
      .find(({ about }) => about === 'bonusStacking')
      ?.options.map(({ gives }) => gives && gives.most - gives.least);
  expect(policyQuestions(open)[0]?.choices.map(({ about }) => about)).toEqual([
    'bonusProRata',
    'bonusStacking',
  ]);
  expect(rangesOf(policyQuestions(open))?.every((width) => width !== null && width > 0)).toBe(true);
  const answered = policyQuestions(open, { 'utrecht-current': { choices: { bonusProRata: false } } });
  expect(rangesOf(answered)).toEqual([0, 0]);
});
