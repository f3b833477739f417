import { holdContest, type Contest } from './contest';
import type { AwardModel } from './model';
import type { DroppedBid } from './result';
import type { Sheet } from './sheet';
import { leaders, orderOf, standing } from './standing';

/** What leaving out each ranked bid does. */
export interface DropOne {
  readonly drops: readonly DroppedBid[];
  /** Bids whose absence turns the order of the others around at the top, with who then comes first. */
  readonly reversals: readonly { readonly removed: string; readonly winners: readonly string[] }[];
}

/**
 * Compares the bids again without each ranked bid in turn, as if it had never been submitted, whatever the model
 * says about bids that drop out later. Only bids that others are measured against need a new contest.
 */
export function dropEach(
  model: AwardModel,
  sheet: Sheet,
  entrants: readonly number[],
  kept: readonly number[],
  contest: Contest,
): DropOne {
  const { contenders, card, pivots } = contest;
  const groups = standing(contenders, orderOf(model, sheet, card));
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  const drops: DroppedBid[] = [];
  const reversals: { removed: string; winners: string[] }[] = [];
  for (const removed of contenders) {
    const expected = firstWithout(groups, removed);
    let winners = expected;
    if (pivots.has(removed)) {
      const others = entrants.filter((place) => place !== removed);
      const without = holdContest(model, sheet, others, kept, card);
      winners = leaders(without.contenders, orderOf(model, sheet, without.card));
      if (!sameBids(winners, expected))
        reversals.push({ removed: name(removed), winners: winners.map(name) });
    }
    const [winner, another] = winners;
    drops.push({
      removed: name(removed),
      winner: winner === undefined || another !== undefined ? null : name(winner),
    });
  }
  return { drops, reversals };
}

/** Who comes first in this standing when one bid is taken out of it and nobody's points change. */
function firstWithout(groups: readonly (readonly number[])[], removed: number): readonly number[] {
  const [first = [], second = []] = groups;
  const rest = first.filter((place) => place !== removed);
  return rest.length > 0 ? rest : second;
}

function sameBids(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((place) => others.includes(place));
}
