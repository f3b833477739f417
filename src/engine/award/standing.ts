import { compare } from '../decimal';
import { AGGREGATES } from './aggregate';
import { isInBand } from './band';
import type { AwardModel, TieBreak } from './model';
import type { Scorecard } from './scorecard';
import type { Sheet } from './sheet';

/** Which of two bids comes first: negative for the first, 0 when nothing in the model tells them apart. */
export type Order = (first: number, second: number) => number;

/**
 * The order of the model: the total, then its tie-break rules. Bids in the band count as equal, so that its rule comes in
 * the place of their total; bids below it follow by their total. The order of the bids has no say in it.
 */
export function orderOf(model: AwardModel, sheet: Sheet, card: Scorecard): Order {
  const higher = (column: readonly number[]): Order => {
    return (first, second) => difference(column[second] ?? NaN, column[first] ?? NaN);
  };
  const lower = (column: readonly number[]): Order => {
    return (first, second) => difference(column[first] ?? NaN, column[second] ?? NaN);
  };
  const byRule = (rule: TieBreak): Order => {
    if (rule === 'lowestPrice') return lower(sheet.prices);
    if (rule === 'quality') return higher(card.quality);
    const index = model.criteria.findIndex(({ id }) => rule === `criterion:${id}`);
    return higher(card.criteria[index] ?? []);
  };
  const byTotal = AGGREGATES[model.aggregation].wins === 'highest' ? higher(card.total) : lower(card.total);
  const ties = model.tieBreak.map(byRule);
  const { band } = model;
  if (band === null) return inTurn([byTotal, ...ties]);
  const inBand = card.total.map((_, place) => Number(isInBand(band, card, place)));
  const among = inTurn([byRule(band.decides), ...ties]);
  const below = inTurn([byTotal, ...ties]);
  return (first, second) => {
    const decided = higher(inBand)(first, second);
    if (decided !== 0) return decided;
    return inBand[first] === 1 ? among(first, second) : below(first, second);
  };
}

/** The first rule that tells two bids apart decides. */
function inTurn(rules: readonly Order[]): Order {
  const [only, second] = rules;
  if (only !== undefined && second === undefined) return only;
  return (first, second) => {
    for (const rule of rules) {
      const decided = rule(first, second);
      if (decided !== 0) return decided;
    }
    return 0;
  };
}

/** The bids from first to last in groups; a group of more than one is a tie. */
export function standing(members: readonly number[], order: Order): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  for (const place of [...members].sort(order)) {
    const [leader] = group;
    if (leader !== undefined && order(leader, place) === 0) {
      group.push(place);
    } else {
      group = [place];
      groups.push(group);
    }
  }
  return groups;
}

/** The bids nobody comes before: the winner, or those tied for it. */
export function leaders(members: readonly number[], order: Order): number[] {
  let front: number[] = [];
  for (const place of members) {
    const [leader] = front;
    const decided = leader === undefined ? -1 : order(place, leader);
    if (decided < 0) front = [place];
    else if (decided === 0) front.push(place);
  }
  return front;
}

/** So far apart that binary noise cannot be the reason; sparing the decimal comparison makes sorting fast. */
const CLEARLY_APART = 1e-9;

/** Compares as in decimals: negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function difference(a: number, b: number): number {
  const apart = a - b;
  if (apart === 0) return 0;
  return Math.abs(apart) > CLEARLY_APART * Math.max(Math.abs(a), Math.abs(b), 1) ? apart : compare(a, b);
}
