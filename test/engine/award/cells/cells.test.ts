import fc from 'fast-check';
import {
  award,
  compare,
  fictitiousPrice,
  rank,
  readAwardRequest,
  weightedTotal,
  type AwardResult,
  type Outcome,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

/** What an award makes of bids that are marked from 0 to 1 on criteria worth these points. */
function awarded(
  aggregation: 'value' | 'qualityOnly',
  points: readonly number[],
  bids: readonly { readonly price: number; readonly marks: readonly number[] }[],
): AwardResult {
  const read = readAwardRequest({
    model: {
      aggregation,
      criteria: points.map((most, index) => ({
        id: `criterion ${String(index)}`,
        kind: 'score',
        points: most,
        scale: { min: 0, max: 1 },
      })),
    },
    bids: bids.map(({ price, marks }, index) => ({
      id: `bid ${String(index)}`,
      price,
      scores: Object.fromEntries(marks.map((mark, place) => [`criterion ${String(place)}`, mark])),
    })),
  });
  if (!read.ok) throw new Error(read.error.path);
  return valueOf(award(read.request));
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(render(outcome.text, 'en'));
  return outcome.value;
}

function same(one: number, other: number): boolean {
  return compare(one, other) === 0;
}

const THOUSAND = { numRuns: 1000 };
const share = fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100);
const euros = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
const part = fc.record({ maximum: euros, quality: share });

describe('the fictitious price', () => {
  test.each([
    [1, 77_500],
    [0.6, 78_500],
    [0, 80_000],
  ])('of 80,000 with %d of a value of 2,500 is %d (Mercell, gunnen op waarde)', (quality, expected) => {
    expect(valueOf(fictitiousPrice({ price: 80_000, parts: [{ maximum: 2500, quality }] }))).toBe(expected);
  });

  test('is the price plus the value when all of it is a malus', () => {
    expect(valueOf(fictitiousPrice({ price: 100, parts: [{ maximum: 30, quality: -1 }] }))).toBe(130);
  });

  test('is the total of an award on value', () => {
    fc.assert(
      fc.property(euros, fc.array(part, { minLength: 1, maxLength: 5 }), (price, parts) => {
        const marks = parts.map(({ quality }) => quality);
        const values = parts.map(({ maximum }) => maximum);
        const total = awarded('value', values, [{ price, marks }]).results[0]?.total ?? NaN;
        return same(total, valueOf(fictitiousPrice({ price, parts })));
      }),
      THOUSAND,
    );
  });

  test('goes up by what the price goes up, whatever the quality', () => {
    fc.assert(
      fc.property(euros, euros, fc.array(part, { maxLength: 5 }), (price, more, parts) => {
        const before = valueOf(fictitiousPrice({ price, parts }));
        return Math.abs(valueOf(fictitiousPrice({ price: price + more, parts })) - before - more) < 1e-6;
      }),
      THOUSAND,
    );
  });

  test.each([
    ['a negative price', -1, 10, 0.5, 'price'],
    ['a price that is no number', NaN, 10, 0.5, 'price'],
    ['a negative value', 1, -10, 0.5, 'maximum'],
    ['a percentage typed as a whole number', 1, 10, 60, 'quality'],
    ['a malus of more than the value', 1, 10, -1.01, 'quality'],
    ['figures that are too large', 0, 1.7e308, 1, undefined],
  ])('answers %s', (_, price, maximum, quality, parameter) => {
    const parts = [
      { maximum, quality },
      { maximum, quality },
    ];
    expect(fictitiousPrice({ price, parts })).toMatchObject({
      ok: false,
      reason: 'invalid',
      parameter: parameter ?? 'maximum',
    });
  });

  test('explains itself with the price, each value and each share', () => {
    const outcome = fictitiousPrice({
      price: 80_000,
      parts: [
        { maximum: 2500, quality: 0.6 },
        { maximum: 4000, quality: -0.5 },
      ],
    });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(render(outcome.trace.label, 'nl')).toBe(
      'Fictieve prijs, met een malus: €\u00a080.000,00 + €\u00a0500,00',
    );
    const [, worth] = outcome.trace.from;
    if (worth?.kind !== 'step') throw new Error('No steps');
    expect(worth.from.map(({ label, value }) => [render(label, 'nl'), value])).toEqual([
      ['Waarde: €\u00a02.500,00 × 60,0\u00a0%', 1500],
      ['Waarde: €\u00a04.000,00 × -50,0\u00a0%', -2000],
    ]);
  });

  test('says so when the price is 0', () => {
    const outcome = fictitiousPrice({ price: 0, parts: [{ maximum: 10, quality: 1 }] });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(outcome.trace.assumptions.map((line) => render(line, 'en'))).toEqual([
      'The price is 0. Check whether that is right.',
    ]);
  });
});

