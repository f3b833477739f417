import fc from 'fast-check';

import { levelFor, scenarioOutcome, type Scenario } from '../../../../src/engine';
import { failureOf, linesOf, sentenceOf, valueOf } from '../../outcomes';
import { CLEANING, NOW, OTHER, WAREHOUSE } from './scenarios';

function outcomeOf(more: Partial<Scenario>) {
  return valueOf(scenarioOutcome({ ...NOW, ...more }));
}

describe('the outcome of a scenario', () => {
  it('without entries is the organisation as it stands, for nothing', () => {
    expect(outcomeOf({})).toMatchObject({
      totalFte: 45,
      weightedFte: 1.9,
      size: 45,
      level: 'Trede 1',
      certainty: 'certain',
      norm: 0.034,
      cost: 0,
    });
  });

  it('a position adds its fte to the total and its weighted fte to the target group', () => {
    const { totalFte, weightedFte, level, total } = outcomeOf({
      positions: [{ ...WAREHOUSE, hoursPerWeek: 20 }],
    });
    expect([totalFte, weightedFte]).toEqual([45.5, 2.4]);
    expect(total).toBeCloseTo(2.4 / 45.5, 12);
    expect(level).toBe('Trede 2');
  });

  it('the size and the norm move along: with five others the contribution falls and the level rises', () => {
    const after = outcomeOf({ positions: [OTHER] });
    expect(after.total).toBeLessThan(1.9 / 45);
    expect(after).toMatchObject({ totalFte: 50, size: 50, norm: 0.037, level: 'Trede 2' });
  });

  it('a position on a seat that is counted already leaves the total as it is', () => {
    const { totalFte, weightedFte } = outcomeOf({ positions: [{ ...WAREHOUSE, addsToTotal: false }] });
    expect([totalFte, weightedFte]).toEqual([45, 2.9]);
  });

  it('the hours of a full week are those of the rules, unless given', () => {
    expect(outcomeOf({ positions: [{ ...WAREHOUSE, hoursPerWeek: 18, normHours: 36 }] }).totalFte).toBe(45.5);
  });

  it('a purchase adds attributed fte, and counts for at most 80 % of the total', () => {
    const { attributedFte, indirect, direct } = outcomeOf({ purchases: [CLEANING] });
    expect(attributedFte).toBe(0.5);
    expect(indirect).toBeCloseTo(0.5 / 45.5, 12);
    const much = outcomeOf({ purchases: [{ ...CLEANING, count: 40 }] });
    expect(much.indirect).toBeCloseTo(4 * direct, 12);
  });

  it('the cost is what the entries cost in the year, each with what it is made of', () => {
    const { cost, costs } = outcomeOf({
      positions: [{ ...WAREHOUSE, count: 2 }, OTHER],
      purchases: [CLEANING],
    });
    expect(costs.map(({ id, each, total }) => [id, each, total])).toEqual([
      ['Magazijn', 36_000 - 2_000, 68_000],
      ['Verkoop', 50_000, 250_000],
      ['Schoonmaak', 4_000, 8_000],
    ]);
    expect(cost).toBe(326_000);
    expect(costs[0]?.made?.lines).toHaveLength(3);
    expect(costs[1]?.made).toBeNull();
  });

  it('says PSO 30+ only when the fte of the target group are given', () => {
    expect(outcomeOf({}).thirtyPlus).toBeNull();
    const organisation = { totalFte: 10, weightedFte: 2, targetFte: 2 };
    expect(outcomeOf({ organisation, positions: [{ ...WAREHOUSE, count: 2 }] }).thirtyPlus).toEqual({
      share: 4 / 12,
      met: true,
    });
    const pupil = { ...WAREHOUSE, weight: { position: 'BBL niveau 1', contract: 'Stage' }, cost: 0 };
    expect(outcomeOf({ rules: '1.6', organisation, positions: [pupil] }).thirtyPlus?.share).toBe(2 / 11);
  });

  it('of an organisation below the size of the PSO there is no level, and it says so', () => {
    const small = outcomeOf({ organisation: { totalFte: 1, weightedFte: 0.5 } });
    expect(small).toMatchObject({ size: null, level: null, certainty: 'unknown', norm: null });
    expect(small.notes.map(({ key }) => key)).toEqual(['ladder.tooSmall']);
  });

  it('a note about a position names the position', () => {
    const { notes } = outcomeOf({
      positions: [{ ...WAREHOUSE, cost: { start: '2025-01-01', wagePerYear: 1, charges: 0, noRisk: true } }],
    });
    expect(notes).toMatchObject([
      { key: 'hiringScenario.note', values: { entry: 'Magazijn', note: { key: 'hiring.noRisk.note' } } },
    ]);
  });

  it('explains itself down to weights, norms and amounts with a source', () => {
    const { trace } = outcomeOf({ positions: [WAREHOUSE], purchases: [CLEANING] });
    const packs = linesOf(trace).flatMap((line) => (line.kind === 'rule' ? [line.citation.pack] : []));
    expect([...new Set(packs)].sort()).toEqual(['lkv', 'pso-2.1']);
  });
});

