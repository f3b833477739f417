import fc from 'fast-check';
import type { AwardRequest, Bid } from '../../../../src/engine';
import { absoluteFormulas, bidOf, modelOf, offers, outcomeOf, winnerOf } from './tenders';

const price = { formula: 'lowestOverPrice', params: {}, points: 50, floor: null, ceiling: null } as const;
const quality = { id: 'kwaliteit', kind: 'score', points: 50, scale: { min: 0, max: 100 } } as const;
const model = modelOf(price, { price, criteria: [quality] });

function joined({ model: own, bids }: AwardRequest, offered: number, scores: Bid['scores']): AwardRequest {
  return { model: own, bids: [...bids, bidOf('invented', offered, scores)] };
}

describe('the invented bid that decides between two real ones', () => {
  it('is just below the critical lowest price of lowest over price', () => {
    // TS-049 without its third bid: A 100/60 and B 120/74; P* = 7 / (50 × (1/100 − 1/120)) = 84.
    const bids = [bidOf('A', 100, { kwaliteit: 60 }), bidOf('B', 120, { kwaliteit: 74 })];
    const { winner, stability } = outcomeOf({ model, bids });
    expect(winner).toBe('A');
    expect(stability.inventedBid).toMatchObject({
      kind: 'poor',
      criterion: null,
      scores: { kwaliteit: 0 },
      winner: 'B',
    });
    expect(stability.inventedBid?.price).toBeCloseTo(83.99, 9);
  });

  it('really changes the winner and does not win itself', () => {
    const relative = { id: 'co2', kind: 'relative', points: 20, better: 'high' } as const;
    fc.assert(
      fc.property(offers, fc.boolean(), (given, priced) => {
        const co2 = given.map((bid, index) => ({
          ...bid,
          scores: { plan: bid.scores.plan ?? 0, co2: 10 + ((index * 7) % 5) },
        }));
        const own = modelOf(price, {
          price: priced ? price : { ...price, formula: 'band', params: { low: 0, high: 6000 } },
        });
        const request = {
          model: { ...own, criteria: [own.criteria[0] ?? quality, relative] },
          bids: co2,
        };
        const before = outcomeOf(request);
        const invented = before.stability.inventedBid;
        if (before.winner === null || invented === null) return;
        const then = winnerOf(joined(request, invented.price ?? NaN, invented.scores));
        expect(then).toBe(invented.winner);
        expect(then).not.toBe(before.winner);
        expect(then).not.toBe('invented');
      }),
      { numRuns: 200 },
    );
  });

  it('is found on the criterion that is measured against the best bid', () => {
    // A straw bidder that offers far more on one thing, as in advice 504 of the Commissie van Aanbestedingsexperts.
    const own = modelOf(price, {
      price: { ...price, formula: 'band', params: { low: 0, high: 200 }, points: 40 },
      criteria: [
        { id: 'plan', kind: 'score', points: 30, scale: { min: 0, max: 10 } },
        { id: 'schoon', kind: 'relative', points: 30, better: 'high' },
      ],
    });
    const bids = [bidOf('A', 120, { plan: 8, schoon: 50 }), bidOf('B', 100, { plan: 8, schoon: 40 })];
    // A 16 + 24 + 30, B 20 + 24 + 24: the 6 points that A is ahead for clean become 4 when the best offers 75.
    const { winner, stability } = outcomeOf({ model: own, bids });
    expect(winner).toBe('A');
    expect(stability.inventedBid).toEqual({
      kind: 'oneCriterion',
      criterion: 'schoon',
      price: 120,
      scores: { plan: 0, schoon: expect.closeTo(75.01, 9) as number },
      winner: 'B',
      leaders: ['B'],
    });
  });

  it('does not exist where no bid depends on another', () => {
    fc.assert(
      fc.property(absoluteFormulas, offers, (formula, bids) => {
        expect(outcomeOf({ model: modelOf(formula), bids }).stability.inventedBid).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
