import { AGGREGATES, obtainable } from '../aggregate';
import { apart } from '../apart';
import type { Contest } from '../contest';
import type { AwardModel } from '../model';
import type { Sheet } from '../sheet';
import { orderOf, standing } from '../standing';

/** Two bids that follow each other in the ranking at a very small distance. */
export interface NearTie {
  /** The one ahead first. */
  readonly bids: readonly [string, string];
  /** Distance of their totals, in the unit of the totals. */
  readonly distance: number;
  /** As a share of the points that can be had; where no points are had, of the better total. */
  readonly share: number;
}

/** A distance below this share is very small. */
const NEAR = 0.01;

/** Pairs looked at from the top; with hundreds of bids nearly all of them are near each other. */
const MOST_PAIRS = 20;

/** Neighbours in the ranking that are less than 1 % apart, from the top; ties are not near ties. */
export function nearTies(model: AwardModel, sheet: Sheet, { card, contenders }: Contest): NearTie[] {
  const ranked = standing(contenders, orderOf(model, sheet, card)).slice(0, MOST_PAIRS);
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  const inPoints = AGGREGATES[model.aggregation].unit === 'points';
  return ranked.flatMap((group, index): NearTie[] => {
    const [ahead] = group;
    const [behind] = ranked[index + 1] ?? [];
    if (ahead === undefined || behind === undefined) return [];
    const better = card.total[ahead] ?? NaN;
    const distance = apart(better, card.total[behind] ?? NaN);
    const whole = inPoints ? obtainable(model).total : Math.abs(better);
    const share = whole === 0 ? 0 : distance / whole;
    return share < NEAR ? [{ bids: [name(ahead), name(behind)], distance, share }] : [];
  });
}
