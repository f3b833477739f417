import { compare, exact, round } from '../../src/engine';

describe('decimal comparison and rounding', () => {
  it('does not see binary noise', () => {
    expect(compare(0.1 + 0.2, 0.3)).toBe(0);
    expect(exact(0.3 - 0.1 - 0.2)).toBe(0);
  });

  it('still sees a real difference', () => {
    expect(compare(65.2222, 65.2223)).toBeLessThan(0);
  });

  it.each([
    [1.005, 2, 'halfUp', 1.01],
    [2.5, 0, 'halfEven', 2],
    [11 / 3, 2, 'down', 3.66],
  ] as const)('rounds %d to %d decimals by %s', (value, decimals, mode, expected) => {
    expect(round(value, decimals, mode)).toBe(expected);
  });
});
