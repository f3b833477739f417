import { obtainable } from './aggregate';
import type { AwardModel } from './model';

/** The best of the bids, which the utility index measures every bid against; NaN for the other methods. */
export interface Best {
  /** Most points for quality. */
  readonly quality: number;
  /** Lowest price. */
  readonly price: number;
}

/** The figure that is ranked, from the sum of the criteria and the price. */
export type Combine = (quality: number, price: number) => number;

/** How a model makes one figure of the points for quality and the price. */
export function combine(model: AwardModel, best: Best): Combine {
  switch (model.aggregation) {
    case 'points':
      return (quality, price) => quality + price;
    case 'value':
      return (quality, price) => price - quality;
    case 'markup':
      return markup(obtainable(model).quality, weightRatio(model));
    case 'valueForMoney':
      return valueForMoney(model.index?.method === 'valueForMoney' ? model.index.factor : NaN);
    case 'utilityIndex':
      return utilityIndex(obtainable(model).quality, weightRatio(model), best);
    case 'pricePerPoint':
      return (quality, price) => price / quality;
    case 'lowestPrice':
      return (_, price) => price;
    case 'qualityOnly':
      return (quality) => quality;
  }
}

/** How much heavier quality weighs than price. */
function weightRatio({ index }: AwardModel): number {
  if (index === null || index.method === 'valueForMoney') return NaN;
  return index.weightQuality / index.weightPrice;
}

/** The share of the points that a bid misses, times the ratio of the weights, comes on top of its price. */
function markup(obtainableQuality: number, ratio: number): Combine {
  return (quality, price) => price * (1 + ((obtainableQuality - quality) / obtainableQuality) * ratio);
}

/** Points for each euro, times a factor that makes the figure readable. */
function valueForMoney(factor: number): Combine {
  return (quality, price) => (factor * quality) / price;
}

/** The bid with the most quality starts at 1, the others lose for what they have less; the lowest price brings all of it. */
function utilityIndex(obtainableQuality: number, ratio: number, best: Best): Combine {
  return (quality, price) => {
    const behind = (best.quality - quality) / obtainableQuality;
    return ((1 - behind * ratio) / price) * best.price;
  };
}
