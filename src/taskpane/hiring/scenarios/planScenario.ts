import {
  exact,
  type PlanLine,
  type RouteOption,
  type Scenario,
  type ScenarioPosition,
  type ScenarioPurchase,
} from '../../../engine';
import type { Texts } from '../../shell/texts';
import type { Basis } from '../basis/basis';
import { planInWords } from '../route/planSentences';
import type { RouteRun } from '../route/routeRun';

/** A plan that can be kept as a scenario. */
export interface KeepablePlan {
  readonly key: string;
  readonly name: string;
  readonly plan: readonly PlanLine[];
  /** The options that its lines are about. */
  readonly options: readonly RouteOption[];
}

/** The plans that can be kept: what the route found, and doing nothing to hold them against. */
export function keepablePlans(run: RouteRun | null, texts: Texts): readonly KeepablePlan[] {
  const { translate } = texts;
  const nothing = { key: 'nothing', name: translate('hiringOutlook.keep.nothing'), plan: [], options: [] };
  if (run?.outcome.ok !== true) return [nothing];
  const { plan, cost, certainPlan, alternatives } = run.outcome.value;
  const { options } = run.request;
  const named = (words: string, lines: readonly PlanLine[]): string =>
    translate('hiringOutlook.keep.plan', { words, plan: planInWords(lines, texts) });
  return [
    ...(cost === null || plan.length === 0
      ? []
      : [{ key: 'best', name: named(translate('hiringOutlook.keep.best'), plan), plan, options }]),
    ...(certainPlan === null
      ? []
      : [
          {
            key: 'certain',
            name: named(translate('hiringOutlook.keep.certain'), certainPlan.plan),
            plan: certainPlan.plan,
            options,
          },
        ]),
    ...alternatives.map(({ plan: other }, place) => ({
      key: `other ${place}`,
      name: named(translate('hiringOutlook.keep.other', { place: String(place + 1) }), other),
      plan: other,
      options,
    })),
    nothing,
  ];
}

/** Hours of a full week by which the fte of an option are written as hours; fte are hours divided by it again. */
const FULL_WEEK = 36;

/** A plan as a scenario for the organisation as it stands. `name`: of the scenario. */
export function scenarioOf(name: string, { plan, options }: KeepablePlan, basis: Basis): Scenario {
  const { organisation, year, rules } = basis;
  const { totalFte, weightedFte, attributedFte, targetFte } = organisation;
  const chosen = plan.flatMap(({ id, count }) => {
    const option = options.find((each) => each.id === id);
    return option === undefined ? [] : [{ option, count }];
  });
  return {
    name,
    ...(rules !== undefined && { rules }),
    year,
    organisation: {
      totalFte,
      weightedFte,
      attributedFte,
      ...(targetFte !== null && { targetFte }),
    },
    positions: chosen.flatMap(({ option, count }): ScenarioPosition[] =>
      option.kind === 'hire'
        ? [
            {
              id: option.id,
              count,
              hoursPerWeek: exact(option.fte * FULL_WEEK),
              normHours: FULL_WEEK,
              weight: option.weight,
              cost: option.annualCost,
              ...(!option.addsToTotal && { addsToTotal: false }),
            },
          ]
        : [],
    ),
    purchases: chosen.flatMap(({ option, count }): ScenarioPurchase[] =>
      option.kind === 'purchase'
        ? [{ id: option.id, count, attributedFte: option.attributedFte, annualCost: option.annualCost }]
        : [],
    ),
  };
}
