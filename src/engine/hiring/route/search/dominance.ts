import type { Effect } from './problem';

/**
 * Options that are never used before another is used up: that other does at least as much for at most the cost and, where
 * all is equal, comes earlier. Exchanging one for the other keeps the goal and makes a plan no worse.
 */
export interface Dominance {
  /** By option: those that come before it. */
  readonly before: readonly (readonly number[])[];
  /** By option: those that wait for it. */
  readonly after: readonly (readonly number[])[];
}

/** Finds which options wait for which. */
export function dominanceAmong(options: readonly Effect[]): Dominance {
  const before: number[][] = options.map(() => []);
  const after: number[][] = options.map(() => []);
  for (const [waiting, one] of options.entries()) {
    for (const [first, other] of options.entries()) {
      if (waiting === first || !dominates(other, one, first < waiting)) continue;
      before[waiting]?.push(first);
      after[first]?.push(waiting);
    }
  }
  return { before, after };
}

function dominates(other: Effect, one: Effect, isEarlier: boolean): boolean {
  if (other.isHire !== one.isHire) return false;
  if (other.cost > one.cost || (other.cost === one.cost && !isEarlier)) return false;
  const sameSeat = other.total === one.total && other.seats === one.seats;
  return (
    sameSeat &&
    other.weighted >= one.weighted &&
    other.attributed >= one.attributed &&
    other.target >= one.target
  );
}
