import fc from 'fast-check';
import { compare, type AwardResult, type Bid, type Criterion } from '../../../src/engine';
import { PLAIN } from './plainModel';
import { ABSOLUTE, awarded, prices, requests, RUNS } from './randomModels';

const byId = ({ results }: AwardResult) => new Map(results.map((result) => [result.id, result]));
const same = (a: number | null | undefined, b: number | null | undefined) =>
  compare(a ?? NaN, b ?? NaN) === 0;
const ownFigures = (result: AwardResult['results'][number] | undefined) =>
  result && { criteria: result.criteria, price: result.price, total: result.total };
const withoutRelative = ['score', 'label', 'level', 'share', 'amount'] as const;

describe('price formulas', () => {
  it('give the same points for prices in another currency where they know no amounts', () => {
    const free = requests({
      aggregations: ['points'],
      formulas: ['lowestOverPrice', 'linearAboveLowest', 'lowestToHighest', 'logarithmic', 'inverseSquare'],
    });
    fc.assert(
      fc.property(free, fc.integer({ min: 2, max: 10_000 }), ({ model, bids }, factor) => {
        const plain = awarded({ model, bids });
        const dearer = bids.map((bid) => ({ ...bid, price: ((bid.price ?? 0) * factor) / 100 }));
        const scaled = awarded({ model, bids: dearer });
        const differ = plain.results.filter(
          ({ price, rank }, index) =>
            !same(price, scaled.results[index]?.price) || scaled.results[index]?.rank !== rank,
        );
        expect(differ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('and indexes rank the same in another currency', () => {
    const indexes = requests({ aggregations: ['markup', 'valueForMoney', 'utilityIndex', 'pricePerPoint'] });
    fc.assert(
      fc.property(indexes, fc.integer({ min: 2, max: 10_000 }), ({ model, bids }, factor) => {
        const dearer = bids.map((bid) => ({ ...bid, price: ((bid.price ?? 0) * factor) / 100 }));
        const ranks = awarded({ model, bids: dearer }).results.map(({ rank }) => rank);
        expect(ranks).toEqual(awarded({ model, bids }).results.map(({ rank }) => rank));
      }),
      RUNS,
    );
  });

  it('that are logarithmic keep two bids as far apart whoever is lowest', () => {
    const logarithmic = requests({
      aggregations: ['points'],
      formulas: ['logarithmic'],
      kinds: withoutRelative,
    });
    fc.assert(
      fc.property(logarithmic, fc.integer({ min: 100, max: 999 }), ({ model, bids }, low) => {
        const uncut = { ...model, price: model.price && { ...model.price, floor: null, ceiling: null } };
        const [template] = bids;
        if (template === undefined) return;
        const lowest: Bid = { ...template, id: 'lowest', price: low };
        const apart = ({ results }: AwardResult) => (results[0]?.total ?? NaN) - (results[1]?.total ?? NaN);
        const before = awarded({ model: uncut, bids });
        expect(apart(awarded({ model: uncut, bids: [...bids, lowest] }))).toBeCloseTo(apart(before), 9);
      }),
      RUNS,
    );
  });

  it('by lowest over price two bids change places where the lowest price crosses the threshold', () => {
    const bid = (id: string, price: number, plan: number): Bid => ({
      ...{ id, price, costs: {}, excluded: null, variantOf: null },
      scores: { plan },
    });
    const cases = fc.record({
      cheap: fc.integer({ min: 500, max: 900 }),
      dear: fc.integer({ min: 910, max: 1500 }),
      points: fc.integer({ min: 20, max: 80 }),
      gap: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(cases, ({ cheap, dear, points, gap }) => {
        // Critical lowest price: the gap in quality over the points times the difference of the inverse prices.
        const perEuro = points * (1 / cheap - 1 / dear);
        const critical = gap / perEuro;
        fc.pre(critical > 1 && critical < cheap * 0.99);
        const criteria: Criterion[] = [
          { id: 'plan', kind: 'score', points: 200, scale: { min: 0, max: 200 } },
        ];
        const price = { formula: 'lowestOverPrice', params: {}, points, floor: null, ceiling: null } as const;
        const ahead = (lowest: number) => {
          const bids = [bid('A', cheap, 50), bid('B', dear, 50 + gap), bid('C', lowest, 0)];
          const [a, b] = awarded({ model: { ...PLAIN, price, criteria }, bids }).results;
          return compare(a?.total ?? NaN, b?.total ?? NaN);
        };
        expect(ahead(critical * 1.001)).toBeGreaterThan(0);
        expect(ahead(critical * 0.999)).toBeLessThan(0);
      }),
      RUNS,
    );
  });
});

describe('where nothing depends on other bids', () => {
  it('removing any bid leaves the figures of the others as they were, and nobody warns of it', () => {
    const absolute = requests({
      aggregations: [
        'points',
        'value',
        'markup',
        'valueForMoney',
        'pricePerPoint',
        'lowestPrice',
        'qualityOnly',
      ],
      formulas: ABSOLUTE,
      kinds: withoutRelative,
      rounding: true,
    });
    fc.assert(
      fc.property(absolute, ({ model, bids }) => {
        const all = awarded({ model, bids });
        const figures = byId(all);
        for (const gone of bids) {
          const rest = awarded({ model, bids: bids.filter((bid) => bid !== gone) });
          const before = rest.results.map(({ id }) => figures.get(id));
          expect(rest.results.map(ownFigures)).toEqual(before.map(ownFigures));
        }
        const codes = all.warnings.map(({ code }) => code);
        expect(codes).not.toContain('RELATIVE_FORMULA');
        expect(codes).not.toContain('RANK_REVERSAL_ACTUAL');
      }),
      RUNS,
    );
  });

  it('points by a fixed band and awarding on value rank the same when a euro is worth the same', () => {
    const banded = requests({ aggregations: ['points'], formulas: ['band'], kinds: withoutRelative });
    fc.assert(
      fc.property(
        banded,
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 5000, max: 9000 }),
        (asked, low, high) => {
          const most = asked.model.price?.points ?? NaN;
          const price = {
            formula: 'band',
            params: { low, high },
            points: most,
            floor: 0,
            ceiling: most,
          } as const;
          const model = { ...asked.model, price, tieBreak: [] };
          const euroPerPoint = (high - low) / most;
          const worth = model.criteria.map((criterion): Criterion => {
            const points = criterion.points * euroPerPoint;
            if (criterion.kind !== 'level') return { ...criterion, points };
            const table = Object.entries(criterion.table).map(([level, own]): [string, number] => [
              level,
              own * euroPerPoint,
            ]);
            return { ...criterion, points, table: Object.fromEntries(table) };
          });
          const byPoints = awarded({ model, bids: asked.bids });
          const byValue = awarded({
            model: { ...model, aggregation: 'value', price: null, criteria: worth },
            bids: asked.bids,
          });
          expect(byValue.results.map(({ rank }) => rank)).toEqual(byPoints.results.map(({ rank }) => rank));
        },
      ),
      RUNS,
    );
  });
});

describe('weights', () => {
  /** Parts of a whole in hundredths, so that the sum is exact in decimals and not in binary. */
  const parts = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 4 }), prices(['band']))
    .map(([hundredths, price]) => {
      const whole = hundredths.reduce((sum, part) => sum + part, 0);
      return { weights: [...hundredths, 10_000 - whole].map((part) => part / 100), price };
    });
  const modelOf = (weights: readonly number[], price: number) => ({
    ...PLAIN,
    price: {
      ...{ formula: 'band' as const, params: { low: 1000, high: 2000 }, floor: null, ceiling: null },
      points: price,
    },
    criteria: weights.map((points, index): Criterion => ({
      ...{ id: `c${String(index)}`, points },
      ...{ kind: 'score', scale: { min: 0, max: 10 } },
    })),
  });
  const best = (weights: readonly number[]): Bid => ({
    ...{ id: 'best', price: 1000, costs: {}, excluded: null, variantOf: null },
    scores: Object.fromEntries(weights.map((_, index) => [`c${String(index)}`, 10])),
  });

  it('that add up to the declared total are exactly what the best bid can earn', () => {
    fc.assert(
      fc.property(parts, ({ weights }) => {
        const [price = 0, ...criteria] = weights;
        const result = awarded({ model: modelOf(criteria, price), bids: [best(criteria)] });
        expect(compare(result.results[0]?.total ?? NaN, 100)).toBe(0);
        expect(result.warnings.map(({ code }) => code)).not.toContain('WEIGHTS');
      }),
      RUNS,
    );
  });

  it('that miss the declared total by a hundredth of a point are pointed out', () => {
    fc.assert(
      fc.property(parts, ({ weights }) => {
        const [price = 0, first = 0, ...more] = weights;
        const criteria = [first + 0.01, ...more];
        const result = awarded({ model: modelOf(criteria, price), bids: [best(criteria)] });
        expect(result.warnings.map(({ code }) => code)).toContain('WEIGHTS');
      }),
      RUNS,
    );
  });
});
