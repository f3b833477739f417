import fc from 'fast-check';

import { compare, exact, round } from '../../src/engine';

describe('decimal comparison and rounding', () => {
  it('does not see binary noise', () => {
    expect(compare(0.1 + 0.2, 0.3)).toBe(0);
    expect(exact(0.3 - 0.1 - 0.2)).toBe(0);
  });

  it('still sees a real difference', () => {
    expect(compare(65.2222, 65.2223)).toBeLessThan(0);
  });

  it('means the twelve digits of any number, also of one that is already clean', () => {
    const number = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e7),
    );
    fc.assert(
      fc.property(number, (value) => {
        fc.pre(Math.abs(value) >= 1e-12);
        expect(exact(value)).toBe(Number(value.toPrecision(12)));
      }),
    );
  });

  it.each([
    [1.005, 2, 'halfUp', 1.01],
    [2.5, 0, 'halfEven', 2],
    [11 / 3, 2, 'down', 3.66],
  ] as const)('rounds %d to %d decimals by %s', (value, decimals, mode, expected) => {
    expect(round(value, decimals, mode)).toBe(expected);
  });
});
