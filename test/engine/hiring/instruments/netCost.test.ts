import fc from 'fast-check';

import { netCost, type CostKind, type CostLines, type PositionCost } from '../../../../src/engine';
import { failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../../outcomes';

/** A position of 32 hours that is filled the whole of 2025, without any instrument. */
const PLAIN: PositionCost = {
  hoursPerWeek: 32,
  start: '2025-01-01',
  wagePerYear: 26_000,
  charges: 0.25,
  coachingPerYear: 3_000,
};

function amountOf({ lines }: CostLines, kind: CostKind): number | undefined {
  return lines.find((line) => line.kind === kind)?.amount;
}

function costOf(more: Partial<PositionCost>, year = 2025): CostLines {
  return valueOf(netCost({ ...PLAIN, ...more }, year));
}

function keysOf({ notes }: CostLines): readonly string[] {
  return notes.map(({ key }) => key);
}

describe('the cost of a position in a year', () => {
  it('is wage, charges and coaching when there is no instrument', () => {
    const { lines, total } = costOf({});
    expect(lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['wage', 26_000],
      ['charges', 6_500],
      ['coaching', 3_000],
    ]);
    expect(total).toBe(35_500);
  });

  it('is by the day when the position is filled for a part of the year', () => {
    expect(costOf({ end: '2025-03-14' }).total).toBe(35_500 / 5);
  });

  it('is nothing in a year in which the position is not filled, and says so', () => {
    const before = costOf({}, 2024);
    expect(before.total).toBe(0);
    expect(keysOf(before)).toEqual(['hiring.note.notFilled']);
  });

  it('takes the highest benefit off, not their sum, and names the other', () => {
    const both = costOf({ benefits: ['oudere', 'arbeidsgehandicapt'] });
    expect(amountOf(both, 'wageCostBenefit')).toBe(-1664 * 3.05);
    expect(keysOf(both)).toEqual(['hiring.note.onlyHighest']);
  });

  it('counts the hours of a benefit up to the day it ends, and says which day that is', () => {
    const ending = costOf({ start: '2022-03-15', benefits: ['arbeidsgehandicapt'] });
    expect(amountOf(ending, 'wageCostBenefit')).toBeCloseTo(-1664 * (73 / 365) * 3.05, 8);
    expect(keysOf(ending)).toEqual(['hiring.note.benefitEnds']);
    expect(
      amountOf(costOf({ start: '2021-01-01', benefits: ['arbeidsgehandicapt'] }), 'wageCostBenefit'),
    ).toBe(0);
  });

  it('takes an abolished benefit as nothing, with the sentence that says so', () => {
    const { lines, notes } = costOf({ start: '2026-01-01', benefits: ['oudere'] }, 2026);
    expect(lines.find(({ kind }) => kind === 'wageCostBenefit')?.amount).toBe(0);
    expect(notes.map(({ key }) => key)).toEqual(['hiring.abolished']);
  });

  it('takes the wage-cost subsidy off, by the minimum wage and surcharge of each part of the year', () => {
    const halves = [
      [14.06, 181],
      [14.4, 184],
    ] as const;
    const wages = halves.map(([perHour, days]) => perHour * 1.08 * 1664 * (days / 365));
    const expected = wages.reduce((sum, wage) => sum + 0.5 * wage * 1.235, 0);
    expect(amountOf(costOf({ wageSubsidy: { wageValue: 0.5 } }), 'wageSubsidy')).toBeCloseTo(-expected, 6);
  });

  it('goes by the flat share in the first six months, whatever the wage value', () => {
    const given = { wageValue: 0.9, surcharge: 0, minimumWagePerHour: 10 };
    const flat = costOf({ wageSubsidy: { ...given, flatStart: true } });
    const perDay = (10 * 1.08 * 1664) / 365;
    expect(amountOf(flat, 'wageSubsidy')).toBeCloseTo(-(0.5 * 181 + 0.1 * 184) * perDay, 6);
    expect(amountOf(costOf({ wageSubsidy: given }), 'wageSubsidy')).toBeCloseTo(-0.1 * 365 * perDay, 6);
  });

  it('takes at most the learning subsidy of the part of the school year off', () => {
    const learning = costOf({ learningPlace: true, start: '2025-08-01', end: '2026-07-31' }, 2026);
    expect(amountOf(learning, 'learningSubsidy')).toBeCloseTo((-2700 * 212) / 365, 8);
    expect(learning.assumptions.map(({ key }) => key)).toContain('hiring.note.learningMaximum');
    const longer = costOf({ learningPlace: true, start: '2025-08-01' }, 2026);
    expect(amountOf(longer, 'learningSubsidy')).toBe(amountOf(learning, 'learningSubsidy'));
    expect(longer.assumptions.map(({ key }) => key)).toContain('hiring.assumption.learningRest');
  });

  it('notes the no-risk policy without a figure, and that together they are not certain in law', () => {
    const covered = costOf({ noRisk: true, benefits: ['banenafspraak'] });
    expect(covered.total).toBe(costOf({ benefits: ['banenafspraak'] }).total);
    expect(keysOf(covered)).toEqual(['hiring.noRisk.note']);
    expect(covered.assumptions.map(({ key }) => key)).toContain('hiring.assumption.together');
    expect(costOf({ noRisk: true }).assumptions.map(({ key }) => key)).not.toContain(
      'hiring.assumption.together',
    );
  });

  it('cites a source for every rule it used', () => {
    const trace = traceOf(
      netCost({ ...PLAIN, benefits: ['banenafspraak'], wageSubsidy: { wageValue: 0.4 }, noRisk: true }, 2025),
    );
    const packs = linesOf(trace).flatMap((line) => (line.kind === 'rule' ? [line.citation.pack] : []));
    expect([...new Set(packs)].sort()).toEqual(['lks', 'lkv', 'minimumloon', 'personeel']);
  });
});

