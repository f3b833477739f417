import { compare } from '../decimal';
import type { Band } from './model';
import type { Scorecard } from './scorecard';

/** The total from which bids count as equal: at most the share of the band below the best total. */
export function bandStart({ share }: Band, { best }: Scorecard): number {
  return best.total - share * Math.abs(best.total);
}

/** Whether a bid counts as equal to the best. */
export function isInBand(band: Band, card: Scorecard, place: number): boolean {
  return compare(card.total[place] ?? NaN, bandStart(band, card)) >= 0;
}
