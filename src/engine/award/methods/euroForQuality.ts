import { exact } from '../../decimal';
import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import type { AwardModel } from '../model';
import { edge } from './edge';
import { sameLevel } from './isoScore';
import { planeOf, type AssumedBids } from './plane';

/** A bid and how much better it could be. */
export interface QualityGain extends AssumedBids {
  /** Price of the bid in euro. */
  readonly price: number;
  /** Its share (0 to 1) of the points for quality. */
  readonly quality: number;
  /** The extra share, such as 0.1 for ten percent of the points. */
  readonly gain: number;
}

/** What the extra quality may cost, or why that has no answer. */
export type EuroForQuality =
  | {
      readonly ok: true;
      /** How much higher the price may be for the same total; 0 where quality does not count. */
      readonly euro: number;
      readonly assumptions: readonly Text[];
    }
  | Failure;

/** How often a price is doubled in search of one that is too high. */
const DOUBLINGS = 40;

/**
 * What more quality may cost: how much higher the price of a bid may be when its share of the points for quality rises
 * by `gain` and its total stays the same. With some methods that depends on where the bid stands. The lowest price is
 * assumed to be its own when none is given.
 * Invalid: a model without meaning, a price that is not above 0, a share outside 0 to 1. Not available: no price gives
 * the same total, because the price counts too little there.
 */
export function euroForQuality(
  model: AwardModel,
  { price, quality, gain, ...assumed }: QualityGain,
): EuroForQuality {
  if (!(quality >= 0 && gain > 0 && quality + gain <= 1)) {
    return invalid(text('methods.euro.share'), 'quality');
  }
  const plane = planeOf(model, { from: price, to: 2 * price }, assumed);
  if ('ok' in plane) return plane;
  const { assumptions } = plane;
  const qualityAt = sameLevel(plane, { price, quality });
  if (qualityAt === null) return { ok: true, euro: 0, assumptions };

  const enough = (candidate: number) => qualityAt(candidate) >= quality + gain;
  let high = price;
  for (let doubling = 0; doubling < DOUBLINGS && !enough(high); doubling += 1) high *= 2;
  if (!enough(high)) return notAvailable(text('methods.euro.noPrice'));
  return { ok: true, euro: exact(edge(enough, high, price) - price), assumptions };
}
