import { compare, exact } from '../../../decimal';
import { indirectShare } from '../../../ladder/indirect';
import { countedIndirect } from '../../../ladder/total';
import type { RouteOption, RouteOrganisation } from '../request';

/** What must be reached, in numbers. */
export interface Target {
  /** Norm by whole size. */
  readonly norms: readonly (number | undefined)[];
  readonly capSize: number;
  /** Largest part of the total that may be indirect. */
  readonly indirectMaximum: number;
  /** Least unweighted share of the fte from the target group; `null` when none is asked. */
  readonly share: number | null;
}

/** Least cost under linear limits and one curved one, in whole numbers: what the search works on. */
export interface Problem {
  readonly organisation: RouteOrganisation;
  readonly target: Target;
  readonly options: readonly Effect[];
  readonly hires: number;
  readonly cost: number;
  /** Fte of seats that are not filled by the target group. */
  readonly seats: number;
}

/** What one unit of an option does. */
export interface Effect {
  readonly max: number;
  readonly cost: number;
  readonly isHire: boolean;
  /** Fte added to the total. */
  readonly total: number;
  readonly weighted: number;
  readonly attributed: number;
  /** Unweighted fte of the target group that is added. */
  readonly target: number;
  /** Fte of seats that it fills. */
  readonly seats: number;
}

/** What an organisation has. */
export interface Amounts {
  totalFte: number;
  weightedFte: number;
  attributedFte: number;
  targetFte: number;
}

/** What one unit of an option does. */
export function effectOf(option: RouteOption): Effect {
  const { max, annualCost: cost } = option;
  if (option.kind === 'purchase') {
    const attributed = option.attributedFte;
    return { max, cost, isHire: false, total: 0, weighted: 0, attributed, target: 0, seats: 0 };
  }
  const { fte, weight, addsToTotal } = option;
  return {
    max,
    cost,
    isHire: true,
    total: addsToTotal ? fte : 0,
    weighted: fte * weight,
    attributed: 0,
    target: weight > 0 ? fte : 0,
    seats: addsToTotal ? 0 : fte,
  };
}

/**
 * Fte of the seats that a hire can fill without adding to the total: those of people outside the target group. Weighted
 * fte are at most the fte behind them, so that this is never too few.
 */
export function seatsOf({ totalFte, weightedFte, targetFte }: RouteOrganisation): number {
  return Math.max(0, totalFte - Math.max(weightedFte, targetFte ?? 0));
}

/** What an organisation has once it has used every option so often. */
export function amountsAfter({ organisation, options }: Problem, counts: ArrayLike<number>): Amounts {
  let { totalFte, weightedFte, attributedFte } = organisation;
  let targetFte = organisation.targetFte ?? 0;
  for (let index = 0; index < options.length; index++) {
    const count = counts[index] ?? 0;
    const effect = options[index];
    if (count === 0 || effect === undefined) continue;
    totalFte += count * effect.total;
    weightedFte += count * effect.weighted;
    attributedFte += count * effect.attributed;
    targetFte += count * effect.target;
  }
  return { totalFte, weightedFte, attributedFte, targetFte };
}

/** Whether amounts are enough for what must be reached, compared as every level is. */
export function reaches(
  target: Target,
  { totalFte, weightedFte, attributedFte, targetFte }: Amounts,
): boolean {
  const norm = target.norms[Math.min(Math.round(exact(totalFte)), target.capSize)];
  if (norm === undefined) return false;
  const direct = weightedFte / totalFte;
  const indirect = indirectShare(attributedFte, totalFte);
  const total = direct + countedIndirect(direct, indirect, target.indirectMaximum);
  if (compare(total, norm) < 0) return false;
  return target.share === null || compare(targetFte / totalFte, target.share) >= 0;
}

/** Whether a plan stays within the limits: the maxima aside, which the search itself keeps. */
export function isAllowed({ options, hires, cost, seats }: Problem, counts: ArrayLike<number>): boolean {
  let usedHires = 0;
  let usedCost = 0;
  let usedSeats = 0;
  for (let index = 0; index < options.length; index++) {
    const count = counts[index] ?? 0;
    const effect = options[index];
    if (count === 0 || effect === undefined) continue;
    if (effect.isHire) usedHires += count;
    usedCost += count * effect.cost;
    usedSeats += count * effect.seats;
  }
  return usedHires <= hires && compare(usedCost, cost) <= 0 && compare(usedSeats, seats) <= 0;
}
