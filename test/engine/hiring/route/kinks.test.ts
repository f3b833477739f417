import { route, type HireOption, type RouteOption, type RouteRequest } from '../../../../src/engine';
import { valueOf } from '../../outcomes';

function hire(id: string, changes: Partial<HireOption>): HireOption {
  return { id, kind: 'hire', fte: 1, weight: 1, annualCost: 20_000, max: 5, addsToTotal: true, ...changes };
}

function asked(
  goal: RouteRequest['goal'],
  [totalFte, weightedFte, attributedFte = 0]: readonly [number, number, number?],
  options: readonly RouteOption[],
) {
  const organisation = { totalFte, weightedFte, attributedFte, targetFte: null };
  const limits = { hires: null, cost: null };
  return valueOf(route({ goal, organisation, options, limits, alternatives: 3 }));
}

const regular = hire('regulier', { weight: 0, annualCost: 1000 });

describe('the norm does not move evenly with the size (domain/pso.md 1.1 and 1.6)', () => {
  it('reaches Trede 2 with 45 fte by hiring people who count for nothing: at 50 fte less is needed', () => {
    // 45 × 4.6 % = 2.07 weighted fte, 50 × 3.7 % = 1.85.
    const { status, cost, plan, after } = asked(
      'Trede 2',
      [45, 1.85],
      [hire('wajong', { fte: 0.5 }), regular],
    );
    expect({ status, cost, plan }).toEqual({
      status: 'optimal',
      cost: 5000,
      plan: [{ id: 'regulier', count: 5 }],
    });
    expect(after).toMatchObject({ totalFte: 50, size: 50, norm: 0.037, level: 'Trede 2' });
  });

  it('finds nothing in growing where the norm times the size does not fall', () => {
    const { plan } = asked('Trede 2', [35, 1.85], [hire('wajong', { fte: 0.5 }), regular]);
    expect(plan).toEqual([{ id: 'wajong', count: 1 }]);
  });

  it('holds a placement against the norm of the size that it brings', () => {
    const { plan, after } = asked('Trede 1', [60, 1.5], [hire('half', { fte: 0.5 })]);
    expect(plan).toEqual([{ id: 'half', count: 1 }]);
    expect(after?.size).toBe(61);
  });

  it('grows through 105, above which the norm stands still', () => {
    // At 103 the norm of Trede 1 is 1.44 %: 1.48 weighted fte. From 104.5 fte it is 1.4 %: 1.47 at 105.
    const { plan, after } = asked('Trede 1', [103, 1.47], [hire('wajong', { annualCost: 30_000 }), regular]);
    expect(plan).toEqual([{ id: 'regulier', count: 2 }]);
    expect(after).toMatchObject({ totalFte: 105, size: 105, norm: 0.014 });
  });

  it('needs more and more above 105, so that people who count for nothing no longer help', () => {
    const { plan } = asked('Trede 1', [105, 1.45], [hire('wajong', { annualCost: 30_000 }), regular]);
    expect(plan).toEqual([{ id: 'wajong', count: 1 }]);
  });

  it('never takes a hire of weight 0.25 where a quarter is less than the share there is', () => {
    const learner = hire('bbl 2', { weight: 0.25, annualCost: 100 });
    const { plan, remarks, marginal } = asked('Trede 3', [20, 5.5], [learner, hire('wajong', {})]);
    expect(plan).toEqual([]);
    expect(remarks.map(({ key }) => key)).toContain('hiringRoute.remark.lowers');
    expect(marginal[0]?.contribution).toBeLessThan(0);
    expect(marginal[0]?.regularFte).toBeLessThan(0);
  });

  it('says that a goal cannot be reached with hires that lower the contribution', () => {
    const stuck = asked('Trede 3', [300, 3], [hire('bbl 2', { weight: 0.03, max: 50 })]);
    expect(stuck.status).toBe('infeasible');
    expect(stuck.obstacles).toEqual([{ limit: 'maxima', reachable: false, needed: null }]);
  });
});

describe('a route with purchases', () => {
  const purchase = {
    id: 'schoonmaak',
    kind: 'purchase',
    attributedFte: 0.5,
    annualCost: 1000,
    max: 20,
  } as const;

  it('is nothing without a contribution of one’s own', () => {
    const { status, remarks } = asked('Trede 1', [50, 0], [purchase]);
    expect(status).toBe('infeasible');
    expect(remarks.map(({ key }) => key)).toContain('hiringRoute.remark.purchasesNeedHires');
  });

  it('hires as little as the 80/20 rule allows and buys the rest', () => {
    // Trede 1 at 50 fte asks 3 %, of which 0.6 % must be one’s own: 0.3 fte.
    const { plan, after } = asked('Trede 1', [50, 0.2], [hire('wajong', { fte: 0.1 }), purchase]);
    expect(plan).toEqual([
      { id: 'wajong', count: 2 },
      { id: 'schoonmaak', count: 3 },
    ]);
    expect(after?.level).toBe('Trede 1');
  });

  it('does not take free purchases that are not needed', () => {
    const free = { ...purchase, annualCost: 0 };
    expect(asked('Trede 1', [50, 1.2], [free]).plan).toEqual([{ id: 'schoonmaak', count: 1 }]);
  });
});
