import fc from 'fast-check';
import type { AwardModel, AwardRequest, RoundingRule, WeightFirmness } from '../../../../src/engine';
import { bidOf, modelOf, models, offers, outcomeOf, THREE_BIDS, winnerOf } from './tenders';

/** The question with another weight, written down as an officer would: points of the criterion, its level table with it. */
function withWeight({ model, bids }: AwardRequest, { criterion, of }: WeightFirmness, weight: number) {
  if (of === 'criterion') {
    const criteria = model.criteria.map((own) => (own.id === criterion ? { ...own, points: weight } : own));
    return { model: { ...model, criteria }, bids };
  }
  if (model.price !== null) return { model: { ...model, price: { ...model.price, points: weight } }, bids };
  const { index } = model;
  if (index === null || index.method === 'valueForMoney') throw new Error('Price has no weight');
  return { model: { ...model, index: { ...index, weightPrice: weight } }, bids };
}

/** The same with the others in proportion, so that the sum stays. */
function withShare(request: AwardRequest, line: WeightFirmness, share: number): AwardRequest {
  const { model, bids } = request;
  const present = line.share?.present ?? NaN;
  const factor = (1 - share) / (1 - present);
  const whole = line.weight / present;
  const { index } = model;
  if (index !== null && index.method !== 'valueForMoney') {
    const weights = { weightPrice: whole * share, weightQuality: whole * (1 - share) };
    return { model: { ...model, index: { ...index, ...weights } }, bids };
  }
  const criteria = model.criteria.map((own) => ({
    ...own,
    points: own.id === line.criterion && line.of === 'criterion' ? whole * share : own.points * factor,
  }));
  const { price } = model;
  const points = line.of === 'price' ? whole * share : (price?.points ?? 0) * factor;
  const shared: AwardModel = { ...model, criteria, price: price === null ? null : { ...price, points } };
  return { model: shared, bids };
}

const RUNS = { numRuns: 100 };

const near = (value: number) => Math.max(Math.abs(value), 1) * 1e-6;

