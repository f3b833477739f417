import fc from 'fast-check';
import type { AwardRequest, Bid } from '../../../../src/engine';
import { bidOf, modelOf, models, offers, outcomeOf, THREE_BIDS, winnerOf } from './tenders';

function withScore({ model, bids }: AwardRequest, bid: string, criterion: string, score: number | string) {
  const changed = (own: Bid): Bid => ({ ...own, scores: { ...own.scores, [criterion]: score } });
  return { model, bids: bids.map((own) => (own.id === bid ? changed(own) : own)) };
}

const band = { formula: 'band', params: { low: 0, high: 100 } } as const;
const RUNS = { numRuns: 200 };

describe('the smallest change of one score that changes the winner', () => {
  it('is the margin, turned into the mark of each bid, in the example of three bids', () => {
    const { scores } = outcomeOf(THREE_BIDS).stability;
    // A has 75.125, B 74, C 73; a point of quality is 0.02 of the scale.
    expect(scores.map(({ bid, change }) => [bid, change])).toEqual([
      ['A', expect.closeTo(-0.0225, 9)],
      ['B', expect.closeTo(0.0225, 9)],
      ['C', expect.closeTo(0.0425, 9)],
    ]);
    expect(scores.map(({ winner }) => winner)).toEqual(['B', 'B', 'C']);
  });

  it('says when one mark on one question is enough', () => {
    // Braceurself v NHS England: 80.25 against 82.50, and one mark on one question was worth 2.5 points.
    // https://walkermorris.co.uk/?p=23620
    const question = { id: 'question', kind: 'score', points: 10, scale: { min: 0, max: 4 } } as const;
    const rest = { id: 'rest', kind: 'score', points: 90, scale: { min: 0, max: 90 } } as const;
    const model = modelOf(band, { aggregation: 'qualityOnly', price: null, criteria: [question, rest] });
    const bids = [
      bidOf('loser', null, { question: 3, rest: 72.75 }),
      bidOf('winner', null, { question: 4, rest: 72.5 }),
    ];
    const outcome = outcomeOf({ model, bids });
    expect(outcome.margin?.points).toBeCloseTo(2.25, 9);
    expect(outcome.stability.scores).toContainEqual(
      expect.objectContaining({
        bid: 'loser',
        criterion: 'question',
        score: 3,
        mark: 4,
        marks: 1,
        winner: 'loser',
      }),
    );
  });

  it('leaves the winner as it is just before and not at that score', () => {
    fc.assert(
      fc.property(models, offers, (model, bids) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        for (const { bid, criterion, score, winnerChangesAt, change } of outcomeOf(request).stability
          .scores) {
          expect(Math.sign(change)).toBe(bid === winner ? -1 : 1);
          const then = winnerOf(withScore(request, bid, criterion, winnerChangesAt));
          expect(then).not.toBe(winner);
          if (typeof winnerChangesAt === 'string' || typeof score === 'string') continue;
          const before = winnerChangesAt - Math.sign(change) * 1e-6;
          if ((before - score) * change > 0) {
            expect(winnerOf(withScore(request, bid, criterion, before))).toBe(winner);
          }
        }
      }),
      RUNS,
    );
  });

  it('has no line for a score with which nothing changes, however high or low', () => {
    fc.assert(
      fc.property(models, offers, (model, bids) => {
        const request = { model, bids };
        const winner = winnerOf(request);
        if (winner === null || winner === undefined) return;
        const { scores } = outcomeOf(request).stability;
        for (const { id } of bids) {
          if (scores.some((line) => line.bid === id && line.criterion === 'plan')) continue;
          const extreme = withScore(request, id, 'plan', id === winner ? 0 : 10);
          expect(winnerOf(extreme) ?? winner).toBe(winner);
        }
      }),
      RUNS,
    );
  });

  it('for a label is the next label that does it, for a level the next level', () => {
    const team = {
      id: 'team',
      kind: 'label',
      points: 20,
      labels: { goed: 1, voldoende: 0.5, onvoldoende: 0 },
    } as const;
    const pso = {
      id: 'pso',
      kind: 'level',
      points: 12,
      table: { 'Trede 1': 4, 'Trede 2': 8, 'Trede 3': 12 },
    } as const;
    const model = modelOf(band, { criteria: [team, pso] });
    const bids = [
      bidOf('A', 50, { team: 'goed', pso: 'Trede 1' }),
      bidOf('B', 50, { team: 'voldoende', pso: 'Trede 2' }),
    ];
    // A has 24 points for quality and B 18.
    const { scores } = outcomeOf({ model, bids }).stability;
    expect(
      scores.map(({ bid, criterion, score, winnerChangesAt }) => [bid, criterion, score, winnerChangesAt]),
    ).toEqual([
      ['A', 'team', 'goed', 'voldoende'],
      ['B', 'team', 'voldoende', 'goed'],
    ]);
  });

  it('lets in a bid below a minimum when a higher score would', () => {
    const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 }, minimum: 6 } as const;
    const model = modelOf(band, { criteria: [plan] });
    const bids = [bidOf('A', 60, { plan: 6 }), bidOf('B', 10, { plan: 5 })];
    const { scores } = outcomeOf({ model, bids }).stability;
    expect(scores).toContainEqual(
      expect.objectContaining({ bid: 'B', score: 5, winnerChangesAt: 6, mark: 6, marks: 1, winner: 'B' }),
    );
    // The winner itself would be out just below its 6.
    const own = scores.find(({ bid }) => bid === 'A');
    expect(own?.change).toBeCloseTo(0, 9);
    expect(own).toMatchObject({ mark: 5, marks: 1, winner: null, leaders: [] });
  });
});
