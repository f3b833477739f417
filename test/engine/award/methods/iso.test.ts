import fc from 'fast-check';
import {
  compare,
  isoScoreLines,
  type AwardModel,
  type IsoScore,
  type IsoScoreRequest,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { METHODS, model, RANGE, totals, weights, withFormula } from './plane';

/** For each of the methods. */
const RUNS = { numRuns: 200 };
const asked = (changes: Partial<IsoScoreRequest> = {}): IsoScoreRequest => ({
  prices: RANGE,
  lines: 5,
  ...changes,
});

function drawn(iso: IsoScore) {
  if (!iso.ok) throw new Error(render(iso.text, 'en'));
  return iso;
}

describe('lines of equal totals', () => {
  it.each(METHODS)('two bids on a line have equal totals in the award itself: %s', (name, method) => {
    const { lines } = drawn(isoScoreLines(method, asked()));
    expect(lines).toHaveLength(5);
    const lineAndPlaces = fc.tuple(fc.nat(4), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(lineAndPlaces, ([line, one, other]) => {
        const { points, total } = lines[line] ?? { points: [], total: NaN };
        const chosen = [points[one % points.length], points[other % points.length]].filter(
          (p) => p !== undefined,
        );
        return totals(name, method, chosen).every(
          (reached) => Math.abs(reached - total) <= 1e-9 * Math.abs(total),
        );
      }),
      RUNS,
    );
  });

  it.each(METHODS)(
    'a line stays inside the plane and runs from cheap to dear, up in quality: %s',
    (_, method) => {
      const { lines } = drawn(isoScoreLines(method, asked()));
      const outside = lines.flatMap(({ points }) =>
        points.filter(({ price, quality }, place) => {
          const before = points[place - 1] ?? { price, quality };
          const rises = price >= before.price && compare(quality, before.quality) >= 0;
          const inside = price >= RANGE.from && price <= RANGE.to && quality >= 0 && quality <= 1;
          return !rises || !inside;
        }),
      );
      expect(outside).toEqual([]);
      expect(lines.every(({ points }) => points.length > 1)).toBe(true);
    },
  );

  it('stands up where only the price counts and lies flat where only quality counts', () => {
    const [, upright] = METHODS.find(([name]) => name === 'lowestPrice') ?? [];
    const [, flat] = METHODS.find(([name]) => name === 'qualityOnly') ?? [];
    if (upright === undefined || flat === undefined) throw new Error('Both methods are there');
    const [standing] = drawn(isoScoreLines(upright, asked({ lines: 1 }))).lines;
    expect(standing).toEqual({
      total: 2500,
      points: [
        { price: 2500, quality: 0 },
        { price: 2500, quality: 1 },
      ],
    });
    const [lying] = drawn(isoScoreLines(flat, asked({ lines: 1 }))).lines;
    expect(lying?.points.every(({ quality }) => quality === 0.5)).toBe(true);
    expect([lying?.points[0]?.price, lying?.points.at(-1)?.price]).toEqual([1000, 4000]);
  });

  it('is bent with lowest over price and straight with a fixed band', () => {
    const bend = (method: AwardModel) => {
      const { points } = drawn(isoScoreLines(method, asked({ lines: 1 }))).lines[0] ?? { points: [] };
      const [first, middle, last] = [points[0], points[20], points[40]];
      return (first?.quality ?? NaN) + (last?.quality ?? NaN) - 2 * (middle?.quality ?? NaN);
    };
    expect(Math.abs(bend(withFormula({ formula: 'lowestOverPrice', params: {} })))).toBeGreaterThan(0.01);
    expect(Math.abs(bend(withFormula({ formula: 'band', params: { low: 1000, high: 4000 } })))).toBeLessThan(
      1e-12,
    );
  });
});

describe('what is assumed of other bids', () => {
  const said = (method: AwardModel, changes: Partial<IsoScoreRequest> = {}) =>
    drawn(isoScoreLines(method, asked(changes))).assumptions.map((one) =>
      render(one, 'en').replace(/\u00a0/g, ' '),
    );

  it('is said, and taken from the ends of the plane when it is not given', () => {
    expect(said(withFormula({ formula: 'lowestOverPrice', params: {} }))).toEqual([
      'Assumption: the lowest price is € 1,000.00.',
    ]);
    expect(said(withFormula({ formula: 'lowestToHighest', params: {} }), { highest: 3000 })).toEqual([
      'Assumption: the lowest price is € 1,000.00.',
      'Assumption: the highest price is € 3,000.00.',
    ]);
    expect(said(withFormula({ formula: 'meanFifty', params: {} }))).toEqual([
      'Assumption: the mean price is € 2,500.00.',
    ]);
    expect(
      said(model({ aggregation: 'utilityIndex', index: { method: 'utilityIndex', ...weights } })),
    ).toEqual([
      'Assumption: the lowest price is € 1,000.00.',
      'Assumption: the best bid earns 100.0% of the points for quality.',
    ]);
  });

  it('is nothing where no bid depends on another', () => {
    expect(said(withFormula({ formula: 'band', params: { low: 1000, high: 4000 } }))).toEqual([]);
  });

  it('leaves out prices below the lowest, which could not be there', () => {
    const { lines } = drawn(
      isoScoreLines(withFormula({ formula: 'lowestOverPrice', params: {} }), asked({ lowest: 2000 })),
    );
    expect(
      Math.min(...lines.flatMap(({ points }) => points.map(({ price }) => price))),
    ).toBeGreaterThanOrEqual(2000);
  });

  it('moves the lines when the lowest price moves', () => {
    const at = (lowest: number) =>
      drawn(
        isoScoreLines(withFormula({ formula: 'lowestOverPrice', params: {} }), asked({ lowest, lines: 1 })),
      ).lines[0]?.points;
    expect(at(1000)).not.toEqual(at(1100));
  });

  it.each([
    ['no room', { prices: { from: 2000, to: 2000 } }],
    ['a price of 0', { prices: { from: 0, to: 2000 } }],
    ['a lowest price above the highest', { lowest: 5000 }],
  ])('refuses %s', (_, changes) => {
    expect(
      isoScoreLines(withFormula({ formula: 'lowestOverPrice', params: {} }), asked(changes)),
    ).toMatchObject({
      ok: false,
      parameter: 'prices',
    });
  });

  it('refuses a model without meaning', () => {
    expect(isoScoreLines(model(), asked())).toMatchObject({ ok: false, parameter: 'model.price' });
  });
});
