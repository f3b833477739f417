import type { NumberEntry } from '../numberEntry';
import type { TenderModel } from '../model';

/** The prices between which a drawing is made, in euro, and where they come from. */
export interface PriceRange {
  readonly from: number;
  readonly to: number;
  readonly basis: 'bids' | 'model' | 'estimate';
}

/** So far below and above an estimate prices are drawn. */
const AROUND_ESTIMATE = 0.3;

/** The two prices that the formula itself names. */
const ENDS: Readonly<Partial<Record<string, readonly [low: string, high: string]>>> = {
  band: ['low', 'high'],
  optimum: ['optimum', 'maximum'],
};

/**
 * The prices to draw: those of the bids when they may be shown, else those that the model names, else around the
 * officer's estimate; `null` when none is known.
 */
export function priceRange(
  model: TenderModel,
  estimate: NumberEntry,
  prices: readonly number[],
): PriceRange | null {
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
  if (prices.length > 1 && lowest > 0 && lowest < highest)
    return { from: lowest, to: highest, basis: 'bids' };
  const [low, high] = model.aggregation === 'points' ? (ENDS[model.price.formula ?? ''] ?? []) : [];
  const from = model.price.parameters[low ?? ''];
  const to = model.price.parameters[high ?? ''];
  if (typeof from === 'number' && typeof to === 'number' && from > 0 && from < to)
    return { from, to, basis: 'model' };
  if (typeof estimate !== 'number' || estimate <= 0) return null;
  return {
    from: estimate * (1 - AROUND_ESTIMATE),
    to: estimate * (1 + AROUND_ESTIMATE),
    basis: 'estimate',
  };
}
