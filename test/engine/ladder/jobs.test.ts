import { jobs, quotaShortfall } from '../../../src/engine';
import { failureOf, linesOf, traceOf, valueOf } from '../outcomes';

describe('jobs of the banenafspraak', () => {
  it('are 25.5 weekly hours each, and a larger week is more than one', () => {
    expect(valueOf(jobs({ hours: [25.5] }))).toBe(1);
    expect(valueOf(jobs({ hours: [12.75, 38.25] }))).toBe(2);
    expect(valueOf(jobs({ hours: [] }))).toBe(0);
  });

  it('cite the hours of a job', () => {
    const cited = linesOf(traceOf(jobs({ hours: [32] }))).find((line) => line.kind === 'rule');
    expect(cited).toMatchObject({ value: 25.5, citation: { pack: 'banenafspraak', path: 'hoursPerJob' } });
  });

  it('refuse negative hours', () => {
    expect(failureOf(jobs({ hours: [32, -1] }))).toMatchObject({ reason: 'invalid', parameter: 'hours' });
  });
});

describe('the shortfall of the quota', () => {
  /** https://www.vo-raad.nl/nieuws/quotumpercentage-banenafspraak-nader-toegelicht */
  it('Q1: 2,500 fte of 36 hours at 1.93 % ask 1,737 hours, which is 68 jobs', () => {
    const question = { targetHours: 0, totalHours: 2500 * 36, quota: 0.0193 };
    expect(valueOf(quotaShortfall(question))).toBeCloseTo(1737 / 25.5, 10);
    expect(Math.floor(valueOf(quotaShortfall(question)))).toBe(68);
  });

  it('Q2: with 40 of 68 jobs there are 28 short', () => {
    const question = { targetHours: 40 * 25.5, totalHours: (68 * 25.5) / 0.0193, quota: 0.0193 };
    expect(valueOf(quotaShortfall(question))).toBeCloseTo(28, 10);
  });

  it('P24: 100 fte of 36 hours at 2.58 % ask 92.88 hours, which is 3.64 jobs', () => {
    const question = { targetHours: 0, totalHours: 3600, quota: 0.0258 };
    expect(valueOf(quotaShortfall(question))).toBeCloseTo(92.88 / 25.5, 12);
  });

  it('is never negative, also not by binary noise', () => {
    expect(valueOf(quotaShortfall({ targetHours: 500, totalHours: 3600, quota: 0.0258 }))).toBe(0);
    expect(valueOf(quotaShortfall({ targetHours: 0.3, totalHours: 3, quota: 0.1 }))).toBe(0);
  });

  it.each([
    [{ targetHours: -1 }, 'targetHours'],
    [{ totalHours: -1 }, 'totalHours'],
    [{ targetHours: 4000 }, 'targetHours'],
    [{ quota: 2.58 }, 'quota'],
  ])('refuses %o', (wrong, parameter) => {
    const question = { targetHours: 100, totalHours: 3600, quota: 0.0258, ...wrong };
    expect(failureOf(quotaShortfall(question))).toMatchObject({ reason: 'invalid', parameter });
  });
});
