import type { Failure, Outcome } from '../../explain/outcome';
import { sizeOf } from '../../ladder/organisation';
import type { Route, RouteProgress } from './answer';
import { wrongIn } from './check';
import { goalOf } from './goal';
import { answerFrom, nothingFound, search, type Effort } from './planning';
import { planOf, questionOf, type Question } from './question';
import type { RouteRequest } from './request';
import type { Lightest } from './search/lightest';
import { spaceOf } from './search/space';
import { Work } from './search/work';

/** Work that is done in a few seconds at most: a plan among 40 options of 50 each takes a few thousand nodes as a rule. */
const USUAL: Effort = { plan: 100_000, beside: 4000 };

/** Work for a cell. */
const IN_A_CELL: Effort = { plan: 20_000, beside: 2000 };

/** A search without an end of its own: who runs it stops it. */
const PATIENT: Effort = { plan: Infinity, beside: 20_000 };

/**
 * The least costly plan, in whole people and purchases, that brings an organisation to a level; with other plans, what each
 * level costs, what a tenth of an fte of every option is worth, and what stands in the way when there is no plan.
 *
 * Every hire can move the size and with it the norm, so that more is not always nearer: all sizes within reach are searched.
 * Of plans that cost the same the one with fewest hires is given, then with fewest purchases that cost nothing, then the
 * one that uses the first option most, then the second, and so on. `optimal` is only said when it is proven; the work is
 * counted, so that the same question always has the same answer.
 *
 * `invalid`: a negative cost or amount, an option of no fte, a count that is not whole, two options of one name, too many
 * options, a total of 0, more weighted than total fte, `Geen trede`, PSO 30+ without `targetFte`, an unknown pack.
 * `notAvailable`: fewer fte than the PSO admits, Aspirant, a norm that is not public, no pack for the date.
 */
export function route(request: RouteRequest): Outcome<Route> {
  return run(request, USUAL);
}

/** As {@link route}, with no more work than a cell can wait for. */
export function routePlan(request: RouteRequest): Outcome<Route> {
  return run(request, IN_A_CELL);
}

function run(request: RouteRequest, effort: Effort): Outcome<Route> {
  const question = asked(request);
  if ('reason' in question) return question;
  const found = nothingFound();
  const work = new Work();
  const running = search(question, spaceOf(question.problem), effort, work, found);
  const finish = () => {
    while (!running.next().done);
  };
  // Other ways and other levels are searched for when they are looked at: many who ask want the plan alone.
  while (!isBeside(work.phase) && !running.next().done);
  return answerFrom(question, found, finish);
}

function isBeside(phase: RouteProgress['phase']): boolean {
  return phase === 'alternatives' || phase === 'frontier';
}

/** A search for a route that is run a piece at a time, so that it can show how far it is and be stopped. */
export interface RouteSearch {
  readonly ok: true;
  /** Looks at so many nodes more. */
  readonly step: (nodes: number) => 'busy' | 'done';
  readonly progress: () => RouteProgress;
  /** The answer; before the search is done, as far as it came. */
  readonly result: () => Outcome<Route>;
}

/** As {@link route}, a piece at a time and without an end to the work of its own. Fails as `route` does, at once. */
export function routeSearch(request: RouteRequest): RouteSearch | Failure {
  const question = asked(request);
  return 'reason' in question ? question : searchOf(question);
}

function searchOf(question: Question): RouteSearch {
  const space = spaceOf(question.problem);
  const work = new Work();
  const found = nothingFound();
  const running = search(question, space, PATIENT, work, found);
  let state = running.next();
  const soFar = (): Lightest => {
    if (state.done || work.phase !== 'plan') return found.lightest;
    const lowerBound = space.worth.costOf(work.bound);
    return { best: state.value, lowerBound, proven: false, inOrder: false };
  };
  return {
    ok: true,
    step: (nodes) => {
      for (let node = 0; node < nodes && !state.done; node++) state = running.next();
      return state.done ? 'done' : 'busy';
    },
    progress: () => {
      const { best, lowerBound } = soFar();
      return {
        phase: state.done ? 'done' : work.phase,
        nodes: work.nodes,
        cost: best && planOf(question, best.counts).cost,
        lowerBound: lowerBound === Infinity ? null : lowerBound,
      };
    },
    result: () => answerFrom(question, { ...found, lightest: soFar() }, () => undefined),
  };
}

function asked(request: RouteRequest): Question | Failure {
  const wrong = wrongIn(request);
  if (wrong) return wrong;
  const goal = goalOf(request.goal, request.rules);
  if (!goal.ok) return goal;
  const size = sizeOf(request.organisation.totalFte, goal.choice.found, 'organisation.totalFte');
  return size.ok ? questionOf(request, goal) : size;
}
