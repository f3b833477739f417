import Big from 'big.js';
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

describe('rounding is what arithmetic in decimals gives', () => {
  const modes = { down: Big.roundDown, halfUp: Big.roundHalfUp, halfEven: Big.roundHalfEven } as const;
  const mode = fc.constantFrom('down', 'halfUp', 'halfEven');
  const decimals = fc.integer({ min: 0, max: 10 });
  const inDecimals = (value: number, places: number, way: keyof typeof modes) =>
    Big(exact(value)).round(places, modes[way]).toNumber();

  it('for any figure', () => {
    const figures = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    );
    fc.assert(
      fc.property(figures, decimals, mode, (value, places, way) => {
        // With == in mind: zero has no sign.
        expect(round(value, places, way) === inDecimals(value, places, way)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('where rounding turns, with and without noise', () => {
    const turn = fc.integer({ min: -2_000_000, max: 2_000_000 });
    const noise = fc.constantFrom(0, 1e-15, -1e-15, 1e-13, -1e-13, 1e-11, -1e-11, 1e-7, -1e-7);
    fc.assert(
      fc.property(turn, decimals, mode, noise, (halves, places, way, off) => {
        const value = (halves / 2 / 10 ** places) * (1 + off);
        expect(round(value, places, way) === inDecimals(value, places, way)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('and never minus zero', () => {
    expect(Object.is(round(-0.4, 0, 'halfUp'), 0)).toBe(true);
    expect(Object.is(round(-0.4, 0, 'down'), 0)).toBe(true);
  });
});
