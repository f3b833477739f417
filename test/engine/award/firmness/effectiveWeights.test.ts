import { bidOf, modelOf, outcomeOf } from './tenders';

const quality = { id: 'kwaliteit', kind: 'score', points: 70, scale: { min: 0, max: 70 } } as const;
const price = { formula: 'lowestOverPrice', params: {}, points: 30, floor: null, ceiling: null } as const;
const model = modelOf(price, { price, criteria: [quality] });

const close = (value: number): unknown => expect.closeTo(value, 9);

describe('what a criterion really weighed', () => {
  it('is 30 of 61 for price where quality reaches 31 of its 70 points', () => {
    // The weight erosion of https://www.inkooppub.nl/artikelen/nieuws-eerlijk-gunnen
    const bids = [bidOf('A', 100, { kwaliteit: 31 }), bidOf('B', 200, { kwaliteit: 21 })];
    expect(outcomeOf({ model, bids }).stability.effectiveWeights).toEqual([
      { criterion: 'price', of: 'price', published: 0.3, reached: close(30 / 61), spread: 0.6 },
      {
        criterion: 'kwaliteit',
        of: 'criterion',
        published: 0.7,
        reached: close(31 / 61),
        spread: 0.4,
      },
    ]);
  });

  it('is nothing in the differences when all bids have the same score', () => {
    const bids = [bidOf('A', 100, { kwaliteit: 31 }), bidOf('B', 200, { kwaliteit: 31 })];
    const weights = outcomeOf({ model, bids }).stability.effectiveWeights;
    expect(weights.map(({ spread }) => spread)).toEqual([1, 0]);
  });

  it('is in the differences in euro with awarding on value, and not told for an index', () => {
    const bids = [bidOf('A', 100, { kwaliteit: 70 }), bidOf('B', 130, { kwaliteit: 0 })];
    const byValue = outcomeOf({ model: { ...model, aggregation: 'value', price: null }, bids }).stability;
    expect(byValue.effectiveWeights).toEqual([
      { criterion: 'price', of: 'price', published: null, reached: null, spread: 0.3 },
      { criterion: 'kwaliteit', of: 'criterion', published: 1, reached: null, spread: 0.7 },
    ]);
    const index = { method: 'valueForMoney', factor: 1 } as const;
    const byIndex = outcomeOf({
      model: { ...model, aggregation: 'valueForMoney', price: null, index },
      bids,
    });
    expect(byIndex.stability.effectiveWeights).toEqual([]);
  });
});

describe('bids that are nearly equal', () => {
  it('are neighbours in the ranking less than 1 % of the points apart, but not ties', () => {
    const bids = [60, 59.5, 50, 50, 49.5].map((mark, index) =>
      bidOf(`bid ${String(index)}`, 100, { kwaliteit: mark }),
    );
    expect(outcomeOf({ model, bids }).stability.nearTies).toEqual([
      { bids: ['bid 0', 'bid 1'], distance: 0.5, share: 0.005 },
      { bids: ['bid 2', 'bid 4'], distance: 0.5, share: 0.005 },
    ]);
  });
});
