import type { PlanLine, RoutePlan, RouteStanding, RouteStep } from './answer';
import type { Goal } from './goal';
import { normsToReach } from './goal';
import type { RouteRequest } from './request';
import { amountsAfter, effectOf, seatsOf, type Problem, type Target } from './search/problem';
import { standingOf } from './standing';
import { exact } from '../../decimal';

/** A question that can be answered, with the problem that it comes down to. */
export interface Question {
  readonly request: RouteRequest;
  readonly goal: Goal;
  readonly problem: Problem;
}

/** The problem that a question comes down to. */
export function questionOf(request: RouteRequest, goal: Goal): Question {
  const { organisation, options, limits } = request;
  const problem = {
    organisation,
    target: targetOf(goal, false),
    options: options.map(effectOf),
    hires: limits.hires ?? Infinity,
    cost: limits.cost ?? Infinity,
    seats: seatsOf(organisation),
  };
  return { request, goal, problem };
}

/** What a goal asks, in numbers; `certain` asks it whatever the norms between the published rows are. */
export function targetOf(goal: Goal, certain: boolean): Target {
  const { capSize, indirectMaximum, thirtyPlusShare } = goal.choice.found;
  return {
    norms: normsToReach(goal, certain),
    capSize: capSize.value,
    indirectMaximum: indirectMaximum.value,
    share: thirtyPlusShare?.value ?? null,
  };
}

/** Where the organisation of a question stands once it has used every option so often. */
export function standingAfter(
  { request, goal, problem }: Question,
  counts: ArrayLike<number>,
): RouteStanding {
  return standingOf(goal, amountsAfter(problem, counts), request.organisation.targetFte !== null);
}

/** A plan in the words of its question. */
export function planOf(question: Question, counts: ArrayLike<number>): RoutePlan {
  const { options } = question.problem;
  const cost = options.reduce((sum, option, index) => sum + option.cost * (counts[index] ?? 0), 0);
  const hires = options.reduce((sum, { isHire }, index) => sum + (isHire ? (counts[index] ?? 0) : 0), 0);
  return {
    cost: exact(cost),
    hires,
    plan: linesOf(question, counts),
    after: standingAfter(question, counts),
  };
}

/** The options that a plan uses, in the order of the question. */
export function linesOf({ request }: Question, counts: ArrayLike<number>): PlanLine[] {
  return request.options.flatMap(({ id }, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [{ id, count }] : [];
  });
}

/** What each line of a plan does, one after the other. */
export function stepsOf(question: Question, counts: ArrayLike<number>): RouteStep[] {
  const done = new Int32Array(counts.length);
  return question.request.options.flatMap(({ id, annualCost }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    done[index] = count;
    return [{ id, count, cost: exact(count * annualCost), after: standingAfter(question, done) }];
  });
}
