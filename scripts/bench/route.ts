import load from 'highs';
import { route, type RouteRequest } from '../../src/engine';
import { linearProblems, requestOf } from '../../test/engine/hiring/route/highs/linearProblem';
import { leastCost } from '../../test/engine/hiring/route/highs/solve';

const PROBLEMS = 60;

/** Prints how long a route takes beside HiGHS, both on the same questions, and among as many options as fit. */
export async function benchRoute(): Promise<void> {
  const solver = await load();
  const problems = linearProblems(PROBLEMS, 12, 12);
  const requests = problems.map((problem) => ({ ...requestOf(problem), alternatives: 5 }));
  for (const request of requests) cost(request);
  const plan = median(requests.map((request) => timed(() => void route(request))));
  const whole = median(requests.map((request) => timed(() => void cost(request))));
  const theirs = median(problems.map((problem) => timed(() => void leastCost(solver, problem))));
  console.log(`route, 12 options: ${plan.toFixed(2)} ms, HiGHS size by size ${theirs.toFixed(1)} ms`);
  console.log(`  1/${(theirs / plan).toFixed(0)} of HiGHS`);
  const beside = `1/${(theirs / whole).toFixed(0)} of HiGHS for the plan alone`;
  console.log(`  with alternatives, frontier and explanation: ${whole.toFixed(2)} ms, ${beside}`);
  for (const kind of ['as they come', 'all nearly as good'] as const) {
    const times = [20, 50, 103, 300, 3000].map((fte) => {
      return timed(() => void cost(many(fte, kind === 'as they come')));
    });
    const shown = times.map((time) => `${time.toFixed(0)} ms`).join(', ');
    console.log(`route, 40 options of at most 50, ${kind}, 20 to 3000 fte: ${shown}`);
  }
}

/** A question without a proven answer must not count as fast. */
function cost(request: RouteRequest): number | null {
  const outcome = route(request);
  if (!outcome.ok || outcome.value.status === 'notProven') throw new Error('No proven route');
  if (outcome.value.frontier.length === 0) throw new Error('No frontier');
  return outcome.value.cost;
}

/** Made-up options; the same every time. With costs that follow the fte, all plans cost nearly the same. */
function many(totalFte: number, anyCost: boolean): RouteRequest {
  const weights = [1, 0.75, 0.5, 0.9, 0.25] as const;
  return {
    goal: 'Trede 3',
    organisation: { totalFte, weightedFte: totalFte / 200, attributedFte: 0, targetFte: null },
    options: Array.from({ length: 40 }, (_, index) => {
      const fte = 0.4 + ((index * 7) % 7) / 10;
      const weight = weights[index % weights.length] ?? 1;
      const made = anyCost
        ? 5000 + ((index * 7919) % 30_000)
        : Math.round(20_000 * fte * weight) + ((index * 31) % 100) * 10;
      if (index % 5 === 4) {
        return {
          id: `inkoop ${index}`,
          kind: 'purchase',
          attributedFte: fte / 2,
          annualCost: made / 2,
          max: 50,
        };
      }
      return {
        id: `functie ${index}`,
        kind: 'hire',
        fte,
        weight,
        annualCost: made,
        max: 50,
        addsToTotal: index % 7 > 0,
      };
    }),
    limits: { hires: null, cost: null },
    alternatives: 5,
  };
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;
}
