import { trim } from '../../decimal';
import { isSoleLeader, leadOf, type Decision } from './decision';
import { firstChange, type Walk } from './firstChange';
import { roundingNoise } from './roundingNoise';
import { nameIn, type Study } from './study';

/** Where the winner changes when one figure moves and nothing else does. */
export interface TippingPoint {
  /**
   * The value nearest to the present one at which the winner is another or the first place is tied; `null` when
   * there is none.
   */
  readonly winnerChangesAt: number | null;
  /** How far that is from the present value, with its sign. */
  readonly change: number | null;
  /** Who wins at that very value; `null` when nobody does alone. */
  readonly winner: string | null;
  /** Who are first at that very value; more than one is a tie. */
  readonly leaders: readonly string[];
  /** Who are first just beyond it: one where the tie is at that value only, the same as `leaders` where it goes on. */
  readonly beyond: readonly string[];
}

/** One figure of an outcome that can be moved. */
export interface Variation {
  readonly present: number;
  /** As far down and up as it is moved; the present value for no movement that way. */
  readonly least: number;
  readonly most: number;
  /** Values to look at on the way; none where the winner can change at most once each way. */
  readonly probes: readonly number[];
  /** The decision with this value in the place of the present one. */
  readonly at: (value: number) => Decision;
}

/** Nothing changes the winner. */
export const NEVER: TippingPoint = {
  winnerChangesAt: null,
  change: null,
  winner: null,
  leaders: [],
  beyond: [],
};

/** The tipping point of a figure that is nearest to its present value, up or down. */
export function tippingPoint(study: Study, variation: Variation): TippingPoint {
  const { present, least, most } = variation;
  const remembered = { ...variation, at: remembering(variation.at) };
  const found = [least, most]
    .filter((end) => end !== present)
    .map((end) => firstChange(walkTo(study, remembered, end)))
    .filter((value) => value !== null)
    .sort((a, b) => Math.abs(a - present) - Math.abs(b - present));
  const [nearest] = found;
  if (nearest === undefined) return NEVER;
  return { winnerChangesAt: nearest, change: trim(nearest - present), ...first(study, remembered, nearest) };
}

function walkTo(study: Study, { present, probes, at }: Variation, to: number): Walk {
  return {
    from: present,
    to,
    probes,
    differs: (value) => !isSoleLeader(at(value), study.winner),
    lead: (value) => leadOf(study.model, at(value), study.winner),
    noise: probes.length === 0 ? 0 : roundingNoise(study),
  };
}

/** The last decision is often asked for again: whether it differs, and by how much. */
function remembering(at: Variation['at']): Variation['at'] {
  let last: { readonly value: number; readonly decision: Decision } | null = null;
  return (value) => {
    if (last?.value !== value) last = { value, decision: at(value) };
    return last.decision;
  };
}

/** Who comes first at a tipping point, and where that is a tie for that one value only, just beyond it. */
function first(
  study: Study,
  { present, least, most, at }: Variation,
  value: number,
): Pick<TippingPoint, 'winner' | 'leaders' | 'beyond'> {
  const here = at(value).leaders;
  const step = Math.max(Math.abs(value), 1) * 1e-6 * Math.sign(value - present);
  const further = Math.min(Math.max(value + step, Math.min(least, present)), Math.max(most, present));
  const after = here.length > 1 ? at(further).leaders : here;
  const there = after.length < here.length && !isWinnerAgain(study, after) ? after : here;
  const names = (places: readonly number[]) => places.map((place) => nameIn(study, place));
  return { ...firstOf(names(here)), beyond: names(there) };
}

/** The winner among those who are first: nobody when there are more, or none. */
export function firstOf(leaders: readonly string[]): Pick<TippingPoint, 'winner' | 'leaders'> {
  const [sole, another] = leaders;
  return { winner: sole === undefined || another !== undefined ? null : sole, leaders };
}

function isWinnerAgain({ winner }: Study, leaders: readonly number[]): boolean {
  return leaders.length === 1 && leaders[0] === winner;
}
