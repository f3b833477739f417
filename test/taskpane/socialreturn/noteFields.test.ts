import { wagesDoubt } from '../../../src/taskpane/socialreturn/note/newContract';

test('a wage sum above the sum is doubted, and only then', () => {
  expect(wagesDoubt({ sum: 400_000, wageSum: 1_000_000 })?.key).toBe('socialReturnFields.wagesAboveSum');
  expect(wagesDoubt({ sum: 400_000, wageSum: 400_000 })).toBeUndefined();
});
