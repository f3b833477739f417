import { dominanceAmong, type Dominance } from './dominance';
import type { Problem, Target } from './problem';
import { sizeClasses, type SizeClass } from './sizeClass';
import { worthOf, type Worth } from './worth';

/** Everything that searching a problem needs and that stays the same when options are left out. */
export interface Space {
  readonly problem: Problem;
  readonly worth: Worth;
  readonly sizes: readonly SizeClass[];
  readonly dominance: Dominance;
  /** Most of each option. */
  readonly max: Int32Array;
}

/** Prepares a problem for searching. */
export function spaceOf(problem: Problem): Space {
  const worth = worthOf(problem.options, problem.hires);
  return {
    problem,
    worth,
    sizes: sizeClasses(problem, worth.weights),
    dominance: dominanceAmong(problem.options),
    max: Int32Array.from(problem.options, ({ max }) => max),
  };
}

/** As {@link spaceOf}, for another goal with the options and limits of a space that is there. */
export function spaceFor(target: Target, { problem, worth, dominance, max }: Space): Space {
  const other = { ...problem, target };
  return { problem: other, worth, sizes: sizeClasses(other, worth.weights), dominance, max };
}
