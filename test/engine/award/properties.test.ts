import fc from 'fast-check';
import { compare, type AwardResult, type Bid } from '../../../src/engine';
import { awarded, goodness, requests, RUNS } from './randomModels';

const byId = ({ results }: AwardResult) => new Map(results.map((result) => [result.id, result]));

describe('by any method', () => {
  it('the order of the bids changes no points, no rank, no winner and no warning', () => {
    const any = requests({ rounding: true, band: true });
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), ({ model, bids }, keys) => {
        const order = new Map(bids.map((bid) => [bid, keys.next().value]));
        const shuffled = [...bids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const one = awarded({ model, bids });
        const other = awarded({ model, bids: shuffled });
        const others = byId(other);
        expect(one.results.map(({ id }) => others.get(id))).toEqual(one.results);
        expect(other.results.map(({ id }) => id)).toEqual(shuffled.map(({ id }) => id));
        expect(other.winner).toBe(one.winner);
        expect(other.warnings.map(({ code }) => code).sort()).toEqual(
          one.warnings.map(({ code }) => code).sort(),
        );
        const drops = new Map(other.stability.dropOne.map(({ removed, winner }) => [removed, winner]));
        for (const { removed, winner } of one.stability.dropOne) expect(drops.get(removed)).toBe(winner);
      }),
      RUNS,
    );
  });

  it('the order of the criteria and of the evaluators changes no total', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(requests({ kinds: ['score'] }), marks, ({ model, bids }, tenths) => {
        const evaluated = model.criteria.map((criterion) =>
          criterion.kind === 'score' ? { ...criterion, evaluators: 'mean' as const } : criterion,
        );
        const given = tenths.map((tenth, index): [string, number] => [`lid ${String(index)}`, tenth / 10]);
        const scored = (order: readonly [string, number][]): Bid[] =>
          bids.map((bid) => ({
            ...bid,
            scores: { ...bid.scores, base: { individual: Object.fromEntries(order) } },
          }));
        if (tenths.every((tenth) => tenth === 0)) return;
        const one = awarded({ model: { ...model, criteria: evaluated }, bids: scored(given) });
        const other = awarded({
          model: { ...model, criteria: [...evaluated].reverse() },
          bids: scored([...given].reverse()),
        });
        const differ = one.results.filter(
          ({ total, rank }, index) =>
            compare(total ?? NaN, other.results[index]?.total ?? NaN) !== 0 ||
            other.results[index]?.rank !== rank,
        );
        expect(differ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('lowering only your own price never makes your figures or your rank worse', () => {
    const any = requests({ rounding: true, band: true });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 9 }), ({ model, bids }, off) => {
        const [first, ...rest] = bids;
        if (first === undefined) return;
        const cheaper = { ...first, price: (first.price ?? 0) - off * 100 };
        const before = awarded({ model, bids }).results[0];
        const after = awarded({ model, bids: [cheaper, ...rest] }).results[0];
        const better = compare(after?.total ?? NaN, before?.total ?? NaN);
        const lowestWins = ['value', 'markup', 'pricePerPoint', 'lowestPrice'].includes(model.aggregation);
        expect(lowestWins ? -better : better).toBeGreaterThanOrEqual(0);
        expect(after?.rank ?? NaN).toBeLessThanOrEqual(before?.rank ?? NaN);
      }),
      RUNS,
    );
  });

  it('a bid that is nowhere better never comes before the one it is worse than', () => {
    fc.assert(
      fc.property(requests({ rounding: true, band: true }), ({ model, bids }) => {
        const { results } = awarded({ model, bids });
        bids.forEach((a, i) => {
          bids.forEach((b, j) => {
            const nowhereBetter =
              (a.price ?? 0) >= (b.price ?? 0) &&
              model.criteria.every((criterion) => goodness(criterion, a) <= goodness(criterion, b));
            if (nowhereBetter) expect(results[i]?.rank).toBeGreaterThanOrEqual(results[j]?.rank ?? NaN);
          });
        });
      }),
      RUNS,
    );
  });

  it('bids share a rank exactly when nothing in the model tells them apart, and as many ranks are skipped', () => {
    fc.assert(
      fc.property(requests({ rounding: true }), ({ model, bids }) => {
        const { results, winner, ties } = awarded({ model: { ...model, tieBreak: [] }, bids });
        const lowestWins = ['value', 'markup', 'pricePerPoint', 'lowestPrice'].includes(model.aggregation);
        for (const one of results) {
          const ahead = results.filter(({ total }) => {
            const apart = compare(total ?? NaN, one.total ?? NaN);
            return lowestWins ? apart < 0 : apart > 0;
          });
          expect(one.rank).toBe(ahead.length + 1);
        }
        const first = results.filter(({ rank }) => rank === 1).map(({ id }) => id);
        expect(winner).toBe(first.length === 1 ? first[0] : null);
        const tied = ties.filter((group) => group.every((id) => first.includes(id)));
        expect(tied).toEqual(first.length > 1 ? [first] : []);
      }),
      RUNS,
    );
  });

  it('leaving a bid out in the analysis is the same as never having received it', () => {
    const any = requests({ rounding: true, band: true });
    const minimum = fc.option(fc.integer({ min: 10, max: 90 }));
    fc.assert(
      fc.property(any, minimum, (request, minimumTotal) => {
        const { aggregation } = request.model;
        const model =
          aggregation === 'points' || aggregation === 'qualityOnly'
            ? { ...request.model, minimumTotal }
            : request.model;
        for (const { removed, winner } of awarded({ ...request, model }).stability.dropOne) {
          const bids = request.bids.filter(({ id }) => id !== removed);
          expect(winner).toBe(awarded({ model, bids }).winner);
        }
      }),
      RUNS,
    );
  });

  it('figures are only rounded where the model declares it', () => {
    const stages = fc.constantFrom('criterion', 'price', 'total');
    fc.assert(
      fc.property(requests(), stages, fc.integer({ min: 0, max: 3 }), ({ model, bids }, stage, decimals) => {
        const rule = { stage, decimals, mode: 'halfUp' } as const;
        const plain = awarded({ model, bids }).results;
        const rounded = awarded({ model: { ...model, rounding: [rule] }, bids }).results;
        const isRounded = (value: number | null) =>
          value === null || Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
        rounded.forEach((result, index) => {
          const before = plain[index];
          if (stage !== 'price') expect(result.price).toBe(before?.price);
          if (stage !== 'criterion') expect(result.criteria).toEqual(before?.criteria);
          if (stage === 'price') expect(isRounded(result.price)).toBe(true);
          if (stage === 'total') expect(isRounded(result.total)).toBe(true);
          if (stage === 'criterion') expect(Object.values(result.criteria).every(isRounded)).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
