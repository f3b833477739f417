import type { Aggregation, AwardModel } from './model';
import { PRICE_FORMULAS } from './price/formula';

/** How one way of comparing puts a bid together. */
export interface Aggregate {
  /** What the price counts as: points by a formula, the euros themselves, or nothing. */
  readonly price: 'points' | 'euro' | 'none';
  readonly wins: 'highest' | 'lowest';
  /** The figure that is ranked, from the sum of the criteria and the price. */
  readonly total: (quality: number, price: number) => number;
}

/** The ways of comparing that can be computed. */
export const AGGREGATES: Readonly<Record<Aggregation, Aggregate>> = {
  points: { price: 'points', wins: 'highest', total: (quality, price) => quality + price },
  value: { price: 'euro', wins: 'lowest', total: (quality, price) => price - quality },
  lowestPrice: { price: 'euro', wins: 'lowest', total: (_, price) => price },
  qualityOnly: { price: 'none', wins: 'highest', total: (quality) => quality },
};

/** Whether the price points of a bid depend on the prices of other bids. */
export function hasRelativePrice(model: AwardModel): boolean {
  if (model.price === null || AGGREGATES[model.aggregation].price !== 'points') return false;
  return PRICE_FORMULAS[model.price.formula].relative;
}

/** Whether the total of a bid depends on other bids. */
export function dependsOnOtherBids(model: AwardModel): boolean {
  const counts = model.aggregation !== 'lowestPrice';
  return hasRelativePrice(model) || (counts && model.criteria.some(({ kind }) => kind === 'relative'));
}

/** Whether a bid cannot be compared without a price. */
export function needsPrice(model: AwardModel): boolean {
  return AGGREGATES[model.aggregation].price !== 'none' || model.tieBreak.includes('lowestPrice');
}

/** The points that can be had: for price, for the criteria and together. */
export function obtainable(model: AwardModel): { price: number; quality: number; total: number } {
  const price = model.aggregation === 'points' ? (model.price?.points ?? 0) : 0;
  const quality = model.criteria.reduce((sum, { points }) => sum + points, 0);
  return { price, quality, total: price + quality };
}
