import type { AwardModel, AwardRequest, Stability } from '../../../../src/engine';
import { studyOf } from '../../../../src/engine/award/firmness/study';
import { priceFirmness } from '../../../../src/engine/award/firmness/prices';
import { scoreFirmness } from '../../../../src/engine/award/firmness/scores';
import { readBids } from '../../../../src/engine/award/sheet';
import { bidOf, modelOf, outcomeOf, winnerOf } from './tenders';

/** A tender with as many bids as asked, the same every time. */
function tender(count: number, model: AwardModel): AwardRequest {
  const bids = Array.from({ length: count }, (_, index) =>
    bidOf(`bid ${String(index)}`, 2000 + ((index * 7919) % 2500), {
      plan: ((index * 31) % 97) / 10,
      team: ['goed', 'voldoende', 'onvoldoende'][index % 3] ?? 'goed',
      sr: ((index * 17) % 21) / 100,
    }),
  );
  return { model, bids };
}

const relative = modelOf({ formula: 'lowestToHighest', params: {} });
const parts: readonly (keyof Stability)[] = ['dropPairs', 'weights', 'scores', 'prices', 'inventedBid'];

describe('with many bids', () => {
  it('a weight is where the winner changes among all bids, not only among those at the top', () => {
    const request = tender(800, relative);
    const before = outcomeOf(request);
    for (const { criterion, of, winnerChangesAt, change } of before.stability.weights) {
      if (winnerChangesAt === null || change === null) continue;
      const at = (weight: number) => {
        const { model } = request;
        const price =
          model.price !== null && of === 'price' ? { ...model.price, points: weight } : model.price;
        const criteria = model.criteria.map((own) =>
          own.id === criterion && of === 'criterion' ? { ...own, points: weight } : own,
        );
        return winnerOf({ ...request, model: { ...model, price, criteria } });
      };
      expect(at(winnerChangesAt)).not.toBe(before.winner);
      expect(at(winnerChangesAt - change * 1e-6)).toBe(before.winner);
      expect(at(winnerChangesAt - change * 0.5)).toBe(before.winner);
    }
    expect(before.stability.allBids).toBe(false);
  });

  it('scores and prices of the first twenty are what they would be if all bids were compared every time', () => {
    const request = tender(120, relative);
    const sheet = readBids(request);
    if ('ok' in sheet) throw new Error(sheet.text.key);
    const whole = studyOf(request.model, sheet);
    if (whole === null) throw new Error('Nobody wins');
    const { scores, prices } = outcomeOf(request).stability;
    const places = prices.map(({ bid }) => request.bids.findIndex(({ id }) => id === bid));
    expect(places).toHaveLength(20);
    expect(prices).toEqual(priceFirmness(whole, places));
    expect(scores).toEqual(scoreFirmness(whole, places));
  });

  it('the work stays within bounds for ten thousand bids', () => {
    const { stability } = outcomeOf(tender(10_000, relative));
    for (const part of parts) expect(stability[part]).toBeDefined();
    expect(stability.prices).toHaveLength(20);
    expect(stability.weights).toHaveLength(4);
  });

  it('everyone measured against the mean of thousands leaves only what needs no new contest', () => {
    const mean = modelOf({ formula: 'meanFifty', params: {} });
    const { stability } = outcomeOf(tender(400, mean));
    expect(stability.scores).toEqual([]);
    expect(stability.weights.map(({ winnerChangesAt }) => winnerChangesAt)).toEqual([null, null, null, null]);
    expect(stability.euroPerPoint.bids).toHaveLength(400);
  });
});
