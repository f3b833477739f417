import { compare } from '../decimal';
import { dependsOnOtherBids } from './aggregate';
import { fieldOf, type Field } from './field';
import type { AwardModel } from './model';
import { totalPivots } from './pivots';
import { scoreBids, type Scorecard } from './scorecard';
import type { Sheet } from './sheet';

/** Bids scored against each other, after those below a minimum have fallen out. */
export interface Contest {
  /** The field the final points were measured against. */
  readonly field: Field;
  readonly card: Scorecard;
  /** Bids that remain. */
  readonly contenders: readonly number[];
  /** Bids whose absence would have changed what others are measured against, somewhere on the way. */
  readonly pivots: ReadonlySet<number>;
  /** Bids that fell below the minimum total, each with the round in which it did: measured with itself in the field. */
  readonly fell: ReadonlyMap<number, Measured>;
}

/** Points, and the field they were measured against. */
export interface Measured {
  readonly field: Field;
  readonly card: Scorecard;
}

/**
 * Holds the contest among bids that met every minimum per criterion. `kept` are bids that are out but still measured
 * against. A bid below the minimum total falls out; where the model recomputes, the others are then measured
 * again without it and tested again, until nobody falls out.
 */
export function holdContest(
  model: AwardModel,
  sheet: Sheet,
  entrants: readonly number[],
  kept: readonly number[],
  earlier?: Scorecard,
): Contest {
  let contenders = entrants;
  let field = fieldOf(model, sheet, [...contenders, ...kept]);
  let card = scoreBids(model, sheet, field, earlier);
  const pivots = new Set([...field.pivots, ...totalPivots(model, field, card)]);
  const { minimumTotal } = model;
  const fell = new Map<number, Measured>();
  while (minimumTotal !== null) {
    const { unrounded } = card;
    const remaining = contenders.filter((place) => compare(unrounded[place] ?? NaN, minimumTotal) >= 0);
    const round = { field, card };
    const settled = remaining.length === contenders.length;
    if (!settled) for (const place of contenders) fell.set(place, round);
    contenders = remaining;
    if (settled || model.afterExclusion === 'keep' || !dependsOnOtherBids(model)) break;
    field = fieldOf(model, sheet, contenders);
    card = scoreBids(model, sheet, field, card);
    for (const place of [...field.pivots, ...totalPivots(model, field, card)]) pivots.add(place);
  }
  for (const place of contenders) fell.delete(place);
  return { field, card, contenders, pivots, fell };
}

/** The first criterion on which a bid stays below the minimum, by its place in the model; `undefined` when none. */
export function belowCriterion(sheet: Sheet, place: number): number | undefined {
  const index = sheet.scorings.findIndex(({ minimum }, criterion) => {
    if (minimum === null) return false;
    const raw = sheet.raws[criterion]?.[place] ?? NaN;
    return raw < minimum && compare(raw, minimum) < 0;
  });
  return index < 0 ? undefined : index;
}
