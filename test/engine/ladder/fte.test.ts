import { fte } from '../../../src/engine';
import { assumptionsOf, failureOf, linesOf, traceOf, valueOf } from '../outcomes';

describe('the fte of a person', () => {
  /** Full week of 40 hours or the collective norm: target-group page of PSO-Nederland; days by the contract of PSO.FTE. */
  it.each([
    [{ hoursPerWeek: 32 }, 0.8],
    [{ hoursPerWeek: 32, normHours: 36 }, 32 / 36],
    [{ hoursPerWeek: 40, normHours: 36 }, 40 / 36],
    [{ hoursPerWeek: 40, year: 2025 }, 1],
    [{ hoursPerWeek: 40, from: '2025-07-01', year: 2025 }, 184 / 365],
    [{ hoursPerWeek: 40, to: '2024-06-30', year: 2024 }, 182 / 366],
    [{ hoursPerWeek: 20, from: '2025-02-03', to: '2025-06-27' }, (0.5 * 145) / 365],
    [{ hoursPerWeek: 40, from: '2025-03-01', to: '2025-03-01' }, 1 / 365],
    [{ hoursPerWeek: 40, from: '2015-01-01', to: '2035-01-01', year: 2025 }, 1],
    [{ hoursPerWeek: 40, from: '2019-05-01', to: '2024-04-30', year: 2024 }, 121 / 366],
    [{ hoursPerWeek: 40, from: '2026-01-01', year: 2025 }, 0],
    [{ hoursPerWeek: 0 }, 0],
  ])('%o is %d', (question, expected) => {
    expect(valueOf(fte(question))).toBeCloseTo(expected, 14);
  });

  it.each([
    [{ hoursPerWeek: 61 }, 'hoursPerWeek'],
    [{ hoursPerWeek: -1 }, 'hoursPerWeek'],
    [{ hoursPerWeek: Number.NaN }, 'hoursPerWeek'],
    [{ hoursPerWeek: 32, normHours: 0 }, 'normHours'],
    [{ hoursPerWeek: 32, from: '01-03-2025', year: 2025 }, 'from'],
    [{ hoursPerWeek: 32, to: '2025-02-29', year: 2025 }, 'to'],
    [{ hoursPerWeek: 32, from: '2025-03-02', to: '2025-03-01' }, 'to'],
    [{ hoursPerWeek: 32, from: '2025-03-02' }, 'year'],
    [{ hoursPerWeek: 32, from: '2024-12-31', to: '2025-01-01' }, 'year'],
    [{ hoursPerWeek: 32, year: 25 }, 'year'],
  ])('refuses %o', (question, parameter) => {
    expect(failureOf(fte(question))).toMatchObject({ reason: 'invalid', parameter });
  });

  it('cites the full week when the user gives none, and says how the year is averaged', () => {
    const whole = traceOf(fte({ hoursPerWeek: 32 }));
    expect(linesOf(whole)).toContainEqual(expect.objectContaining({ kind: 'rule', value: 40 }));
    expect(assumptionsOf(whole)).toContain('ladder.assumption.wholeYear');
    const part = traceOf(fte({ hoursPerWeek: 32, year: 2025 }));
    expect(assumptionsOf(part)).toContain('ladder.assumption.byDay');
  });
});
