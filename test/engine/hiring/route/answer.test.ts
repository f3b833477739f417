import fc from 'fast-check';
import {
  ordinal,
  readRouteRequest,
  route,
  routeSearch,
  type Route,
  type RouteRequest,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { sentenceOf, valueOf } from '../../outcomes';
import { reachesGoal, tryEverything } from './exhaustive';
import { smallProblem } from './smallProblems';

const QUESTION = {
  goal: 'trede 2',
  organisation: { totalFte: 45, weightedFte: 1.2 },
  options: [
    { id: 'magazijn', kind: 'hire', fte: 0.8, weight: 1, annualCost: 21_000, max: 5 },
    { id: 'bbl', kind: 'hire', fte: 1, weight: 0.25, annualCost: 9000, max: 5 },
    { id: 'schoonmaak', kind: 'purchase', attributedFte: 0.2, annualCost: 4000, max: 3 },
  ],
};

function requestOf(json: unknown): RouteRequest {
  const read = readRouteRequest(json);
  if (!read.ok) throw new Error(read.error.path);
  return read.request;
}

function answered(changes: object = {}): Route {
  return valueOf(route(requestOf({ ...QUESTION, ...changes })));
}

describe('beside the plan', () => {
  it('each other way is the least costly one that leaves out an option of every way before it', () => {
    fc.assert(
      fc.property(smallProblem(true), (small) => {
        const request = { ...small, alternatives: 3 };
        const { plan, cost, alternatives } = valueOf(route(request));
        if (cost === null) return;
        const before = [plan.map(({ id }) => id)];
        for (const alternative of alternatives) {
          // Whatever hits every way before it can be left out: try each such set of options.
          const costs = leavingOut(before).map((left) => {
            const options = request.options.map((one) => (left.includes(one.id) ? { ...one, max: 0 } : one));
            return tryEverything({ ...request, options })?.cost ?? Infinity;
          });
          expect(alternative.cost).toBe(Math.min(...costs));
          const counts = new Map(alternative.plan.map(({ id, count }) => [id, count]));
          expect(
            reachesGoal(
              request,
              request.options.map(({ id }) => counts.get(id) ?? 0),
            ),
          ).toBe(true);
          before.push([...counts.keys()]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the frontier never falls from one level to a higher one, and holds the cost of the goal', () => {
    const { cost, frontier } = answered({ goal: 2 });
    expect(frontier.map(({ level }) => level)).toEqual(['Trede 1', 'Trede 2', 'Trede 3']);
    const costs = frontier.map((point) => point.cost ?? Infinity);
    expect([...costs].sort((one, other) => one - other)).toEqual(costs);
    expect(costs[1]).toBe(cost);
  });

  it('has a point for PSO 30+ when the unweighted target group is known', () => {
    const organisation = { ...QUESTION.organisation, targetFte: 1.5 };
    expect(answered({ organisation }).frontier.at(-1)?.level).toBe('PSO 30+');
  });

  it('PSO 30+ is among the levels that are possible when it is reached', () => {
    const organisation = { totalFte: 50, weightedFte: 20, targetFte: 20 };
    const { now } = answered({ goal: 'PSO 30+', organisation });
    expect(now).toMatchObject({ level: 'PSO 30+', certainty: 'certain', possibleLevels: ['PSO 30+'] });
  });

  it('the steps end where the plan ends, and their costs add up', () => {
    const { steps, after, cost } = answered();
    expect(steps.at(-1)?.after).toEqual(after);
    expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(cost);
    expect(ordinal(after?.level ?? 'Geen trede')).toBeGreaterThanOrEqual(ordinal('Trede 2'));
  });

  it('a plan that rests on a norm between two rows comes with one that does not', () => {
    const { after, certainPlan, cost } = answered();
    expect(after?.certainty).toBe('depends');
    expect(certainPlan?.after.total).toBeGreaterThanOrEqual(0.046);
    expect(certainPlan?.cost).toBeGreaterThan(cost ?? NaN);
  });

  it.each([
    ['hires', { limits: { hires: 0 } }],
    ['cost', { limits: { cost: 100 } }],
  ])('says that the limit on %s stands in the way, and what is needed', (limit, changes) => {
    const { status, obstacles, plan } = answered({ ...changes, options: QUESTION.options.slice(0, 2) });
    expect({ status, plan }).toEqual({ status: 'infeasible', plan: [] });
    expect(obstacles.find((one) => one.limit === limit)).toMatchObject({
      reachable: true,
      needed: { cost: 27_000, hires: 3 },
    });
  });
});

describe('remarks', () => {
  const spoken = (changes: object): string =>
    answered(changes)
      .remarks.map((remark) => render(remark, 'nl'))
      .join(' ');

  it('name the option that has too low a maximum, and how often it is needed', () => {
    const [magazijn] = QUESTION.options;
    expect(spoken({ goal: 'Trede 3', options: [{ ...magazijn, max: 1 }] })).toContain(
      'magazijn is dan 3 keer nodig; het maximum is 1.',
    );
  });

  it('speak of the next size only where a norm is still to be reached, and can be', () => {
    const nextSize = 'hoort de organisatie bij de volgende omvang';
    const organisation = { totalFte: 50, weightedFte: 1.2, targetFte: 1.2 };
    expect(spoken({ organisation })).toContain(nextSize);
    expect(spoken({ organisation, goal: 'PSO 30+' })).not.toContain(nextSize);
    expect(spoken({ organisation, options: [] })).not.toContain(nextSize);
    expect(spoken({ organisation: { totalFte: 50, weightedFte: 5 } })).not.toContain(nextSize);
  });
});

describe('a search a piece at a time', () => {
  it('comes to the same answer as the route, however small the pieces', () => {
    const request = requestOf(QUESTION);
    const search = routeSearch(request);
    if (!search.ok) throw new Error('No search');
    while (search.step(1) === 'busy');
    expect(search.progress()).toMatchObject({ phase: 'done', cost: answered().cost });
    expect(JSON.stringify(valueOf(search.result()))).toBe(JSON.stringify(valueOf(route(request))));
  });

  it('that is stopped says what it has, with what is proven, and never more', () => {
    const search = routeSearch(requestOf(QUESTION));
    if (!search.ok) throw new Error('No search');
    search.step(1);
    const { status, cost, lowerBound, gap } = valueOf(search.result());
    expect(status).toBe('notProven');
    expect(lowerBound).toBeLessThanOrEqual(answered().cost ?? NaN);
    if (cost !== null) expect(gap).toBe(cost - (lowerBound ?? NaN));
  });
});

describe('40 options of at most 50', () => {
  it.each([20, 50, 103, 300])('have a proven answer at %i fte', (totalFte) => {
    const options = Array.from({ length: 40 }, (_, index) => {
      const fte = 0.4 + ((index * 7) % 7) / 10;
      const cost = Math.round(20_000 * fte) + ((index * 31) % 100) * 10;
      return {
        id: `optie ${index}`,
        kind: 'hire',
        fte,
        weight: 1 - (index % 4) / 8,
        annualCost: cost,
        max: 50,
      };
    });
    const organisation = { totalFte, weightedFte: totalFte / 200 };
    expect(answered({ goal: 'Trede 3', organisation, options }).status).toBe('optimal');
  });
});

describe('wrong questions', () => {
  const [first] = QUESTION.options;

  it.each([
    ['a negative cost', { options: [{ ...first, annualCost: -1 }] }, 'Optie magazijn: -1 is negatief.'],
    [
      'a position of no fte',
      { options: [{ ...first, fte: 0 }] },
      'Een functie van 0 fte of minder kan niet.',
    ],
    [
      'a weight above 1',
      { options: [{ ...first, weight: 75 }] },
      'Optie magazijn: Een weging van 75 kan niet',
    ],
    ['half a maximum', { options: [{ ...first, max: 1.5 }] }, 'heel getal'],
    ['one name twice', { options: [first, first] }, '‘magazijn’ staat er vaker'],
    [
      'too many options',
      { options: Array.from({ length: 101 }, (_, id) => ({ ...first, id: `${id}` })) },
      '101',
    ],
    ['no fte at all', { organisation: { totalFte: 0, weightedFte: 0 } }, 'fte'],
    [
      'fewer fte than the PSO admits',
      { organisation: { totalFte: 1.9, weightedFte: 0 } },
      'ten minste 2 fte',
    ],
    ['Basistrede', { goal: 'basis' }, 'De norm van Basistrede staat niet in regelpakket'],
    ['PSO 30+ without the target group', { goal: '30+' }, 'zonder weging'],
    ['an unknown pack', { rules: 'pso-9' }, 'pso-9'],
  ])('%s is refused with a remedy', (_, changes, sentence) => {
    expect(sentenceOf(route(requestOf({ ...QUESTION, ...changes })))).toContain(sentence);
  });

  it.each([
    ['an unknown key', { goals: 1 }, 'UNKNOWN_KEY', 'goals'],
    [
      'attributed fte of a hire',
      { options: [{ ...first, attributedFte: 1 }] },
      'INVALID',
      'options[0].attributedFte',
    ],
    ['no maximum', { options: [{ ...first, max: undefined }] }, 'MISSING', 'options[0].max'],
    ['an unknown level', { goal: 'goud' }, 'INVALID', 'goal'],
  ])('%s is an error with its place', (_, changes, code, path) => {
    expect(readRouteRequest({ ...QUESTION, ...changes })).toMatchObject({ ok: false, error: { code, path } });
  });
});

/** Every way to take one option out of each of these plans. */
function leavingOut(plans: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return plans.reduce<readonly (readonly string[])[]>(
    (sets, plan) => sets.flatMap((set) => plan.map((id) => [...set, id])),
    [[]],
  );
}
