import { dependsOnOtherBids } from './aggregate';
import { belowCriterion, type Contest, type Measured } from './contest';
import { fieldOf } from './field';
import type { AwardModel } from './model';
import { scoreBids } from './scorecard';
import type { Sheet } from './sheet';

/** The points of a bid with the field they were measured against. */
export type MeasuredOf = (place: number) => Measured;

/**
 * How each bid was measured. A bid below a minimum is measured in a field that it is in itself, also where the points
 * of the others are computed without it: against bids it does not take part with it could earn more than all points.
 * Below a minimum total that is the round in which it fell, below a minimum per criterion the field of all bids that
 * were scored.
 */
export function measuredOf(model: AwardModel, sheet: Sheet, contest: Contest): MeasuredOf {
  if (model.afterExclusion !== 'recompute' || !dependsOnOtherBids(model)) return () => contest;
  let all: Measured | undefined;
  const withEveryone = () => {
    if (all !== undefined) return all;
    const field = fieldOf(model, sheet, sheet.entrants);
    all = { field, card: scoreBids(model, sheet, field, contest.card) };
    return all;
  };
  return (place) => {
    const fell = contest.fell.get(place);
    if (fell !== undefined) return fell;
    return sheet.out.has(place) || belowCriterion(sheet, place) === undefined ? contest : withEveryone();
  };
}
