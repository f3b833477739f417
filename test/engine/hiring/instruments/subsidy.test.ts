import fc from 'fast-check';

import { quotaShortfall, wageCostSubsidy } from '../../../../src/engine';
import vectors from '../../../vectors/hiring.json';
import { failureOf, linesOf, traceOf, valueOf } from '../../outcomes';

describe('published cases of the wage-cost subsidy', () => {
  test.each(vectors.subsidies)('$id: $what gives € $euro', ({ minimumWage, wageValue, euro }) => {
    expect(valueOf(wageCostSubsidy({ minimumWage, wageValue }))).toBe(euro);
  });

  it('the surcharge comes on top', () => {
    expect(valueOf(wageCostSubsidy({ minimumWage: 2155, wageValue: 0.5, surcharge: 0.235 }))).toBe(1330.7125);
  });

  it('cites the maximum', () => {
    const trace = traceOf(wageCostSubsidy({ minimumWage: 2155, wageValue: 0.1 }));
    expect(linesOf(trace).find(({ kind }) => kind === 'rule')).toMatchObject({
      value: 0.7,
      citation: { pack: 'lks', path: 'maximumShare', certainty: 'stated' },
    });
  });
});

describe('published cases of the quota', () => {
  const [q1, q2] = vectors.quota;

  it('Q1: the quota asks so many hours and, cut off, so many jobs', () => {
    const { fte = 0, hoursPerFte = 0, quota = 0, quotaHours, jobs } = q1 ?? {};
    const totalHours = fte * hoursPerFte;
    expect(totalHours * quota).toBeCloseTo(quotaHours ?? 0, 8);
    expect(Math.floor(valueOf(quotaShortfall({ targetHours: 0, totalHours, quota })))).toBe(jobs);
  });

  it('Q2: what is required less what is there is short', () => {
    const { required = 0, present = 0, short } = q2 ?? {};
    const question = { targetHours: present * 25.5, totalHours: required * 25.5 * 100, quota: 0.01 };
    expect(valueOf(quotaShortfall(question))).toBeCloseTo(short ?? 0, 8);
  });
});

test.each([
  ['a minimum wage of nothing', { minimumWage: 0 }, 'minimumWage'],
  ['a negative minimum wage', { minimumWage: -1 }, 'minimumWage'],
  ['a wage value in percent', { wageValue: 50 }, 'wageValue'],
  ['a negative wage value', { wageValue: -0.1 }, 'wageValue'],
  ['a surcharge in percent', { surcharge: 23.5 }, 'surcharge'],
  ['no number', { wageValue: NaN }, 'wageValue'],
])('%s is invalid', (_, wrong, parameter) => {
  const question = { minimumWage: 2155, wageValue: 0.5, ...wrong };
  expect(failureOf(wageCostSubsidy(question))).toMatchObject({ reason: 'invalid', parameter });
});

describe('laws of the wage-cost subsidy', () => {
  const wages = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });

  it('it is never above 70 % of the minimum wage, never negative, and nothing at full wage value', () => {
    fc.assert(
      fc.property(wages, shares, (minimumWage, wageValue) => {
        const value = valueOf(wageCostSubsidy({ minimumWage, wageValue }));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(0.7 * minimumWage * (1 + 1e-9));
        expect(valueOf(wageCostSubsidy({ minimumWage, wageValue: 1 }))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('a higher wage value never gives more', () => {
    fc.assert(
      fc.property(wages, shares, shares, (minimumWage, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const of = (wageValue: number) => valueOf(wageCostSubsidy({ minimumWage, wageValue }));
        expect(of(high)).toBeLessThanOrEqual(of(low));
      }),
      { numRuns: 1000 },
    );
  });
});
