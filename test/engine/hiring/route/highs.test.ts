import { route } from '../../../../src/engine';
import { valueOf } from '../../outcomes';
import { linearProblems, requestOf } from './highs/linearProblem';
import { highs, leastCost } from './highs/solve';

describe('a route with hires only costs what HiGHS finds, size by size', () => {
  it.each([4, 7, 12])('among %i options', async (options) => {
    const solver = await highs();
    let reached = 0;
    for (const problem of linearProblems(70, options, 2026 + options)) {
      const { status, cost } = valueOf(route(requestOf(problem)));
      expect({ problem, status, cost }).toEqual({
        problem,
        status: cost === null ? 'infeasible' : 'optimal',
        cost: leastCost(solver, problem),
      });
      if (cost !== null && cost > 0) reached += 1;
    }
    // A comparison of nothing but empty and impossible plans would prove little.
    expect(reached).toBeGreaterThan(35);
  });
});
