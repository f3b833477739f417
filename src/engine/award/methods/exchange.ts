import { quantity, text, type Text } from '../../explain/text';
import { obtainable } from '../aggregate';
import { comparedPrice } from '../comparedPrice';
import type { AwardModel, AwardRequest, Criterion } from '../model';
import { priceField } from '../price/priceField';

/** What a model says of price against quality, in a form that every other method can be made of. */
export interface Exchange {
  /** Price in euro that is worth all price points, and the one that is worth none. */
  readonly low: number;
  readonly high: number;
  readonly pricePoints: number;
  /** The criteria, in points. */
  readonly criteria: readonly Criterion[];
  /** Sum of their points. */
  readonly quality: number;
  /** What was assumed to get the points, in sentences. */
  readonly ofWeights: readonly Text[];
  /** Where the two prices come from. */
  readonly ofBand: Text;
}

/** What a model and its bids say of price against quality; a sentence when they do not say it. */
export function exchangeOf({ model, bids }: AwardRequest): Exchange | Text {
  const prices = bids
    .filter(({ excluded }) => excluded === null)
    .map((bid) => comparedPrice(bid, model, ''))
    .filter((price) => typeof price === 'number');
  const band = bandOf(model, prices);
  if ('key' in band) return band;
  const { low, high } = band;
  const { quality } = obtainable(model);
  const said = (
    pricePoints: number,
    criteria: readonly Criterion[],
    sum: number,
    weights: readonly Text[],
  ) => ({
    low,
    high,
    pricePoints,
    criteria,
    quality: sum,
    ofWeights: weights,
    ofBand: band.assumption,
  });
  switch (model.aggregation) {
    case 'points':
      return said(model.price?.points ?? 0, model.criteria, quality, []);
    case 'value': {
      // The equivalence of points by a band and awarding on value, the other way around.
      const pointsPerEuro = POINTS / (high - low + quality);
      const criteria = scaled(model.criteria, pointsPerEuro);
      const weights = text('methods.compare.fromEuros', { points: quantity(POINTS, 'count') });
      return said((high - low) * pointsPerEuro, criteria, quality * pointsPerEuro, [
        weights,
        band.assumption,
      ]);
    }
    case 'markup':
    case 'utilityIndex': {
      const { index } = model;
      if (index === null || index.method === 'valueForMoney') return text('methods.compare.noWeights');
      return said((quality * index.weightPrice) / index.weightQuality, model.criteria, quality, []);
    }
    case 'valueForMoney':
    case 'pricePerPoint':
      return said(quality, model.criteria, quality, [text('methods.compare.halfHalf')]);
    case 'lowestPrice':
    case 'qualityOnly':
      return text('methods.compare.noWeights');
  }
}

/** Total of the points when a model has only euros. */
const POINTS = 100;

/** The same criteria with other points. */
export function scaled(criteria: readonly Criterion[], factor: number): readonly Criterion[] {
  return criteria.map((criterion) => {
    const points = criterion.points * factor;
    if (criterion.kind !== 'level') return { ...criterion, points };
    const table = Object.fromEntries(
      Object.entries(criterion.table).map(([level, worth]) => [level, worth * factor]),
    );
    return { ...criterion, points, table };
  });
}

interface AssumedBand {
  readonly low: number;
  readonly high: number;
  readonly assumption: Text;
}

/** From which price to which the present model gives points; without one, from the lowest price to its double. */
function bandOf(model: AwardModel, prices: readonly number[]): AssumedBand | Text {
  const published = publishedBand(model);
  if (published !== null) return fromModel(...published);
  const { lowest, highest, mean } = priceField(prices);
  if (prices.length === 0 || lowest <= 0) return text('methods.compare.noPrices');
  const rule = model.aggregation === 'points' ? model.price : null;
  switch (rule?.formula) {
    case 'linearAboveLowest':
      return fromBids(lowest, lowest * (1 + rule.params.span));
    case 'logarithmic':
      return fromBids(lowest, lowest * rule.params.base);
    case 'lowestToHighest':
      return fromBids(lowest, highest > lowest ? highest : 2 * lowest);
    case 'meanFifty':
      return fromBids(mean / 2, (mean * 3) / 2);
    default:
      return fromBids(lowest, 2 * lowest);
  }
}

function publishedBand({ aggregation, price }: AwardModel): readonly [number, number] | null {
  if (aggregation !== 'points') return null;
  if (price?.formula === 'band') return [price.params.low, price.params.high];
  return price?.formula === 'optimum' ? [price.params.optimum, price.params.maximum] : null;
}

function fromModel(low: number, high: number): AssumedBand {
  return { low, high, assumption: text('methods.compare.bandFromModel', inEuro(low, high)) };
}

function fromBids(low: number, high: number): AssumedBand {
  return { low, high, assumption: text('methods.compare.bandFromBids', inEuro(low, high)) };
}

function inEuro(low: number, high: number) {
  return { low: quantity(low, 'euro'), high: quantity(high, 'euro') };
}
