import { awardLots } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { byPrice, divided, read, refused, winners } from './tender';

describe('lots without a limit', () => {
  it('go each to their own winner', () => {
    const result = divided(
      byPrice({ noord: { A: 10, B: 12 }, zuid: { A: 20, B: 22 }, west: { A: 9, B: 8 } }),
    );
    expect(winners(result)).toEqual(['A', 'A', 'B']);
    expect(result.sum).toBe(38);
    expect(result.findings).toEqual([]);
  });

  it('keep the comparison of every lot', () => {
    const [noord] = divided(byPrice({ noord: { A: 10, B: 12 } })).lots;
    expect(noord?.result.results.map(({ id, rank }) => [id, rank])).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('stay open where the first place is tied, and say between whom', () => {
    const result = divided(byPrice({ noord: { A: 10, B: 10, C: 11 }, zuid: { A: 20, B: 22 } }));
    const [noord] = result.lots;
    expect(noord).toMatchObject({ winner: null, candidates: ['A', 'B'], total: null });
    expect(noord?.open && render(noord.open, 'nl')).toMatch(/beslissen niet tussen A, B/);
    expect(result.sum).toBeNull();
    expect(result.findings).toMatchObject([{ code: 'TIE', lots: ['noord'] }]);
    expect(winners(result)[1]).toBe('A');
  });

  it('are decided by the tie-break of the model where it has one', () => {
    const model = {
      aggregation: 'qualityOnly',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }],
      tieBreak: ['lowestPrice'],
    };
    const bids = [
      { id: 'A', price: 5, scores: { plan: 8 } },
      { id: 'B', price: 4, scores: { plan: 8 } },
    ];
    expect(winners(divided(read({ model, lots: [{ id: '1', bids }] })))).toEqual(['B']);
  });

  it('can each have a model of their own, and then have no sum', () => {
    const quality = {
      aggregation: 'qualityOnly',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }],
    };
    const result = divided(
      read({
        model: { aggregation: 'lowestPrice', criteria: [] },
        lots: [
          { id: '1', bids: [{ id: 'A', price: 5 }] },
          { id: '2', model: quality, bids: [{ id: 'B', scores: { plan: 7 } }] },
        ],
      }),
    );
    expect(winners(result)).toEqual(['A', 'B']);
    expect(result.sum).toBeNull();
  });

  it('have nobody when no bid is left', () => {
    const excluded = [{ id: 'A', price: 5, excluded: 'te laat' }];
    const result = divided(
      read({ model: { aggregation: 'lowestPrice', criteria: [] }, lots: [{ id: '1', bids: excluded }] }),
    );
    expect(result.findings).toMatchObject([{ code: 'NO_BID' }]);
    expect(winners(result)).toEqual([null]);
  });

  it('know a variant as a bid of the same bidder', () => {
    const bids = [
      { id: 'A', price: 12 },
      { id: 'A plus', price: 9, variantOf: 'A' },
      { id: 'B', price: 10 },
    ];
    const request = read({
      model: { aggregation: 'lowestPrice', criteria: [] },
      lots: [
        { id: '1', bids },
        { id: '2', bids },
      ],
      assignment: { lotsPerBidder: 1, rule: 'order' },
    });
    expect(divided(request).lots).toMatchObject([
      { winner: 'A plus', bidder: 'A' },
      { winner: 'B', bidder: 'B', passedOver: [{ bid: 'A plus' }] },
    ]);
  });

  it('leave open which of two equal bids of one bidder gets the lot', () => {
    const bids = [
      { id: 'A', price: 9 },
      { id: 'A plus', price: 9, variantOf: 'A' },
      { id: 'B', price: 10 },
    ];
    const request = read({ model: { aggregation: 'lowestPrice', criteria: [] }, lots: [{ id: '1', bids }] });
    expect(divided(request).lots).toMatchObject([{ winner: null, bidder: 'A', candidates: ['A', 'A plus'] }]);
  });
});

describe('the lots in the published order', () => {
  const assignment = { lotsPerBidder: 1, rule: 'order' };

  it('give a bidder the first lots it wins and pass it over on the rest, with the reason', () => {
    const result = divided(byPrice({ noord: { A: 10, B: 12 }, zuid: { A: 20, B: 29 } }, { assignment }));
    expect(winners(result)).toEqual(['A', 'B']);
    const [over] = result.lots[1]?.passedOver ?? [];
    expect(over?.bid).toBe('A');
    expect(over && render(over.reason, 'nl')).toBe(
      'A krijgt dit perceel niet, omdat een inschrijver ten hoogste 1 van de percelen mag krijgen.',
    );
    expect(result.findings.map(({ message }) => render(message, 'nl'))).toEqual([
      'A staat bovenaan op de percelen noord, zuid, maar mag er ten hoogste 1 krijgen. De percelen zijn op de gepubliceerde volgorde verdeeld.',
    ]);
  });

  it('leave a later lot open when it depends on an earlier one that is tied', () => {
    const result = divided(
      byPrice({ noord: { A: 10, B: 10 }, zuid: { A: 20, B: 20.5, C: 30 } }, { assignment }),
    );
    expect(winners(result)).toEqual([null, null]);
    expect(result.lots[1]?.candidates).toEqual(['A', 'B']);
  });

  it('decide a later lot that does not depend on the tie', () => {
    const prices = { noord: { A: 10, B: 10 }, zuid: { C: 5, A: 20, B: 20 }, west: { C: 5, D: 6 } };
    expect(winners(divided(byPrice(prices, { assignment })))).toEqual([null, 'C', 'D']);
  });
});

