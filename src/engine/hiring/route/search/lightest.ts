import { earliest } from './earliest';
import { explore, type Candidate } from './explore';
import type { Space } from './space';
import type { Work } from './work';

/** The best plan, or as far as the search came. */
export interface Lightest {
  readonly best: Candidate | null;
  /** No plan costs less than this, in euro; `Infinity` when there is none at all. */
  readonly lowerBound: number;
  /** Proven: the best plan, or that there is none. */
  readonly proven: boolean;
  /** Whether of equally good plans the one with the earliest options is given. */
  readonly inOrder: boolean;
}

/** The best plan by cost, then hires, then the order of the options; `max` may leave options out. */
export function* lightest(space: Space, max: Int32Array, work: Work): Generator<Candidate | null, Lightest> {
  const { worth, problem } = space;
  const quest = { max, fixed: [], ceiling: worth.most(problem.cost), any: false };
  const { best, bound, complete } = yield* explore(space, quest, work);
  const lowerBound = bound === Infinity ? Infinity : worth.costOf(bound);
  if (best === null || !complete) return { best, lowerBound, proven: complete, inOrder: false };
  const first = yield* earliest(space, max, best, work);
  return { best: first ?? best, lowerBound, proven: true, inOrder: first !== null };
}
