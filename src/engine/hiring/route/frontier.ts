import type { FrontierPoint } from './answer';
import type { Goal } from './goal';
import { planOf, questionOf, type Question } from './question';
import type { Candidate } from './search/explore';
import { lightest } from './search/lightest';
import { spaceFor, type Space } from './search/space';
import type { Work } from './search/work';
import { normsBySize } from '../../ladder/normTable';
import { NORM_LEVELS } from '../../rules/schema';

/** The goals of which the pack holds the norm, from low to high; PSO 30+ where the unweighted target group is known. */
export function knownGoals({ goal, request }: Question): Goal[] {
  const { choice } = goal;
  const { pack } = choice;
  const found = { ...choice.found, thirtyPlusShare: null };
  const goals = NORM_LEVELS.flatMap((level): Goal[] => {
    const norms = normsBySize(pack, level);
    return norms.length === 0
      ? []
      : [{ ...goal, level, normLevel: level, norms, choice: { ...choice, found } }];
  });
  const highest = goals.find(({ level }) => level === 'Trede 3');
  const share = pack.thirtyPlusShare;
  if (!highest || !share || request.organisation.targetFte === null) return goals;
  const choiceOfShare = { ...choice, found: { ...found, thirtyPlusShare: share } };
  return [...goals, { ...highest, level: 'PSO 30+', choice: choiceOfShare }];
}

/** The least that a level costs, with the options and limits of the question. */
export function* frontierPoint(
  question: Question,
  goal: Goal,
  like: Space,
  work: Work,
): Generator<Candidate | null, FrontierPoint> {
  const own = questionOf(question.request, goal);
  const space = spaceFor(own.problem.target, like);
  const { best, lowerBound, proven } = yield* lightest(space, space.max, work);
  const plan = best && planOf(own, best.counts);
  const status = !proven ? 'notProven' : plan ? 'optimal' : 'infeasible';
  return {
    level: goal.level,
    cost: plan?.cost ?? null,
    status,
    lowerBound: lowerBound === Infinity ? null : lowerBound,
    hires: plan?.hires ?? null,
    plan: plan?.plan ?? [],
  };
}
