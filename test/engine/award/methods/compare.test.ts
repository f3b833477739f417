import fc from 'fast-check';
import {
  award,
  compareMethods,
  readAwardRequest,
  type AwardRequest,
  type ComparedMethod,
  type MethodComparison,
  type MethodOutcome,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';

/** The example of the issue: a third bid decides which of two others wins (defined in advice 504). */
const THREE = [
  { id: 'A', price: 128, scores: { kwaliteit: 0.94 } },
  { id: 'B', price: 100, scores: { kwaliteit: 0.76 } },
  { id: 'C', price: 72, scores: { kwaliteit: 0.46 } },
];
const quality = { id: 'kwaliteit', kind: 'share', points: 50, from: 0, to: 1 };
const present = {
  aggregation: 'points',
  price: { formula: 'lowestOverPrice', points: 50 },
  criteria: [quality],
  afterExclusion: 'recompute',
};

function request(model: unknown, bids: unknown = THREE): AwardRequest {
  const read = readAwardRequest({ model, bids });
  if (!read.ok) throw new Error(`${read.error.path}: ${render(read.error.message, 'en')}`);
  return read.request;
}

function compared(model: unknown, bids?: unknown): MethodComparison {
  const comparison = compareMethods(request(model, bids));
  if (!comparison.ok) throw new Error(render(comparison.text, 'en'));
  return comparison;
}

function method(comparison: MethodComparison, name: string): ComparedMethod {
  const found = comparison.alternatives.find(({ label }) => render(label, 'en') === name);
  if (found === undefined) throw new Error(`${name} is not among the alternatives`);
  return found;
}

function outcome({ outcome: reached }: ComparedMethod): MethodOutcome {
  if ('why' in reached) throw new Error(render(reached.why, 'en'));
  return reached;
}

const said = ({ assumptions }: ComparedMethod) =>
  assumptions.map((one) => render(one, 'en').replace(/\u00a0/g, ' '));
const names = ({ alternatives }: MethodComparison) => alternatives.map(({ label }) => render(label, 'en'));

describe('the same bids under other methods', () => {
  it('puts the present method first, with the bids that turn its outcome around', () => {
    const { present: now } = compared(present);
    expect(render(now.label, 'en')).toBe('Lowest price divided by price');
    expect(now).toMatchObject({ dependsOnOthers: true, assumptions: [] });
    expect(outcome(now)).toMatchObject({
      winner: 'A',
      unit: 'points',
      reversals: [{ removed: 'C', winner: 'B' }],
      ranking: [
        { id: 'A', rank: 1 },
        { id: 'B', rank: 2 },
        { id: 'C', rank: 3 },
      ],
    });
  });

  it('leaves the present method out of the alternatives and has every other', () => {
    expect(names(compared(present))).toEqual([
      'Fixed band',
      'Linear above the lowest price',
      'Between lowest and highest price',
      'Logarithmic',
      'Lowest price divided by price, squared',
      'Discount on the budget',
      'Distance to the mean, for analysis only',
      'Awarding on value',
      'Lowest price',
      'Quality only',
      'Price per point',
      'Price markup',
      'Value for money',
      'Utility index',
    ]);
  });

  it('gives the outcome that the award itself gives for the model it shows', () => {
    for (const alternative of compared(present).alternatives) {
      if (alternative.model === null) throw new Error('Every method can be derived from this model');
      const own = award({ model: alternative.model, bids: request(present).bids });
      expect(own.ok && own.value.winner).toBe(outcome(alternative).winner);
    }
  });

  it('says with every alternative what was assumed', () => {
    const comparison = compared(present);
    const band =
      'The price counts from € 72.00 (all points) to € 144.00 (no points), derived from the prices of the bids.';
    expect(said(method(comparison, 'Fixed band'))).toEqual([band]);
    expect(said(method(comparison, 'Linear above the lowest price'))).toEqual([
      band,
      'The span is 1 times the lowest price: there the points run out.',
    ]);
    expect(said(method(comparison, 'Logarithmic'))).toEqual([
      band,
      'The base is 2: at that ratio to the lowest price the points run out.',
    ]);
    expect(said(method(comparison, 'Awarding on value'))).toEqual([
      band,
      'A point is worth € 1.44, so that the order is the same as with the band.',
    ]);
    expect(said(method(comparison, 'Price markup'))).toEqual(['Quality weighs 50.00 and the price 50.00.']);
    expect(said(method(comparison, 'Lowest price'))).toEqual([]);
    expect(render(comparison.notice, 'en')).toMatch(/information only/);
  });

  it('takes the band of the model where it has one', () => {
    const banded = { ...present, price: { formula: 'band', points: 50, params: { low: 60, high: 180 } } };
    const comparison = compared(banded);
    expect(said(method(comparison, 'Linear above the lowest price'))).toEqual([
      'The price counts from € 60.00 (all points) to € 180.00 (no points), as in your model.',
      'The span is 2 times the lowest price: there the points run out.',
    ]);
    expect(names(comparison)).not.toContain('Fixed band');
  });

  it('gives points by a band and awarding on value the same ranking, whatever the bids (section 1.2)', () => {
    const bid = fc.record({
      price: fc.integer({ min: 10, max: 40 }).map((hundreds) => hundreds * 100),
      share: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    });
    const banded = { ...present, price: { formula: 'band', points: 40, params: { low: 1000, high: 4000 } } };
    fc.assert(
      fc.property(fc.array(bid, { minLength: 2, maxLength: 6 }), (offers) => {
        const bids = offers.map(({ price, share }, index) => ({
          id: `bid ${String(index)}`,
          price,
          scores: { kwaliteit: share },
        }));
        const comparison = compared(banded, bids);
        const value = outcome(method(comparison, 'Awarding on value'));
        const ranks = new Map(value.ranking.map(({ id, rank }) => [id, rank]));
        return outcome(comparison.present).ranking.every(({ id, rank }) => ranks.get(id) === rank);
      }),
      { numRuns: 300 },
    );
  });

  it('derives points from awarding on value such that the band gives the same ranking back', () => {
    const value = {
      aggregation: 'value',
      criteria: [{ ...quality, points: 60 }],
      afterExclusion: 'recompute',
    };
    const comparison = compared(value);
    const band = method(comparison, 'Fixed band');
    const order = ({ ranking }: MethodOutcome) => ranking.map(({ id }) => id);
    expect(order(outcome(band))).toEqual(order(outcome(comparison.present)));
    expect(said(band)[0]).toBe(
      'The values in euros are converted into 100 points for price and quality together.',
    );
  });

  it('uses the weights of an index method and says when there are none', () => {
    const markup = {
      ...present,
      aggregation: 'markup',
      price: { params: { weightQuality: 60, weightPrice: 40 } },
    };
    const relative = method(compared(markup), 'Lowest price divided by price');
    expect(relative.model?.price?.points).toBeCloseTo((50 * 40) / 60, 12);
    const perPoint = { ...present, aggregation: 'pricePerPoint', price: null };
    expect(said(method(compared(perPoint), 'Lowest price divided by price'))).toEqual([
      'Your method names no weight for price and quality. They are assumed to weigh the same.',
    ]);
  });

  it.each(['lowestPrice', 'qualityOnly'])(
    'says what is missing where the model has no weights: %s',
    (aggregation) => {
      const comparison = compared({ ...present, aggregation, price: null });
      const relative = method(comparison, 'Lowest price divided by price');
      expect(relative.model).toBeNull();
      expect('why' in relative.outcome && render(relative.outcome.why, 'en')).toMatch(
        /does not say how heavy/,
      );
      expect(outcome(method(comparison, 'Price per point')).winner).not.toBeNull();
    },
  );

  it('says why a method cannot be computed and shows the others', () => {
    const bids = [...THREE.slice(0, 2), { id: 'C', price: 72, scores: { kwaliteit: 0 } }];
    const perPoint = method(compared(present, bids), 'Price per point');
    expect('why' in perPoint.outcome && render(perPoint.outcome.why, 'en')).toMatch(/C/);
    expect(outcome(method(compared(present, bids), 'Fixed band')).winner).toBe('B');
  });

  it('leaves behind what only has a meaning in points, and says so', () => {
    const rounded = {
      ...present,
      rounding: [{ stage: 'total', decimals: 0, mode: 'halfUp' }],
      minimumTotal: 10,
    };
    const comparison = compared(rounded);
    expect(method(comparison, 'Fixed band').model).toMatchObject({
      minimumTotal: 10,
      rounding: rounded.rounding,
    });
    const value = method(comparison, 'Value for money');
    expect(value.model).toMatchObject({ minimumTotal: null, rounding: [] });
    expect(said(value).join()).toMatch(/do not apply here/);
  });

  it('returns the failure of the present model as it is', () => {
    expect(compareMethods(request({ ...present, price: null }))).toMatchObject({
      ok: false,
      parameter: 'model.price',
    });
  });
});
