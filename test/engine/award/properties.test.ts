import fc from 'fast-check';
import {
  award,
  compare,
  PRICE_FORMULAS,
  type AwardModel,
  type AwardRequest,
  type AwardResult,
  type Bid,
  type PriceFormula,
} from '../../../src/engine';

const FORMULAS: PriceFormula[] = [
  { formula: 'lowestOverPrice', params: {} },
  { formula: 'linearAboveLowest', params: { span: 0.75 } },
  { formula: 'lowestToHighest', params: {} },
  { formula: 'band', params: { low: 1000, high: 5000 } },
  { formula: 'logarithmic', params: { base: 2 } },
  { formula: 'inverseSquare', params: {} },
  { formula: 'discount', params: { budget: 5000, significant: 0.05 } },
  { formula: 'optimum', params: { optimum: 1000, maximum: 5000 } },
];
const SCALE_FREE = [
  'lowestOverPrice',
  'linearAboveLowest',
  'lowestToHighest',
  'logarithmic',
  'inverseSquare',
];

const formula = fc.constantFrom(...FORMULAS);

function model(price: PriceFormula, changes: Partial<AwardModel> = {}): AwardModel {
  return {
    aggregation: 'points',
    price: { ...price, points: 40, floor: null, ceiling: null },
    criteria: [
      { id: 'plan', kind: 'score', points: 40, scale: { min: 0, max: 10 } },
      { id: 'sr', kind: 'share', points: 20, from: 0, to: 0.2 },
    ],
    index: null,
    costs: [],
    budget: null,
    band: null,
    minimumTotal: null,
    rounding: [],
    tieBreak: [],
    afterExclusion: 'recompute',
    aboveEuThreshold: null,
    ...changes,
  };
}