describe('what cannot be costed', () => {
  test.each<[string, Partial<PositionCost>, string]>([
    ['a negative wage', { wagePerYear: -1 }, 'wagePerYear'],
    ['negative coaching', { coachingPerYear: -1 }, 'coachingPerYear'],
    ['charges in percent', { charges: 25 }, 'charges'],
    ['no hours', { hoursPerWeek: 0 }, 'hoursPerWeek'],
    ['more hours than a week has', { hoursPerWeek: 70 }, 'hoursPerWeek'],
    ['an end before the start', { end: '2024-12-31' }, 'end'],
    ['a start that is no date', { start: '2025-13-01' }, 'start'],
    ['a benefit without a wage', { wagePerYear: 0, benefits: ['banenafspraak'] }, 'wagePerYear'],
    ['a wage value in percent', { wageSubsidy: { wageValue: 40 } }, 'wageValue'],
    ['a surcharge in percent', { wageSubsidy: { wageValue: 0.4, surcharge: 23.5 } }, 'surcharge'],
  ])('%s is invalid', (_, wrong, parameter) => {
    expect(failureOf(netCost({ ...PLAIN, ...wrong }, 2025))).toMatchObject({ reason: 'invalid', parameter });
  });

  test.each<[string, Partial<PositionCost>, number, string]>([
    ['a benefit in a year without amounts', { benefits: ['banenafspraak'] }, 2027, 'Kies een jaar daarin'],
    [
      'a subsidy without a known minimum wage',
      { wageSubsidy: { wageValue: 0.5 } },
      2026,
      'Geef zelf het minimumloon',
    ],
    [
      'a subsidy without a known surcharge',
      { wageSubsidy: { wageValue: 0.5, minimumWagePerHour: 15 } },
      2027,
      'Geef zelf de opslag',
    ],
    ['a learning place in a year without amounts', { learningPlace: true }, 2027, 'Kies een ander jaar'],
  ])('%s is not available, and says what to do', (_, more, year, remedy) => {
    const outcome = netCost({ ...PLAIN, ...more }, year);
    expect(failureOf(outcome).reason).toBe('notAvailable');
    expect(sentenceOf(outcome)).toContain(remedy);
  });
});

describe('laws of the cost', () => {
  const positions = fc.record({
    hoursPerWeek: fc.double({ min: 1, max: 40, noNaN: true }),
    start: fc.constantFrom('2024-05-01', '2025-01-01', '2025-08-16'),
    wagePerYear: fc.double({ min: 1, max: 1e5, noNaN: true }),
    charges: fc.double({ min: 0, max: 0.5, noNaN: true }),
    wageSubsidy: fc.record({
      wageValue: fc.double({ min: 0, max: 1, noNaN: true }),
      flatStart: fc.boolean(),
    }),
    benefits: fc.subarray(['arbeidsgehandicapt', 'banenafspraak', 'herplaatsing', 'oudere'] as const),
  });

  it('the total is the sum of the lines, and what is received is below zero', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const { lines, total } = valueOf(netCost(position, 2025));
        expect(total).toBeCloseTo(
          lines.reduce((sum, { amount }) => sum + amount, 0),
          6,
        );
        for (const { kind, amount } of lines) {
          if (kind === 'wage' || kind === 'charges') expect(amount).toBeGreaterThanOrEqual(0);
          else expect(amount).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an instrument never makes a position dearer', () => {
    fc.assert(
      fc.property(positions, ({ benefits, wageSubsidy, ...bare }) => {
        const without = valueOf(netCost(bare, 2025)).total;
        expect(valueOf(netCost({ ...bare, benefits, wageSubsidy }, 2025)).total).toBeLessThanOrEqual(without);
      }),
      { numRuns: 500 },
    );
  });
});
