import { assess, readRouteRequest, route, type RouteRequest } from '../../../../src/engine';
import personeel from '../../../vectors/personeel-2025.json';
import vectors from '../../../vectors/route-personeel-2025.json';
import { valueOf } from '../../outcomes';
import { tryEverything } from './exhaustive';

type Vector = (typeof vectors.routes)[number];

/** The question of a vector, asked by the organisation that the list of the sample, or a part of it, comes to. */
function requestOf({ placements, question }: Vector): RouteRequest {
  const { request } = personeel;
  const kept = request.placements.filter(({ id }) => placements?.includes(id) ?? true);
  const { weightedFte, attributedFte, thirtyPlus } = valueOf(assess({ ...request, placements: kept }));
  const { totalFte } = request;
  const targetFte = (thirtyPlus.share ?? NaN) * totalFte;
  const read = readRouteRequest({
    ...question,
    organisation: { totalFte, weightedFte, attributedFte, targetFte },
  });
  if (!read.ok) throw new Error(read.error.path);
  return read.request;
}

describe.each(vectors.routes)('the list of 2025 to $name', (vector) => {
  const request = requestOf(vector);
  const { expected } = vector;

  it('is the route worked out by hand', () => {
    const { after, ...figures } = valueOf(route(request));
    const { after: stand, ...worked } = expected;
    expect(figures).toMatchObject(worked);
    const { total, targetShare, ...rest } = { total: undefined, targetShare: undefined, ...stand };
    expect(after).toMatchObject(rest);
    if (total !== undefined) expect(after?.total).toBeCloseTo(total, 10);
    if (targetShare !== undefined) expect(after?.targetShare).toBeCloseTo(targetShare, 10);
  });

  it('is the route that trying everything finds', () => {
    const counts = request.options.map(({ id }) => expected.plan.find((line) => line.id === id)?.count ?? 0);
    expect(tryEverything(request)).toEqual({ cost: expected.cost, counts });
  });

  it('is explained with the plan, the norm and where it is published', () => {
    const outcome = route(request);
    const trace = JSON.stringify(outcome.ok && outcome.trace);
    expect(trace).toContain(String(expected.after.norm));
    for (const { id } of expected.plan) expect(trace).toContain(id);
    expect(trace).toContain('https://');
  });
});