/** Few enough different figures that ties and equal prices happen. */
const bids = fc
  .array(
    fc.record({
      price: fc.integer({ min: 10, max: 50 }).map((hundreds) => hundreds * 100),
      plan: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
      sr: fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((offers) =>
    offers.map(({ price, plan, sr }, index): Bid => ({
      id: `bid ${String(index)}`,
      price,
      costs: {},
      scores: { plan, sr },
      excluded: null,
      variantOf: null,
    })),
  );

function awarded(request: AwardRequest): AwardResult {
  const outcome = award(request);
  if (!outcome.ok) throw new Error(outcome.text.key);
  return outcome.value;
}

const byId = ({ results }: AwardResult) => new Map(results.map((result) => [result.id, result]));
const same = (a: number | null | undefined, b: number | null | undefined) =>
  compare(a ?? NaN, b ?? NaN) === 0;

const RUNS = { numRuns: 300 };

describe('what always holds', () => {
  it('prices in cents instead of euros give the same points where the formula knows no amounts', () => {
    const free = fc.constantFrom(...FORMULAS.filter((candidate) => SCALE_FREE.includes(candidate.formula)));
    fc.assert(
      fc.property(free, bids, fc.integer({ min: 2, max: 1000 }), (price, offers, factor) => {
        const plain = awarded({ model: model(price), bids: offers });
        const scaled = awarded({
          model: model(price),
          bids: offers.map((bid) => ({ ...bid, price: (bid.price ?? 0) * factor })),
        });
        return plain.results.every(({ price: points }, index) => same(points, scaled.results[index]?.price));
      }),
      RUNS,
    );
  });

  it('the order of the bids changes no points, no rank, no winner and no warning', () => {
    fc.assert(
      fc.property(formula, bids, fc.infiniteStream(fc.nat()), (price, offers, keys) => {
        const order = new Map(offers.map((bid) => [bid, keys.next().value]));
        const shuffled = [...offers].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const one = awarded({ model: model(price), bids: offers });
        const other = awarded({ model: model(price), bids: shuffled });
        const others = byId(other);
        for (const result of one.results) expect(others.get(result.id)).toEqual(result);
        expect(other.results.map(({ id }) => id)).toEqual(shuffled.map(({ id }) => id));
        expect(other.winner).toBe(one.winner);
        expect(other.warnings.map(({ code }) => code)).toEqual(one.warnings.map(({ code }) => code));
        const drops = new Map(other.stability.dropOne.map(({ removed, winner }) => [removed, winner]));
        for (const { removed, winner } of one.stability.dropOne) expect(drops.get(removed)).toBe(winner);
      }),
      RUNS,
    );
  });

  it('lowering only your own price never lowers your points or your rank', () => {
    fc.assert(
      fc.property(formula, bids, fc.integer({ min: 1, max: 9 }), (price, offers, off) => {
        const [first, ...rest] = offers;
        if (first === undefined) return;
        const cheaper = { ...first, price: (first.price ?? 0) - off * 100 };
        const before = awarded({ model: model(price), bids: offers }).results[0];
        const after = awarded({ model: model(price), bids: [cheaper, ...rest] }).results[0];
        expect(compare(after?.price ?? NaN, before?.price ?? NaN)).toBeGreaterThanOrEqual(0);
        // By `discount` and the methods that compare with the lowest price, the others can only lose points by it.
        expect(after?.rank ?? NaN).toBeLessThanOrEqual(before?.rank ?? NaN);
      }),
      RUNS,
    );
  });

  it('a bid that is nowhere better never comes before the one it is worse than', () => {
    fc.assert(
      fc.property(formula, bids, (price, offers) => {
        const { results } = awarded({ model: model(price), bids: offers });
        offers.forEach((a, i) => {
          offers.forEach((b, j) => {
            const nowhereBetter =
              (a.price ?? 0) >= (b.price ?? 0) &&
              Number(a.scores.plan) <= Number(b.scores.plan) &&
              Number(a.scores.sr) <= Number(b.scores.sr);
            if (nowhereBetter) expect(results[i]?.rank).toBeGreaterThanOrEqual(results[j]?.rank ?? NaN);
          });
        });
      }),
      RUNS,
    );
  });

  it('removing a bid leaves the points of the others as they were where points depend on no other bid', () => {
    const absolute = fc.constantFrom(
      ...FORMULAS.filter((candidate) => !PRICE_FORMULAS[candidate.formula].relative),
    );
    fc.assert(
      fc.property(absolute, bids, (price, offers) => {
        const all = byId(awarded({ model: model(price), bids: offers }));
        const without = awarded({ model: model(price), bids: offers.slice(1) });
        for (const { id, total } of without.results) expect(total).toBe(all.get(id)?.total);
      }),
      RUNS,
    );
  });

  it('by the logarithmic formula a new lowest bid moves two others by the same points', () => {
    fc.assert(
      fc.property(bids, fc.integer({ min: 100, max: 999 }), (offers, low) => {
        const logarithmic = model({ formula: 'logarithmic', params: { base: 2 } });
        const before = awarded({ model: logarithmic, bids: offers }).results;
        const lowest: Bid = {
          id: 'lowest',
          price: low,
          costs: {},
          scores: { plan: 0, sr: 0 },
          excluded: null,
          variantOf: null,
        };
        const after = awarded({ model: logarithmic, bids: [...offers, lowest] }).results;
        const apart = (results: typeof before) => (results[0]?.price ?? NaN) - (results[1]?.price ?? NaN);
        expect(apart(after)).toBeCloseTo(apart(before), 9);
      }),
      RUNS,
    );
  });

  it('bids share a rank exactly when their totals are equal, and as many ranks are skipped', () => {
    fc.assert(
      fc.property(formula, bids, (price, offers) => {
        const { results, winner, ties } = awarded({ model: model(price), bids: offers });
        for (const one of results) {
          const ahead = results.filter(({ total }) => compare(total ?? NaN, one.total ?? NaN) > 0).length;
          expect(one.rank).toBe(ahead + 1);
        }
        const first = results.filter(({ rank }) => rank === 1).map(({ id }) => id);
        expect(winner).toBe(first.length === 1 ? first[0] : null);
        expect(
          ties.some((tied) => tied.length === first.length && first.every((id) => tied.includes(id))),
        ).toBe(first.length > 1);
      }),
      RUNS,
    );
  });

  it('points are only rounded where the model declares it', () => {
    const stages = ['criterion', 'price', 'total'] as const;
    fc.assert(
      fc.property(formula, bids, fc.constantFrom(...stages), (price, offers, stage) => {
        const plain = awarded({ model: model(price), bids: offers }).results;
        const rule = { stage, decimals: 1, mode: 'halfUp' } as const;
        const rounded = awarded({ model: model(price, { rounding: [rule] }), bids: offers }).results;
        rounded.forEach((result, index) => {
          const before = plain[index];
          if (stage !== 'price') expect(result.price).toBe(before?.price);
          if (stage !== 'criterion') expect(result.criteria).toEqual(before?.criteria);
          const oneDecimal = (value: number | null) =>
            same((value ?? NaN) * 10, Math.round((value ?? NaN) * 10));
          if (stage === 'price') expect(oneDecimal(result.price)).toBe(true);
          if (stage === 'total') expect(oneDecimal(result.total)).toBe(true);
          if (stage === 'criterion') expect(Object.values(result.criteria).every(oneDecimal)).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('leaving a bid out in the analysis is the same as never having received it', () => {
    const relative = fc.constantFrom<PriceFormula>(...FORMULAS, { formula: 'meanFifty', params: {} });
    fc.assert(
      fc.property(
        relative,
        bids,
        fc.option(fc.integer({ min: 20, max: 60 })),
        (price, offers, minimumTotal) => {
          const asked = model(price, {
            minimumTotal,
            criteria: [...model(price).criteria, { id: 'co2', kind: 'relative', points: 20, better: 'high' }],
          });
          const given = offers.map((bid, index) => ({
            ...bid,
            scores: { ...bid.scores, co2: (index * 7) % 5 },
          }));
          for (const { removed, winner } of awarded({ model: asked, bids: given }).stability.dropOne) {
            const rest = given.filter(({ id }) => id !== removed);
            if (rest.length > 0) expect(winner).toBe(awarded({ model: asked, bids: rest }).winner);
          }
        },
      ),
      RUNS,
    );
  });

  it('points by a fixed band and awarding on value give the same ranking when a euro is worth the same', () => {
    fc.assert(
      fc.property(bids, (offers) => {
        const asked = model({ formula: 'band', params: { low: 1000, high: 5000 } });
        const euroPerPoint = (5000 - 1000) / 40;
        const worth = asked.criteria.map((criterion) => ({
          ...criterion,
          points: criterion.points * euroPerPoint,
        }));
        const byPoints = awarded({ model: asked, bids: offers });
        const byValue = awarded({ model: { ...asked, aggregation: 'value', criteria: worth }, bids: offers });
        expect(byValue.results.map(({ rank }) => rank)).toEqual(byPoints.results.map(({ rank }) => rank));
      }),
      RUNS,
    );
  });
});
