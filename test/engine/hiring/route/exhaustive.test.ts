import fc from 'fast-check';
import { route, type RouteRequest } from '../../../../src/engine';
import { valueOf } from '../../outcomes';
import { tryEverything } from './exhaustive';
import { smallProblem } from './smallProblems';

/** The plan of `route` as the exhaustive search writes it. */
function planOf(request: RouteRequest) {
  const { status, cost, plan } = valueOf(route(request));
  expect(status).toBe(cost === null ? 'infeasible' : 'optimal');
  const counts = new Map(plan.map(({ id, count }) => [id, count]));
  return cost === null ? null : { cost, counts: request.options.map(({ id }) => counts.get(id) ?? 0) };
}

describe('the route among few options is the one that trying everything finds, to the last option', () => {
  it.each([
    ['with hires only', false, 400],
    ['with purchases', true, 400],
  ])('%s', (_, withPurchases, numRuns) => {
    fc.assert(
      fc.property(smallProblem(withPurchases), (request) => {
        expect(planOf(request)).toEqual(tryEverything(request));
      }),
      { numRuns },
    );
  });
});
