import load from 'highs';
import { sizeModels, type LinearProblem } from './sizeModels';

type Highs = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Highs> | undefined;

/** The solver, loaded once. */
export function highs(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** The least cost by HiGHS over every size that is not too dear to grow to; `null` when no size has a plan. */
export function leastCost(solver: Highs, problem: LinearProblem): number | null {
  let least = Infinity;
  for (const { model, floor } of sizeModels(problem)) {
    if (floor > least) break;
    const solution = solver.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status === 'Optimal') least = Math.min(least, Math.round(solution.ObjectiveValue));
    else if (solution.Status !== 'Infeasible') throw new Error(`HiGHS says ${solution.Status}`);
  }
  return least === Infinity ? null : least;
}
