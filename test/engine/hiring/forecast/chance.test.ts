import { chance, type Chance, type ChanceRequest } from '../../../../src/engine';
import personeel from '../../../vectors/personeel-2025.json';
import { failureOf, sentenceOf, traceOf, valueOf } from '../../outcomes';
import { placement, question } from './asking';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => placement({ id: `P${String(index)}` }));

function asked(changed: Partial<ChanceRequest> = {}): ChanceRequest {
  const placements = people(2);
  return {
    ...question({ placements, to: '2026-12' }),
    turnover: 0.2,
    hoursUncertainty: 0,
    runs: 4_000,
    seed: 7,
    ...changed,
  };
}

function tried(changed: Partial<ChanceRequest> = {}): Chance {
  return valueOf(chance(asked(changed)));
}

const monthOf = ({ months }: Chance, name: string) => months.find(({ month }) => month === name);

describe('the chance of keeping the level', () => {
  it('says that it is a simulation, with what it was made with', () => {
    const value = tried();
    expect(value).toMatchObject({
      simulation: true,
      setting: { turnover: 0.2, hoursUncertainty: 0, runs: 4_000, seed: 7 },
      level: 'Trede 2',
    });
    expect(value.assumptions[0]?.key).toBe('hiringForecast.chance.isSimulation');
    const trace = traceOf(chance(asked({ runs: 10 })));
    expect(trace.kind === 'step' && trace.assumptions[0]?.key).toBe('hiringForecast.chance.isSimulation');
  });

  it('follows the turnover: each month a twelfth of the share leaves of those there at the start of the year', () => {
    // 1.5 fte of 50 is exactly the norm of Trede 1, so one day less loses it.
    const value = tried({ placements: [placement({ hoursPerWeek: 60 })] });
    const keeps = (name: string) => monthOf(value, name)?.keeps ?? NaN;
    expect(value.level).toBe('Trede 1');
    expect(keeps('2025-01')).toBe(1);
    expect(Math.abs(keeps('2025-12') - (1 - (0.2 * 11) / 12))).toBeLessThan(0.03);
    expect(Math.abs(keeps('2026-01') - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(keeps('2026-12') - 0.8 * (1 - (0.2 * 11) / 12))).toBeLessThan(0.03);
  });

  it('never rises when there is only leaving', () => {
    const { months } = tried();
    for (const [index, { keeps }] of months.entries()) {
      expect(keeps).toBeLessThanOrEqual(months[index - 1]?.keeps ?? 1);
    }
  });

  it('knows the months before the first', () => {
    const placements = [...people(1), placement({ id: 'weg', end: '2024-12-31' })];
    const first = monthOf(tried({ placements, turnover: 1, runs: 50 }), '2025-01');
    // 335 days of the one who left, 335 to 366 of the one who may leave in January, over 366.
    expect(first?.weightedFte.low).toBeCloseTo((335 + 366) / 366, 10);
  });

  it('shares out the runs over the levels', () => {
    for (const { levels, keeps } of tried({ hoursUncertainty: 0.3 }).months) {
      expect(levels.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      const kept = levels.filter(({ level }) => level === 'Trede 2' || level === 'Trede 3');
      expect(kept.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(keeps ?? NaN, 12);
    }
  });

  it('lets a level to keep be chosen', () => {
    const value = tried({ keep: 'Trede 1' });
    expect(value.level).toBe('Trede 1');
    expect(monthOf(value, '2026-12')?.keeps).toBeGreaterThan(monthOf(tried(), '2026-12')?.keeps ?? 1);
  });

  it('keeps no level where there is none', () => {
    const value = tried({ placements: [], runs: 5 });
    expect(value.level).toBeNull();
    expect(value.months[0]).toMatchObject({ keeps: null, levels: [{ level: null, share: 1 }] });
  });

  it('widens with the uncertainty of the hours, around the hours of the list', () => {
    const of = (hoursUncertainty: number) =>
      monthOf(tried({ turnover: 0, hoursUncertainty }), '2026-12')?.weightedFte;
    expect(of(0)).toEqual({ low: 2, middle: 2, high: 2 });
    const some = of(0.2);
    expect(some?.low).toBeLessThan(1.95);
    expect(some?.high).toBeGreaterThan(2.05);
    expect(Math.abs((some?.middle ?? 0) - 2)).toBeLessThan(0.02);
  });

  it('lets a person leave from all contracts that come after', () => {
    const placements = [placement({ end: '2025-06-30' }), placement({ start: '2025-07-01' })];
    const one = tried({ placements: [placement()], turnover: 1, runs: 200 });
    const two = tried({ placements, turnover: 1, runs: 200 });
    expect(two.months.map(({ weightedFte }) => weightedFte.middle)).toEqual(
      one.months.map(({ weightedFte }) => expect.closeTo(weightedFte.middle, 9) as number),
    );
  });

  it('is the same for the same seed and another for another', () => {
    const of = (seed: number) => tried({ seed, runs: 500 }).months.map(({ keeps }) => keeps);
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it('loses the third trede of the sample organisation in some runs, not in all', () => {
    const request = { ...personeel.request, from: '2026-01', to: '2027-12' };
    const value = valueOf(
      chance({ ...request, turnover: 0.15, hoursUncertainty: 0.1, runs: 2_000, seed: 1 }),
    );
    expect(value.level).toBe('Trede 3');
    const last = value.months.at(-1)?.keeps ?? NaN;
    expect(last).toBeGreaterThan(0.5);
    expect(last).toBeLessThan(1);
  });
});

describe('a setting outside its bounds', () => {
  it.each([
    ['turnover', { turnover: 1.2 }],
    ['turnover', { turnover: -0.1 }],
    ['turnover', { turnover: NaN }],
    ['hoursUncertainty', { hoursUncertainty: 2 }],
    ['runs', { runs: 0 }],
    ['runs', { runs: 10_001 }],
    ['runs', { runs: 2.5 }],
    ['seed', { seed: -1 }],
    ['seed', { seed: 0.5 }],
    ['keep', { keep: 'Basistrede' }],
    ['from', { from: 'x' }],
    ['totalFte', { placements: people(51) }],
  ] as const)('%s is refused by name (%#)', (parameter, changed) => {
    expect(failureOf(chance(asked(changed)))).toMatchObject({ reason: 'invalid', parameter });
  });

  it('lets a long list have fewer runs, and says how many', () => {
    const placements = people(10_000);
    const outcome = chance(asked({ placements, totalFte: 20_000, runs: 10_000 }));
    expect(sentenceOf(outcome)).toBe(
      'Geef een heel aantal keren van 1 tot en met 498. Hoe langer de lijst, hoe minder keren er kunnen.',
    );
  });

  it('is not available to an organisation that is too small', () => {
    const outcome = chance(asked({ totalFte: 1.5, placements: people(1) }));
    expect(failureOf(outcome)).toMatchObject({ reason: 'notAvailable', parameter: 'totalFte' });
  });
});