describe('the weighted total', () => {
  const score = fc.integer({ min: -50, max: 100 }).map((tenths) => tenths / 10);
  const weight = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const weighted = fc.record({ score, weight });
  const positive = fc.record({ score: score.map(Math.abs), weight });

  test.each([
    [100, 0, 0.7, 70],
    [50, 80, 0.3, 71],
  ])(
    'of scores %d and %d with weight %d for the first is %d (PeopleSoft)',
    (one, other, weight, expected) => {
      const parts = [
        { score: one, weight },
        { score: other, weight: 1 - weight },
      ];
      expect(valueOf(weightedTotal({ parts }))).toBeCloseTo(expected, 12);
    },
  );

  test('is the total of an award on quality with these weights as points', () => {
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 6 }), (parts) => {
        const marks = parts.map(({ score }) => score);
        const weights = parts.map(({ weight }) => weight);
        const total = awarded('qualityOnly', weights, [{ price: 1, marks }]).results[0]?.total ?? NaN;
        return same(total, valueOf(weightedTotal({ parts })));
      }),
      THOUSAND,
    );
  });

  // Scores of both signs can cancel down to nothing but noise, so only scores of one sign are added here.
  test('is the same in any order of the criteria, to the twelfth digit', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), (parts) =>
        same(valueOf(weightedTotal({ parts })), valueOf(weightedTotal({ parts: [...parts].reverse() }))),
      ),
      THOUSAND,
    );
  });

  test('refuses a negative weight and figures that are too large', () => {
    expect(weightedTotal({ parts: [{ score: 1, weight: -0.1 }] })).toMatchObject({ parameter: 'weight' });
    expect(weightedTotal({ parts: [{ score: 1e308, weight: 1e10 }] })).toMatchObject({ parameter: 'score' });
  });

  test('says what the weights add up to and that it is not divided by that', () => {
    const outcome = weightedTotal({
      parts: [
        { score: 8, weight: 40 },
        { score: 6, weight: 20 },
      ],
    });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(outcome.trace.assumptions.map((line) => render(line, 'en'))).toEqual([
      'The weights add up to 60. The total is not divided by that.',
    ]);
    expect(outcome.trace.from.map(({ label, value }) => [render(label, 'en'), value])).toEqual([
      ['8 × 40', 320],
      ['6 × 20', 120],
    ]);
  });
});

describe('the rank', () => {
  const ranksOf = (totals: readonly number[], lowestWins = false) => valueOf(rank({ totals, lowestWins }));
  const totals = fc.array(
    fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  test('is shared by equal totals, and the next is skipped', () => {
    expect(ranksOf([67, 65, 67])).toEqual([1, 3, 1]);
    expect(ranksOf([67, 65, 67], true)).toEqual([2, 1, 2]);
  });

  test('does not tell totals apart that differ by the noise of adding only', () => {
    expect(ranksOf([0.3, 0.1 + 0.2, 0.29])).toEqual([1, 1, 3]);
  });

  test('is one more than the number of better totals', () => {
    fc.assert(
      fc.property(totals, fc.boolean(), (given, lowestWins) => {
        const better = (one: number, other: number) =>
          lowestWins ? compare(one, other) < 0 : compare(one, other) > 0;
        expect(ranksOf(given, lowestWins)).toEqual(
          given.map((total) => 1 + given.filter((other) => better(other, total)).length),
        );
      }),
      THOUSAND,
    );
  });

  test('goes with the total, not with the place it was given in', () => {
    fc.assert(
      fc.property(totals, (given) => {
        expect(ranksOf([...given].reverse())).toEqual([...ranksOf(given)].reverse());
      }),
      THOUSAND,
    );
  });

  test('is the rank that an award gives', () => {
    fc.assert(
      fc.property(totals, (given) => {
        const bids = given.map((total) => ({ price: 1, marks: [total] }));
        const ranks = awarded('qualityOnly', [1], bids).results.map((result) => result.rank);
        expect(ranks).toEqual(ranksOf(given));
      }),
      THOUSAND,
    );
  });

  test('has no answer without totals', () => {
    expect(rank({ totals: [], lowestWins: false })).toMatchObject({ ok: false, parameter: 'totals' });
  });

  test('explains how many totals are better, and names ties', () => {
    const outcome = rank({ totals: [80, 70, 80], lowestWins: true });
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('No steps');
    expect(render(outcome.trace.assumptions[0] ?? { key: '' }, 'nl')).toBe('Het laagste totaal wint.');
    expect(outcome.trace.from.map(({ label, value }) => [render(label, 'nl'), value])).toEqual([
      ['Rang van 80: 1 + 1 lagere totalen', 2],
      ['Rang van 70: 1 + 0 lagere totalen', 1],
      ['Rang van 80: 1 + 1 lagere totalen', 2],
    ]);
    const ties = outcome.trace.from.map((line) => (line.kind === 'step' ? line.assumptions.length : -1));
    expect(ties).toEqual([1, 0, 1]);
  });
});
