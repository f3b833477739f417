import type { Outcome } from '../../explain/outcome';
import { exact } from '../../decimal';
import { alternativesTo } from './alternatives';
import type { FrontierPoint, MarginalLine, Obstacle, Route, RouteFigures, RoutePlan } from './answer';
import { explainRoute } from './explain';
import { frontierPoint, knownGoals } from './frontier';
import { marginalTable } from './marginal';
import { obstaclesTo } from './obstacles';
import { linesOf, planOf, standingAfter, stepsOf, targetOf, type Question } from './question';
import { remarksOn } from './remarks';
import type { Candidate } from './search/explore';
import { lightest, type Lightest } from './search/lightest';
import { amountsAfter, reaches } from './search/problem';
import { spaceFor, type Space } from './search/space';
import type { Work } from './search/work';

/** How much work a search may do, in nodes, and what it must find. */
export interface Effort {
  /** For the plan itself. */
  readonly plan: number;
  /** For each thing beside it. */
  readonly beside: number;
}

/** What a search has found so far. */
export interface Findings {
  lightest: Lightest;
  obstacles: readonly Obstacle[];
  certainPlan: RoutePlan | null;
  alternatives: { readonly plans: readonly RoutePlan[]; readonly complete: boolean };
  frontier: readonly FrontierPoint[];
}

/** What is known before a search. */
export function nothingFound(): Findings {
  return {
    lightest: { best: null, lowerBound: 0, proven: false, inOrder: false },
    obstacles: [],
    certainPlan: null,
    alternatives: { plans: [], complete: false },
    frontier: [],
  };
}

/**
 * Finds the plan first and then all that is said beside it, and writes down each part as soon as it is known. Yields after
 * every node; while it looks for the plan, the best one so far.
 */
export function* search(
  question: Question,
  space: Space,
  effort: Effort,
  work: Work,
  found: Findings,
): Generator<Candidate | null, void> {
  const { goal, problem } = question;
  work.allow(effort.plan);
  found.lightest = yield* lightest(space, space.max, work);
  const { best, proven } = found.lightest;
  work.phase = 'obstacles';
  if (best === null && proven) found.obstacles = yield* obstaclesTo(question, effort.beside, work);

  work.phase = 'certain';
  const sure = targetOf(goal, true);
  if (best !== null && !reaches(sure, amountsAfter(problem, best.counts))) {
    work.allow(effort.beside);
    const certain = spaceFor(sure, space);
    const firm = yield* lightest(certain, certain.max, work);
    found.certainPlan = firm.best && firm.proven ? planOf(question, firm.best.counts) : null;
  }

  work.phase = 'alternatives';
  work.allow(2 * effort.beside);
  if (best !== null && proven) found.alternatives = yield* alternativesTo(question, space, best, work);

  work.phase = 'frontier';
  for (const level of knownGoals(question)) {
    work.allow(effort.beside);
    const point =
      level.level === goal.level
        ? pointOf(question, found.lightest)
        : yield* frontierPoint(question, level, space, work);
    found.frontier = [...found.frontier, point];
  }
}

/** The answer that findings come down to. What is not found yet is found, by `finish`, when it is looked at. */
export function answerFrom(question: Question, found: Findings, finish: () => void): Outcome<Route> {
  const { best, lowerBound, proven } = found.lightest;
  const plan = best && planOf(question, best.counts);
  const gap = plan && (proven ? 0 : exact(Math.max(0, plan.cost - lowerBound)));
  const figures: RouteFigures = {
    status: statusOf(found.lightest),
    alreadyReached: plan !== null && plan.plan.length === 0,
    cost: plan?.cost ?? null,
    hires: plan?.hires ?? null,
    plan: plan?.plan ?? [],
    after: plan?.after ?? null,
    now: standingAfter(question, []),
    lowerBound: lowerBound === Infinity ? null : proven && plan ? plan.cost : exact(lowerBound),
    gap,
    steps: best ? stepsOf(question, best.counts) : [],
    certainPlan: found.certainPlan,
    obstacles: found.obstacles,
  };
  const explained = explainRoute(question, figures, found.lightest.inOrder);
  let marginal: readonly MarginalLine[] | undefined;
  const value: Route = {
    ...figures,
    get alternatives() {
      finish();
      return found.alternatives.plans;
    },
    get alternativesComplete() {
      finish();
      return found.alternatives.complete;
    },
    get frontier() {
      finish();
      return found.frontier;
    },
    get marginal() {
      return (marginal ??= marginalTable(question));
    },
    remarks: remarksOn(question, figures),
    assumptions: explained.assumptions,
  };
  return {
    ok: true,
    value,
    get trace() {
      return explained.trace();
    },
  };
}

function statusOf({ best, proven }: Lightest): Route['status'] {
  if (!proven) return 'notProven';
  return best === null ? 'infeasible' : 'optimal';
}

/** The goal's own point of the frontier: the plan that was found. */
function pointOf(question: Question, { best, lowerBound, proven, inOrder }: Lightest): FrontierPoint {
  const plan = best && planOf(question, best.counts);
  return {
    level: question.goal.level,
    cost: plan?.cost ?? null,
    status: statusOf({ best, lowerBound, proven, inOrder }),
    lowerBound: lowerBound === Infinity ? null : exact(lowerBound),
    hires: plan?.hires ?? null,
    plan: best ? linesOf(question, best.counts) : [],
  };
}
