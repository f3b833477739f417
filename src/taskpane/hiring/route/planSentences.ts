import type { PlanLine, Route, RouteRequest } from '../../../engine';
import type { Texts } from '../../shell/texts';

/** A plan in a few words: `2 × Magazijn, 1 × Catering`. */
export function planInWords(plan: readonly PlanLine[], { translate }: Texts): string {
  if (plan.length === 0) return translate('hiringJob.plan.nothing');
  return plan
    .map(({ id, count }) => translate('hiringJob.plan.times', { count: { value: count, unit: 'count' }, id }))
    .join(', ');
}

/** The answer in one sentence. */
export function headline({ goal }: RouteRequest, route: Route, texts: Texts): string {
  const { translate } = texts;
  if (route.alreadyReached) return translate('hiringJob.route.reached', { goal });
  if (route.status === 'infeasible') {
    return route.obstacles.some(({ reachable }) => reachable === true)
      ? translate('hiringJob.route.withinLimits', { goal })
      : translate('hiringJob.route.infeasible', { goal });
  }
  if (route.cost === null) return translate('hiringJob.route.nothingFound', { goal });
  const values = {
    goal,
    plan: planInWords(route.plan, texts),
    cost: { value: route.cost, unit: 'euro' },
  } as const;
  return route.status === 'optimal'
    ? translate('hiringJob.route.cheapest', values)
    : translate('hiringJob.route.bestSoFar', values);
}
