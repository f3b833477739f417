import type { Failure } from '../../explain/outcome';
import type { Text } from '../../explain/text';
import { AGGREGATES, type Aggregate } from '../aggregate';
import type { AwardModel } from '../model';
import { edge } from './edge';
import { planeOf, type AssumedBids, type Plane } from './plane';

/** A bid in the plane: its price in euro and its share (0 to 1) of the points for quality. */
export interface PlanePoint {
  readonly price: number;
  readonly quality: number;
}

/** Bids with the same total, from the lowest price to the highest. */
export interface IsoLine {
  readonly total: number;
  readonly points: readonly PlanePoint[];
}

/** Lines of equal totals, or why they cannot be drawn. */
export type IsoScore =
  | {
      readonly ok: true;
      readonly lines: readonly IsoLine[];
      /** What the totals are in. */
      readonly unit: Aggregate['unit'];
      /** What was assumed of the other bids and what was left out, in sentences. */
      readonly assumptions: readonly Text[];
    }
  | Failure;

/** What to draw. Assumed prices that are not given are the ends and the middle of `prices`, and the answer says so. */
export interface IsoScoreRequest extends AssumedBids {
  readonly prices: { readonly from: number; readonly to: number };
  /** How many lines. */
  readonly lines: number;
}

/** Steps in which a line is drawn. */
const STEPS = 40;

/**
 * Lines of equal totals in the plane of price and share of the points for quality, spread between the worst and the
 * best corner. Where quality does not count a line stands up, where the price does not count it lies flat. Totals are
 * those of `award` without rounding. Invalid: a model without meaning, or prices that leave no room.
 */
export function isoScoreLines(model: AwardModel, { prices, lines, ...assumed }: IsoScoreRequest): IsoScore {
  const plane = planeOf(model, prices, assumed);
  if ('ok' in plane) return plane;
  const { lowestPrice, highestPrice, mostQuality, assumptions } = plane;
  const drawn = Array.from({ length: lines }, (_, index): IsoLine => {
    const share = (index + 1) / (lines + 1);
    const price = highestPrice - share * (highestPrice - lowestPrice);
    return lineThrough(plane, { price, quality: share * mostQuality });
  });
  return { ok: true, lines: drawn, unit: AGGREGATES[model.aggregation].unit, assumptions };
}

function lineThrough(plane: Plane, through: PlanePoint): IsoLine {
  const { lowestPrice, highestPrice, mostQuality } = plane;
  const total = plane.total(through.price, through.quality);
  const qualityAt = sameLevel(plane, through);
  if (qualityAt === null) {
    return {
      total,
      points: [
        { price: through.price, quality: 0 },
        { price: through.price, quality: mostQuality },
      ],
    };
  }
  const fits = (price: number) => {
    const quality = qualityAt(price);
    return quality >= 0 && quality <= mostQuality;
  };
  const first = edge(fits, through.price, lowestPrice);
  const last = edge(fits, through.price, highestPrice);
  const points = Array.from({ length: STEPS + 1 }, (_, step): PlanePoint => {
    const price = step === STEPS ? last : first + ((last - first) * step) / STEPS;
    return { price, quality: Math.min(Math.max(qualityAt(price), 0), mostQuality) };
  });
  return { total, points };
}

/** The quality that gives the same total at another price; `null` where quality makes no difference. */
export function sameLevel(plane: Plane, through: PlanePoint): ((price: number) => number) | null {
  const level = plane.level(through.price, through.quality);
  const worth = (price: number) => plane.level(price, 1) - plane.level(price, 0);
  if (worth(through.price) === 0) return null;
  return (price) => (level - plane.level(price, 0)) / worth(price);
}