describe('the lots a bidder prefers', () => {
  const prices = { noord: { A: 10, B: 12 }, zuid: { A: 20, B: 29 } };

  it('are kept by a bidder that wins too many, and the others go to the next', () => {
    const preferring = (first: string, second: string) =>
      byPrice(prices, {
        assignment: {
          lotsPerBidder: 1,
          rule: 'preference',
          preferences: { A: [first, second], B: ['noord', 'zuid'] },
        },
      });
    expect(winners(divided(preferring('noord', 'zuid')))).toEqual(['A', 'B']);
    expect(winners(divided(preferring('zuid', 'noord')))).toEqual(['B', 'A']);
  });

  it('must be stated by whoever bids on more lots than it may get', () => {
    const assignment = {
      lotsPerBidder: 1,
      rule: 'preference',
      preferences: { A: ['noord', 'zuid'], B: ['zuid'] },
    };
    expect(refused(byPrice(prices, { assignment }))).toEqual({
      path: 'assignment.preferences.B',
      says: 'B bids on more lots than it may get, but does not say how much it wants the lots noord. Complete its order of preference.',
    });
  });

  it.each([
    ['a lot that is not there', ['noord', 'oost', 'zuid']],
    ['a lot twice', ['noord', 'noord', 'zuid']],
  ])('cannot name %s', (_, wished) => {
    const preferences = { A: wished, B: ['noord', 'zuid'] };
    const assignment = { lotsPerBidder: 1, rule: 'preference', preferences };
    expect(refused(byPrice(prices, { assignment })).path).toBe('assignment.preferences.A');
  });
});

describe('the best sum', () => {
  const assignment = { lotsPerBidder: 1, rule: 'bestTotal' };

  it('may give a lot to a dearer bid where that saves more on another', () => {
    const result = divided(byPrice({ noord: { A: 10, B: 12 }, zuid: { A: 20, B: 29 } }, { assignment }));
    expect(winners(result)).toEqual(['B', 'A']);
    expect(result.sum).toBe(32);
    const [over] = result.lots[0]?.passedOver ?? [];
    expect(over && render(over.reason, 'en')).toMatch(/division with the best sum/);
  });

  it('gives every lot a winner before it looks at the sum', () => {
    const result = divided(byPrice({ noord: { A: 10, B: 99 }, zuid: { A: 1 } }, { assignment }));
    expect(winners(result)).toEqual(['B', 'A']);
  });

  it('is of points where the highest total wins', () => {
    const model = {
      aggregation: 'qualityOnly',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }],
    };
    const lot = (id: string, marks: Record<string, number>) => ({
      id,
      bids: Object.entries(marks).map(([bidder, plan]) => ({ id: bidder, scores: { plan } })),
    });
    const lots = [lot('noord', { A: 10, B: 9 }), lot('zuid', { A: 9, B: 3 })];
    const result = divided(read({ model, lots, assignment }));
    expect(winners(result)).toEqual(['B', 'A']);
    expect(result.sum).toBe(18);
  });

  it('leaves lots open between divisions that are as good', () => {
    const result = divided(byPrice({ noord: { A: 10, B: 11 }, zuid: { A: 10, B: 11 } }, { assignment }));
    expect(winners(result)).toEqual([null, null]);
    expect(result.lots.map(({ candidates }) => candidates)).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ]);
  });

  it('is found for twenty lots and thirty bidders with one lot each', () => {
    const name = (number: number) => String(number);
    const prices = Object.fromEntries(
      Array.from({ length: 20 }, (_, lot) => [
        name(lot),
        Object.fromEntries(
          Array.from({ length: 30 }, (_, bidder) => [
            `B${name(bidder)}`,
            100 + ((lot * 7 + bidder * 13) % 31) + lot / 100,
          ]),
        ),
      ]),
    );
    const result = divided(byPrice(prices, { assignment }));
    const taken = result.lots.flatMap(({ bidder }) => bidder ?? []);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('has no meaning for lots with totals of different kinds', () => {
    const quality = {
      aggregation: 'qualityOnly',
      criteria: [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }],
    };
    const lots = [
      { id: '1', bids: [{ id: 'A', price: 5 }] },
      { id: '2', model: quality, bids: [{ id: 'A', scores: { plan: 7 } }] },
    ];
    const request = read({ model: { aggregation: 'lowestPrice', criteria: [] }, lots, assignment });
    expect(refused(request).path).toBe('assignment.rule');
  });
});

describe('a division', () => {
  it('explains itself lot by lot', () => {
    const outcome = awardLots(byPrice({ noord: { A: 10, B: 12 }, zuid: { A: 20, B: 22 } }));
    if (!outcome.ok || outcome.trace.kind !== 'step') throw new Error('There is a division with its steps');
    expect(outcome.trace.value).toBe(30);
    expect(outcome.trace.from.map(({ label, value }) => [render(label, 'nl'), value])).toEqual([
      ['Winnaar van perceel noord', 'A'],
      ['Winnaar van perceel zuid', 'A'],
    ]);
  });

  it('says it when there are too many ties to work through', () => {
    const names = Array.from({ length: 20 }, (_, place) => `B${String(place)}`);
    const tied = Object.fromEntries(names.map((name) => [name, 10]));
    const prices = { a: tied, b: tied, c: tied, d: tied };
    const assignment = { lotsPerBidder: 1, rule: 'order' };
    expect(refused(byPrice(prices, { assignment })).says).toMatch(/too many ties/);
  });
});
