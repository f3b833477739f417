import fc from 'fast-check';
import type { LotsRequest } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { byPrice, divided, NAMES, read, refused, tenders, winners, type Prices } from './tender';

const PRICES = { noord: { A: 10, B: 12 }, zuid: { A: 20, B: 18 } };
const combination = (id: string, bidder: string, prices: Readonly<Record<string, number>>) => ({
  id,
  bidder,
  offers: Object.entries(prices).map(([lot, price]) => ({ lot, price })),
});
const asked = (offers: Readonly<Record<string, number>>, rest: Record<string, unknown> = {}): LotsRequest =>
  byPrice(PRICES, { combinations: [combination('A samen', 'A', offers)], ...rest });

describe('a bid on several lots at once', () => {
  it('gets the lots where it is better than the sum of the best per lot (section 3.3)', () => {
    const result = divided(asked({ noord: 9, zuid: 18 }));
    expect(result.lots).toMatchObject([
      {
        winner: 'A samen',
        bidder: 'A',
        combination: 'A samen',
        total: 9,
        passedOver: [{ bid: 'A' }, { bid: 'B' }],
      },
      { winner: 'A samen', total: 18 },
    ]);
    expect(result.sum).toBe(27);
    expect(result.combinations).toMatchObject([{ id: 'A samen', total: 27, against: 28, chosen: true }]);
    expect(result.combinations.map(({ reason }) => render(reason, 'nl'))).toEqual([
      'De combinatie komt op 27 en de percelen apart op 28. De combinatie is beter en krijgt de percelen.',
    ]);
  });

  it('gets nothing where the lots apart are better', () => {
    const result = divided(asked({ noord: 9, zuid: 20 }));
    expect(winners(result)).toEqual(['A', 'B']);
    expect(result.combinations).toMatchObject([{ total: 29, against: 28, chosen: false }]);
  });

  it('leaves the lots open where it is exactly as good', () => {
    const result = divided(asked({ noord: 9, zuid: 19 }));
    expect(result.lots).toMatchObject([
      { winner: null, candidates: ['A samen', 'A'] },
      { winner: null, candidates: ['A samen', 'B'] },
    ]);
    expect(result.combinations.map(({ reason }) => render(reason, 'en'))).toEqual([
      'The combination comes to 28 and the lots apart to 28. The published rules do not decide which comes first.',
    ]);
  });

  it('is compared with another combination on the same lots', () => {
    const combinations = [
      combination('A samen', 'A', { noord: 9, zuid: 18 }),
      combination('B samen', 'B', { noord: 10, zuid: 16 }),
    ];
    const result = divided(byPrice(PRICES, { combinations }));
    expect(winners(result)).toEqual(['B samen', 'B samen']);
    expect(result.combinations.map(({ chosen }) => chosen)).toEqual([false, true]);
  });

  it('counts as many lots as it holds', () => {
    const assignment = { lotsPerBidder: 1, rule: 'order' };
    const result = divided(asked({ noord: 1, zuid: 1 }, { assignment }));
    expect(winners(result)).toEqual(['A', 'B']);
    expect(render(result.combinations[0]?.reason ?? { key: '' }, 'en')).toMatch(
      /more lots than this bidder may get/,
    );
  });

  it('is scored by the model with the scores of the bidder on each lot, unless it gives its own', () => {
    const model = {
      aggregation: 'value',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }],
    };
    const bids = [{ id: 'A', price: 100, scores: { plan: 5 } }];
    const lots = [
      { id: '1', bids },
      { id: '2', bids },
    ];
    const offers = [
      { lot: '1', price: 99 },
      { lot: '2', price: 99, scores: { plan: 10 } },
    ];
    const result = divided(read({ model, lots, combinations: [{ id: 'AA', bidder: 'A', offers }] }));
    expect(result.combinations).toMatchObject([{ total: 94 + 89, against: 95 + 95, chosen: true }]);
  });

  it('is out where it stays below a minimum', () => {
    const model = {
      aggregation: 'value',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 }, minimum: 6 }],
    };
    const bids = [{ id: 'A', price: 100, scores: { plan: 7 } }];
    const lots = [
      { id: '1', bids },
      { id: '2', bids },
    ];
    const offers = [
      { lot: '1', price: 1 },
      { lot: '2', price: 1, scores: { plan: 5 } },
    ];
    const result = divided(read({ model, lots, combinations: [{ id: 'AA', bidder: 'A', offers }] }));
    expect(result.combinations).toMatchObject([{ total: null, chosen: false }]);
    expect(winners(result)).toEqual(['A', 'A']);
  });

  it('gives the least sum of all selections, worked out one by one', () => {
    const offered = fc.tuple(
      fc.nat(3),
      fc.nat(3),
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 5, max: 60 }),
    );
    fc.assert(
      fc.property(tenders, fc.array(offered, { maxLength: 4 }), ({ prices }, offers) => {
        const lots = Object.keys(prices);
        if (lots.length < 2) return true;
        const combinations = offers.map(([bidder, start, one, two], place) =>
          combination(`samen ${String(place)}`, NAMES[bidder] ?? 'A', {
            [lots[start % lots.length] ?? '']: one,
            [lots[(start + 1) % lots.length] ?? '']: two,
          }),
        );
        const result = divided(byPrice(prices, { combinations }));
        const least = leastSum(prices, combinations);
        return result.sum === null || result.sum === least;
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['one lot', { combinations: [combination('AA', 'A', { noord: 1 })] }, 'combinations[0].offers'],
    [
      'a lot that is not there',
      { combinations: [combination('AA', 'A', { noord: 1, oost: 1 })] },
      'combinations[0].offers[1].lot',
    ],
    [
      'the name of a bid',
      { combinations: [combination('A', 'A', { noord: 1, zuid: 1 })] },
      'combinations[0].id',
    ],
    ['no name', { combinations: [combination(' ', 'A', { noord: 1, zuid: 1 })] }, 'combinations[0].id'],
    [
      'a negative price',
      { combinations: [combination('AA', 'A', { noord: 1, zuid: -1 })] },
      'combinations[0].offers[1].price',
    ],
    [
      'too many of them',
      {
        combinations: Array.from({ length: 13 }, (_, place) =>
          combination(`c${String(place)}`, 'A', { noord: 1, zuid: 1 }),
        ),
      },
      'combinations',
    ],
  ])('cannot have %s', (_, rest, path) => {
    expect(refused(byPrice(PRICES, rest)).path).toBe(path);
  });

  it('cannot be compared where points depend on other bids', () => {
    const model = {
      aggregation: 'points',
      price: { formula: 'lowestOverPrice', points: 100 },
      criteria: [],
      afterExclusion: 'recompute',
    };
    const bids = [{ id: 'A', price: 10 }];
    const lots = [
      { id: 'noord', bids },
      { id: 'zuid', bids },
    ];
    const request = read({ model, lots, combinations: [combination('AA', 'A', { noord: 1, zuid: 1 })] });
    expect(refused(request)).toMatchObject({ path: 'combinations[0].offers[0].lot' });
    expect(refused(request).says).toMatch(/depend on other bids/);
  });
});

/** The least sum over all sets of combinations that do not overlap, with the lowest price on every other lot. */
function leastSum(prices: Prices, combinations: readonly ReturnType<typeof combination>[]): number {
  const sums = combinations
    .reduce<(typeof combinations)[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
    .map((set) => set.flatMap(({ offers }) => offers))
    .filter((offers) => new Set(offers.map(({ lot }) => lot)).size === offers.length)
    .map((offers) =>
      Object.entries(prices).reduce((sum, [lot, bids]) => {
        const combined = offers.find((offer) => offer.lot === lot);
        return sum + (combined?.price ?? Math.min(...Object.values(bids)));
      }, 0),
    );
  return Math.min(...sums);
}
