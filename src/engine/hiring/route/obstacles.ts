import type { Obstacle, RouteLimit } from './answer';
import { planOf, type Question } from './question';
import type { Candidate } from './search/explore';
import { lightest } from './search/lightest';
import type { Problem } from './search/problem';
import { spaceOf } from './search/space';
import type { Work } from './search/work';

/** So many of an option stand for as many as one likes. */
const PLENTY = 10_000;

const WITHOUT: Readonly<Record<RouteLimit, (problem: Problem) => Problem>> = {
  hires: (problem) => ({ ...problem, hires: Infinity }),
  cost: (problem) => ({ ...problem, cost: Infinity }),
  maxima: (problem) => ({
    ...problem,
    options: problem.options.map((option) => ({ ...option, max: PLENTY })),
  }),
  seats: (problem) => ({ ...problem, seats: Infinity }),
};

/**
 * Which limits stand in the way of the goal: whether it can be reached, and by which plan, when one of them is lifted, and
 * when all are. A limit that the question does not set is not tried.
 */
export function* obstaclesTo(
  question: Question,
  nodes: number,
  work: Work,
): Generator<Candidate | null, readonly Obstacle[]> {
  const { problem } = question;
  const set: RouteLimit[] = [];
  if (problem.hires < Infinity) set.push('hires');
  if (problem.cost < Infinity) set.push('cost');
  if (problem.options.length > 0) set.push('maxima');
  const all = set.reduce((lifted, limit) => WITHOUT[limit](lifted), problem);
  const obstacles: Obstacle[] = [];
  const seats = problem.options.reduce((sum, option) => sum + option.seats * option.max, 0);
  const tried: (readonly [Obstacle['limit'], Problem])[] = set.map((limit) => [
    limit,
    WITHOUT[limit](problem),
  ]);
  if (seats > problem.seats) tried.push(['seats', WITHOUT.seats(problem)]);
  if (set.length > 1) tried.push(['all', all]);
  for (const [limit, lifted] of tried) {
    work.allow(nodes);
    const space = spaceOf(lifted);
    const { best, proven } = yield* lightest(space, space.max, work);
    const needed = best && planOf({ ...question, problem: lifted }, best.counts);
    obstacles.push({ limit, reachable: needed ? true : proven ? false : null, needed });
  }
  return obstacles;
}
