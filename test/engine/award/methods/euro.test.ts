import fc from 'fast-check';
import { euroForQuality, type AwardModel, type EuroForQuality } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { METHODS, model, totals, withFormula } from './plane';

const RUNS = { numRuns: 1000 };

describe('what ten percent more quality may cost', () => {
  const worth = (
    method: AwardModel,
    changes: Partial<Parameters<typeof euroForQuality>[1]> = {},
  ): EuroForQuality =>
    euroForQuality(method, { price: 2000, quality: 0.5, gain: 0.1, lowest: 1000, ...changes });
  const euros = (method: AwardModel, changes = {}) => {
    const answer = worth(method, changes);
    if (!answer.ok) throw new Error(render(answer.text, 'en'));
    return answer.euro;
  };

  it('is the same everywhere with a fixed band: (high − low) / W a point (TS formulas, F4)', () => {
    const band = withFormula({ formula: 'band', params: { low: 1000, high: 4000 } });
    expect(euros(band)).toBe((6 * 3000) / 40);
    expect(euros(band, { price: 3000, quality: 0.1 })).toBe((6 * 3000) / 40);
  });

  it('is the value that was named when awarding on value', () => {
    const value = model({
      aggregation: 'value',
      criteria: [{ id: 'share', kind: 'share', points: 1200, from: 0, to: 1 }],
    });
    expect(euros(value)).toBe(120);
  });

  it('is k × lowest / W a point with linear above lowest (F2)', () => {
    expect(euros(withFormula({ formula: 'linearAboveLowest', params: { span: 1.5 } }))).toBeCloseTo(
      (6 * 1500) / 40,
      9,
    );
  });

  it('rises along the curve with lowest over price (F1), near P² / (W × lowest) a point', () => {
    const relative = withFormula({ formula: 'lowestOverPrice', params: {} });
    const small = { gain: 0.0001 };
    expect(euros(relative, small) / 0.006).toBeCloseTo(2000 ** 2 / (40 * 1000), 0);
    expect(euros(relative)).toBeGreaterThan(euros(relative, { price: 1500 }));
  });

  it('is a percentage of the price with the logarithmic formula (F5): A^(1/W) − 1 a point', () => {
    const log = withFormula({ formula: 'logarithmic', params: { base: 3 } });
    expect(euros(log)).toBeCloseTo(2000 * (3 ** (6 / 40) - 1), 6);
  });

  it('keeps the total the same in the award itself, whatever the method', () => {
    const answerable = METHODS.filter(([name]) => !/lowestPrice|qualityOnly|meanFifty/.test(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...answerable),
        fc.integer({ min: 15, max: 25 }),
        fc.integer({ min: 2, max: 8 }),
        ([name, method], hundreds, tenths) => {
          const [price, quality] = [hundreds * 100, tenths / 10];
          const answer = euroForQuality(method, { price, quality, gain: 0.1, lowest: 1000, highest: 4000 });
          if (!answer.ok || price + answer.euro > 4000) return true;
          const [before = NaN, after = NaN] = totals(name, method, [
            { price, quality },
            { price: price + answer.euro, quality: quality + 0.1 },
          ]);
          return Math.abs(before - after) <= 1e-8 * Math.abs(before);
        },
      ),
      RUNS,
    );
  });

  it('is nothing where quality does not count', () => {
    expect(euros(model({ aggregation: 'lowestPrice' }))).toBe(0);
  });

  it('has no answer where no price makes up for it', () => {
    expect(worth(model({ aggregation: 'qualityOnly' }))).toMatchObject({ ok: false, reason: 'notAvailable' });
    const relative = withFormula({ formula: 'lowestOverPrice', params: {} });
    expect(worth(relative, { quality: 0, gain: 1 })).toMatchObject({ ok: false, reason: 'notAvailable' });
  });

  it.each([
    ['a share below 0', { quality: -0.1 }],
    ['more than all quality', { quality: 0.95 }],
    ['no gain', { gain: 0 }],
  ])('refuses %s', (_, changes) => {
    expect(worth(model({ aggregation: 'lowestPrice' }), changes)).toMatchObject({
      ok: false,
      parameter: 'quality',
    });
  });
});
