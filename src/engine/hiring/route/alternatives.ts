import type { RoutePlan } from './answer';
import { planOf, type Question } from './question';
import type { Candidate } from './search/explore';
import { lightest } from './search/lightest';
import type { Space } from './search/space';
import type { Work } from './search/work';

/** Other ways to the goal. */
export interface Alternatives {
  readonly plans: readonly RoutePlan[];
  /** Whether there are no more, or as many as asked. */
  readonly complete: boolean;
}

/** The best plan without some of the options. */
interface Without {
  readonly left: readonly number[];
  readonly best: Candidate;
}

/**
 * The next best plans, each of which does without at least one option that every plan before it uses: otherwise it would be
 * an earlier plan with something added or exchanged in number only.
 *
 * Whatever such a plan is, it leaves out some option of the first plan. So the best plans without each of those options
 * are compared; the best of all is the next, and its options are left out in turn.
 */
export function* alternativesTo(
  question: Question,
  space: Space,
  first: Candidate,
  work: Work,
): Generator<Candidate | null, Alternatives> {
  const wanted = question.request.alternatives;
  const given: Candidate[] = [first];
  const open: Without[] = [];
  const seen = new Set<string>();

  function* leaveOut(left: readonly number[], used: Candidate): Generator<Candidate | null, boolean> {
    for (const option of usedBy(used)) {
      const more = [...left, option].sort((one, other) => one - other);
      const key = more.join();
      if (seen.has(key)) continue;
      seen.add(key);
      const max = space.max.map((most, at) => (more.includes(at) ? 0 : most));
      const found = yield* lightest(space, max, work);
      if (!found.proven) return false;
      if (found.best) open.push({ left: more, best: found.best });
    }
    return true;
  }

  let complete = wanted === 0 || (yield* leaveOut([], first));
  while (complete && given.length <= wanted && open.length > 0) {
    open.sort((one, other) => byWorth(one.best, other.best));
    const next = open.shift();
    if (!next) break;
    const same = given.find((plan) => usedBy(plan).every((option) => (next.best.counts[option] ?? 0) > 0));
    if (same === undefined) given.push(next.best);
    if (given.length <= wanted) complete = yield* leaveOut(next.left, same ?? next.best);
  }
  return { plans: given.slice(1).map(({ counts }) => planOf(question, counts)), complete };
}

function usedBy({ counts }: Candidate): number[] {
  return [...counts.keys()].filter((option) => (counts[option] ?? 0) > 0);
}

/** The order of plans: the better first; of equally good ones that with more of the earliest option. */
function byWorth(one: Candidate, other: Candidate): number {
  if (one.weight !== other.weight) return one.weight - other.weight;
  for (const [option, count] of one.counts.entries()) {
    const difference = (other.counts[option] ?? 0) - count;
    if (difference !== 0) return difference;
  }
  return 0;
}