describe('the weight at which the winner changes', () => {
  it('is where another bid comes level in the example of three bids at 50 and 50', () => {
    const { stability } = outcomeOf(THREE_BIDS);
    const [quality, price] = stability.weights;
    // A: 0.94 w + 28.125, C: 0.46 w + 50, so that they meet at w = 21.875 / 0.48.
    expect(quality?.winnerChangesAt).toBeCloseTo(21.875 / 0.48, 9);
    expect(quality).toMatchObject({ criterion: 'kwaliteit', of: 'criterion', weight: 50, beyond: ['C'] });
    // A: 47 + 0.5625 w, C: 23 + w.
    expect(price?.winnerChangesAt).toBeCloseTo(24 / 0.4375, 9);
    expect(price).toMatchObject({ criterion: 'price', of: 'price', beyond: ['C'] });
    expect(quality?.share?.winnerChangesAt).toBeCloseTo(1 - (price?.share?.winnerChangesAt ?? NaN), 9);
  });

  it('leaves the winner as it is just before, and not at that weight nor just after it', () => {
    fc.assert(
      fc.property(models, offers, fc.double({ min: 0, max: 1, noNaN: true }), (model, bids, part) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const line of outcomeOf(request).stability.weights) {
          const { winnerChangesAt: at, change, weight } = line;
          if (at === null || change === null) continue;
          const before = at - Math.sign(change) * near(at);
          if ((before - weight) * change > 0)
            expect(winnerOf(withWeight(request, line, before))).toBe(winner);
          const onTheWay = weight + change * part * (1 - 1e-6);
          expect(winnerOf(withWeight(request, line, onTheWay))).toBe(winner);
          expect(winnerOf(withWeight(request, line, at)) ?? null).toBe(line.winner);
          expect(line.winner).not.toBe(winner);
          const after = at + Math.sign(change) * near(at);
          const then = after >= 0 ? winnerOf(withWeight(request, line, after)) : undefined;
          if (then !== undefined) expect(then).toBe(line.beyond.length === 1 ? line.beyond[0] : null);
        }
      }),
      RUNS,
    );
  });

  it('holds the same way for shares, the other weights in proportion', () => {
    fc.assert(
      fc.property(models, offers, fc.double({ min: 0, max: 1, noNaN: true }), (model, bids, part) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const line of outcomeOf(request).stability.weights) {
          const { share } = line;
          if (share?.winnerChangesAt == null || share.change === null) continue;
          const onTheWay = share.present + share.change * part * (1 - 1e-6);
          expect(winnerOf(withShare(request, line, onTheWay))).toBe(winner);
          expect(winnerOf(withShare(request, line, share.winnerChangesAt))).not.toBe(winner);
        }
      }),
      RUNS,
    );
  });

  it('is the limit itself where bids only come level there, with all who do', () => {
    const model = modelOf(
      { formula: 'lowestOverPrice', params: {} },
      { criteria: [{ id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } }] },
    );
    const bids = [
      bidOf('A', 100, { plan: 9 }),
      bidOf('B', 100, { plan: 8 }),
      bidOf('C', 150, { plan: 9 }),
      bidOf('D', 100, { plan: 4 }),
    ];
    // A and C have the same plan, the others the same price as A: nobody passes A, who is level at either end.
    const { weights } = outcomeOf({ model, bids }).stability;
    const [plan, price] = weights;
    expect(plan).toMatchObject({ winnerChangesAt: 0, leaders: ['A', 'B', 'D'], winner: null });
    expect(price).toMatchObject({ winnerChangesAt: 0, leaders: ['A', 'C'], winner: null });
    expect(plan?.share).toMatchObject({ winnerChangesAt: 1, leaders: ['A', 'C'] });
    expect(price?.share).toMatchObject({ winnerChangesAt: 0, leaders: ['A', 'C'] });
  });

  it('is null only when the winner stays at every weight up to a hundred times all points', () => {
    fc.assert(
      fc.property(models, offers, fc.double({ min: 0, max: 1, noNaN: true }), (model, bids, part) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const line of outcomeOf(request).stability.weights) {
          if (line.winnerChangesAt !== null || line.weight === 0) continue;
          for (const weight of [line.weight * part, line.weight * (1 + 9 * part), 9999 * part]) {
            if (line.of === 'price' && weight < line.weight / 500) continue;
            // A price per point has no answer once a bid has no points.
            expect(winnerOf(withWeight(request, line, weight)) ?? winner).toBe(winner);
          }
        }
      }),
      RUNS,
    );
  });

  it('is the nearest change where rounding turns the outcome around and back', () => {
    const rounding: RoundingRule[] = [{ stage: 'criterion', decimals: 1, mode: 'halfUp' }];
    fc.assert(
      fc.property(offers, (bids) => {
        const model = modelOf({ formula: 'band', params: { low: 1000, high: 5000 } }, { rounding });
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const line of outcomeOf(request).stability.weights) {
          const { change, weight } = line;
          const reach = change ?? 30;
          for (let step = 1; step < 40; step++) {
            expect(winnerOf(withWeight(request, line, weight + (reach * step) / 40.5))).toBe(winner);
          }
          if (line.winnerChangesAt === null) continue;
          expect(winnerOf(withWeight(request, line, line.winnerChangesAt))).not.toBe(winner);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('moves the points of a level table along', () => {
    const pso = { id: 'pso', kind: 'level', points: 10, table: { 'Trede 1': 4, 'Trede 3': 10 } } as const;
    const model = modelOf({ formula: 'band', params: { low: 1000, high: 5000 } }, { criteria: [pso] });
    const bids = [bidOf('A', 2000, { pso: null }), bidOf('B', 2500, { pso: 'Trede 1' })];
    // A is 5 points cheaper and B has 0.4 of the weight more.
    const [line] = outcomeOf({ model, bids }).stability.weights;
    expect(line).toMatchObject({
      criterion: 'pso',
      winnerChangesAt: 12.5,
      change: 2.5,
      winner: null,
      leaders: ['A', 'B'],
      beyond: ['B'],
    });
  });

  it('is not there when nobody wins alone', () => {
    const model = modelOf({ formula: 'band', params: { low: 1000, high: 5000 } });
    const scores = { plan: 5, team: 'goed', sr: 0.1 };
    const { stability } = outcomeOf({ model, bids: [bidOf('A', 2000, scores), bidOf('B', 2000, scores)] });
    expect(stability.weights.map(({ winnerChangesAt }) => winnerChangesAt)).toEqual([null, null, null, null]);
    expect(stability.scores).toEqual([]);
    expect(stability.prices).toEqual([]);
  });
});
