import { holdContest, type Contest } from '../contest';
import type { AwardModel } from '../model';
import type { DroppedBid } from '../result';
import type { Sheet } from '../sheet';
import { leaders, orderOf } from '../standing';

/** Bids whose leaving turns the order of the others around at the top, with who then comes first. */
export interface Reversal {
  readonly removed: string;
  readonly winners: readonly string[];
}

/** What leaving out each ranked bid does. */
export interface DropOne {
  readonly drops: readonly DroppedBid[];
  readonly reversals: readonly Reversal[];
}

/**
 * Bids that are compared again, over all contests together; a model by which everyone is measured against everyone
 * reaches it.
 */
const MOST_COMPARED = 100_000;

/** However many bids there are, leaving out each of these at the top is tried. */
const LEAST_TRIED = 5;

/**
 * Compares the bids again without each ranked bid in turn from their standing in `groups`, as if it had never been
 * submitted, whatever the model says about bids that drop out later. Only bids that others are measured against
 * need a new contest. Where everyone is measured against everyone, as by a mean, and there are more than about 300
 * bids, leaving is tried of the first of the ranking and the others get no line.
 */
export function dropEach(
  model: AwardModel,
  sheet: Sheet,
  entrants: readonly number[],
  kept: readonly number[],
  contest: Contest,
  groups: readonly (readonly number[])[],
): DropOne {
  const { contenders, card, pivots } = contest;
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  const tried = triedAmong(pivots, groups);
  const contested = new Map<number, readonly number[]>();
  const reversals: Reversal[] = [];
  for (const removed of contenders) {
    if (!tried.has(removed)) continue;
    const others = entrants.filter((place) => place !== removed);
    const without = holdContest(model, sheet, others, kept, card);
    const winners = leaders(without.contenders, orderOf(model, sheet, without.card));
    contested.set(removed, winners);
    if (!sameBids(winners, firstWithout(groups, [removed])))
      reversals.push({ removed: name(removed), winners: winners.map(name) });
  }
  const dropped = (removed: number): DroppedBid => {
    const [winner, another] = contested.get(removed) ?? firstWithout(groups, [removed]);
    const sole = winner === undefined || another !== undefined ? null : name(winner);
    return { removed: name(removed), winner: sole };
  };
  return {
    reversals,
    // Made when asked: with many bids there are as many lines, and nearly all of them say the same.
    get drops() {
      return contenders.filter((place) => contested.has(place) || !pivots.has(place)).map(dropped);
    },
  };
}

/** Who comes first in this standing when bids are taken out of it and nobody's points change. */
export function firstWithout(
  groups: readonly (readonly number[])[],
  removed: readonly number[],
): readonly number[] {
  for (const group of groups) {
    const rest = group.filter((place) => !removed.includes(place));
    if (rest.length > 0) return rest;
  }
  return [];
}

/** Whether these are the same bids, in any order. */
export function sameBids(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((place) => others.includes(place));
}

function triedAmong(
  pivots: ReadonlySet<number>,
  groups: readonly (readonly number[])[],
): ReadonlySet<number> {
  if (pivots.size <= LEAST_TRIED) return pivots;
  const ranked = groups.flat();
  const most = Math.max(LEAST_TRIED, Math.floor(MOST_COMPARED / ranked.length));
  if (pivots.size <= most) return pivots;
  return new Set(ranked.filter((place) => pivots.has(place)).slice(0, most));
}