describe('what cannot be a scenario', () => {
  test.each<[string, Partial<Scenario>, string]>([
    ['an organisation of 0 fte', { organisation: { totalFte: 0, weightedFte: 0 } }, 'totalFte'],
    ['negative weighted fte', { organisation: { totalFte: 45, weightedFte: -1 } }, 'weightedFte'],
    ['more weighted than total fte', { organisation: { totalFte: 45, weightedFte: 46 } }, 'weightedFte'],
    ['a year that is none', { year: 25 }, 'year'],
    ['half a position', { positions: [{ ...WAREHOUSE, count: 0.5 }] }, 'count'],
    ['a negative cost', { positions: [{ ...OTHER, cost: -1 }] }, 'annualCost'],
    ['a position without hours', { positions: [{ ...OTHER, hoursPerWeek: 0 }] }, 'hoursPerWeek'],
    ['a weight above 1', { positions: [{ ...OTHER, weight: 1.1 }] }, 'weight'],
    [
      'an unknown word',
      { positions: [{ ...OTHER, weight: { position: 'Piloot', contract: 'Vast' } }] },
      'position',
    ],
    ['a purchase with a negative cost', { purchases: [{ ...CLEANING, annualCost: -5 }] }, 'annualCost'],
    ['a purchase with negative fte', { purchases: [{ ...CLEANING, attributedFte: -5 }] }, 'attributedFte'],
    ['an unknown rule pack', { rules: 'pso-9' }, 'rules'],
  ])('%s is invalid', (_, wrong, parameter) => {
    expect(failureOf(scenarioOutcome({ ...NOW, ...wrong }))).toMatchObject({ reason: 'invalid', parameter });
  });

  it('names the entry that is wrong', () => {
    expect(sentenceOf(scenarioOutcome({ ...NOW, positions: [{ ...OTHER, cost: -1 }] }))).toMatch(
      /^Bij Verkoop: /,
    );
  });

  it('a year without amounts of a benefit is not available', () => {
    const outcome = scenarioOutcome({
      ...NOW,
      year: 2030,
      positions: [
        {
          ...WAREHOUSE,
          cost: {
            start: '2030-01-01',
            wagePerYear: 1,
            charges: 0,
            benefits: ['banenafspraak'],
          },
        },
      ],
    });
    expect(failureOf(outcome).reason).toBe('notAvailable');
  });
});

describe('laws of a scenario', () => {
  const counts = fc.integer({ min: 0, max: 30 });
  const organisations = fc
    .tuple(fc.integer({ min: 20, max: 2000 }), fc.integer({ min: 0, max: 100 }))
    .map(([tenths, share]) => ({ totalFte: tenths / 10, weightedFte: (tenths * share) / 1000 }));

  it('its level is that of the same contribution at the same size', () => {
    fc.assert(
      fc.property(organisations, counts, counts, (organisation, hires, purchases) => {
        const after = outcomeOf({
          organisation,
          positions: [{ ...OTHER, weight: 1, count: hires }],
          purchases: [{ ...CLEANING, count: purchases }],
        });
        if (after.level === null || after.total > 1) return;
        expect(valueOf(levelFor({ contribution: after.total, size: after.totalFte })).level).toBe(
          after.level,
        );
      }),
      { numRuns: 500 },
    );
  });
});
