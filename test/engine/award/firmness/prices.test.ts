import fc from 'fast-check';
import type { AwardRequest } from '../../../../src/engine';
import { bidOf, modelOf, models, offers, outcomeOf, THREE_BIDS, winnerOf } from './tenders';

function withPrice({ model, bids }: AwardRequest, bid: string, price: number): AwardRequest {
  return { model, bids: bids.map((own) => (own.id === bid ? { ...own, price } : own)) };
}

const RUNS = { numRuns: 200 };

describe('the price at which the winner changes', () => {
  it('is the nearest one of each bid in the example of three bids', () => {
    const { prices } = outcomeOf(THREE_BIDS).stability;
    // A stays ahead of B's 74 while 47 + 3600 / p is more; B needs 3600 / p above 37.125; C lowers everyone's points with its own.
    expect(prices.map(({ bid, winnerChangesAt }) => [bid, winnerChangesAt])).toEqual([
      ['A', expect.closeTo(3600 / 27, 9)],
      ['B', expect.closeTo(3600 / 37.125, 9)],
      ['C', expect.closeTo(66.56, 9)],
    ]);
  });

  it('leaves the winner as it is just before and on the way, and not at that price', () => {
    fc.assert(
      fc.property(models, offers, fc.double({ min: 0, max: 1, noNaN: true }), (model, bids, part) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const { bid, price, winnerChangesAt, change, winner: next } of outcomeOf(request).stability
          .prices) {
          if (winnerChangesAt === null || change === null) continue;
          expect(winnerOf(withPrice(request, bid, winnerChangesAt)) ?? null).toBe(next);
          expect(next).not.toBe(winner);
          // Equal prices between lowest and highest tip at the least difference there is.
          if (Math.abs(change) < price * 1e-6) continue;
          for (const way of [part, 1]) {
            const before = price + change * way * (1 - 1e-6);
            expect(winnerOf(withPrice(request, bid, before))).toBe(winner);
          }
        }
      }),
      RUNS,
    );
  });

  it('is a tie where the totals meet, and names who wins beyond it', () => {
    const model = modelOf(
      { formula: 'band', params: { low: 80, high: 120 } },
      { criteria: [{ id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } }] },
    );
    const request = { model, bids: [bidOf('A', 100, { plan: 8 }), bidOf('B', 90, { plan: 6 })] };
    // A has 20 + 48, B 30 + 36: two points are two euro.
    const [own] = outcomeOf(request).stability.prices;
    expect(own).toMatchObject({
      ...{ bid: 'A', winnerChangesAt: 102, winner: null, leaders: ['A', 'B'], beyond: ['B'] },
    });
    expect(winnerOf(withPrice(request, 'A', 102))).toBeNull();
  });

  it('stops at the budget of the model', () => {
    const model = modelOf({ formula: 'band', params: { low: 0, high: 100 } }, { budget: 60 });
    const scores = { plan: 5, team: 'goed', sr: 0.1 };
    const { prices } = outcomeOf({
      model,
      bids: [bidOf('A', 50, scores), bidOf('B', 55, { ...scores, plan: 1 })],
    }).stability;
    expect(prices[0]?.winnerChangesAt).toBeCloseTo(60, 6);
    expect(prices[0]?.winner).toBe('B');
  });

  it('has no lines where no price counts', () => {
    const model = modelOf(
      { formula: 'lowestOverPrice', params: {} },
      { aggregation: 'qualityOnly', price: null },
    );
    const bids = [
      bidOf('A', null, { plan: 9, team: 'goed', sr: 0 }),
      bidOf('B', null, { plan: 8, team: 'goed', sr: 0 }),
    ];
    expect(outcomeOf({ model, bids }).stability.prices).toEqual([]);
  });
});
