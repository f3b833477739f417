import { AGGREGATES } from '../aggregate';
import { belowCriterion, holdContest, type Contest } from '../contest';
import type { AwardModel } from '../model';
import type { Scorecard } from '../scorecard';
import type { Sheet } from '../sheet';
import { leaders, orderOf } from '../standing';

/**
 * Who comes first, and the contest that decided it: all of an award that the question "does the winner change"
 * needs.
 */
export interface Decision {
  readonly contest: Contest;
  /** Places of the bids that met every minimum per criterion. */
  readonly passed: readonly number[];
  /** Places of the bids that are out while others are still measured against them. */
  readonly kept: readonly number[];
  /** Places of the bids nobody comes before; more than one is a tie. */
  readonly leaders: readonly number[];
}

/**
 * Who comes first by a model, the same way the award finds it. `earlier` is a scorecard of the same scores by the
 * same model: only what depends on prices and on other bids is computed again.
 */
export function decide(model: AwardModel, sheet: Sheet, earlier?: Scorecard): Decision {
  const fallen = sheet.entrants.filter((place) => belowCriterion(sheet, place) !== undefined);
  const passed = fallen.length === 0 ? sheet.entrants : without(sheet.entrants, fallen);
  const kept = model.afterExclusion === 'keep' ? [...sheet.kept, ...fallen] : [];
  const contest = holdContest(model, sheet, passed, kept, earlier);
  return { contest, passed, kept, leaders: leaders(contest.contenders, orderOf(model, sheet, contest.card)) };
}

/** Whether one bid comes first alone. */
export function isSoleLeader({ leaders: first }: Decision, place: number): boolean {
  return first.length === 1 && first[0] === place;
}

/** How far the total of a bid is ahead of the best other total; below 0 when it is behind. */
export function leadOf(model: AwardModel, { contest }: Decision, place: number): number {
  const { total } = contest.card;
  if (!contest.contenders.includes(place)) return -Infinity;
  const sign = AGGREGATES[model.aggregation].wins === 'highest' ? 1 : -1;
  let best = -Infinity;
  for (const other of contest.contenders) {
    if (other !== place) best = Math.max(best, sign * (total[other] ?? NaN));
  }
  return sign * (total[place] ?? NaN) - best;
}

function without(places: readonly number[], out: readonly number[]): number[] {
  const gone = new Set(out);
  return places.filter((place) => !gone.has(place));
}
