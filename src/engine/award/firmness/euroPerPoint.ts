import { compare } from '../../decimal';
import type { Contest } from '../contest';
import type { AwardModel } from '../model';
import type { Sheet } from '../sheet';
import { worthOfPoint } from './worthOfPoint';

/** What one point is worth in euro. */
export interface EuroPerPoint {
  /** The same for every bid, as with a fixed band; `null` when it differs by bid or price buys no points. */
  readonly constant: number | null;
  /**
   * By the logarithmic formula one point is the same percentage of every price, as a fraction; `null` by the
   * others.
   */
  readonly percentage: number | null;
  /** Per ranked bid at its present price; `null` where price buys no points. */
  readonly bids: readonly { readonly bid: string; readonly euro: number | null }[];
}

/** What one point is worth in euro to each ranked bid at its present price and points. */
export function euroPerPoint(
  model: AwardModel,
  sheet: Sheet,
  { field, card, contenders }: Contest,
): EuroPerPoint {
  const measures = { prices: field.prices, best: card.best };
  const bids = contenders.map((place) => ({
    bid: sheet.bids[place]?.id ?? '',
    euro: worthOfPoint(model, measures, sheet.prices[place] ?? NaN, card.quality[place] ?? NaN),
  }));
  const [first] = bids;
  const one = first?.euro ?? null;
  const same = one !== null && bids.every(({ euro }) => euro !== null && compare(euro, one) === 0);
  return { constant: same ? one : null, percentage: percentageOf(model), bids };
}

function percentageOf({ aggregation, price }: AwardModel): number | null {
  if (aggregation !== 'points' || price?.formula !== 'logarithmic' || price.points === 0) return null;
  return price.params.base ** (1 / price.points) - 1;
}
