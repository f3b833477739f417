import {
  notAvailable,
  quantity,
  routePlan,
  text,
  type Outcome,
  type Route,
  type RoutePlan,
  type RouteStanding,
  type RouteStep,
  type Text,
} from '../engine';
import type { Language } from '../i18n/language';
import { render, translate, type TextKey } from '../i18n/render';
import { level, number } from './cells';
import { define, problemWith, type CellValue, type FunctionValue } from './definition';
import { optionList } from './lists';
import { RULE_PACK } from './rulePack';

/** `HR.ROUTE`: the least costly plan, a row per option that is used, and what all of it comes to. */
export const routeOf = define({
  id: 'HR.ROUTE',
  category: 'hiring',
  description: 'functions.HR.ROUTE',
  parameters: {
    trede: level('functions.HR.ROUTE.trede'),
    gewogen_fte: number('functions.parameter.weightedFte'),
    totaal_fte: number('functions.parameter.totalFte'),
    opties: optionList('functions.HR.ROUTE.opties'),
    regels: RULE_PACK,
  },
  result: 'spill',
  engineNames: {
    goal: 'trede',
    'organisation.weightedFte': 'gewogen_fte',
    'organisation.totalFte': 'totaal_fte',
    options: 'opties',
    rules: 'regels',
  },
  calculate: ({ trede, gewogen_fte, totaal_fte, opties, regels }, language) => {
    if (trede === 'PSO 30+') return problemWith('trede', NOT_THIRTY_PLUS);
    const outcome = routePlan({
      rules: regels,
      goal: trede,
      organisation: {
        totalFte: totaal_fte,
        weightedFte: gewogen_fte,
        attributedFte: 0,
        targetFte: null,
      },
      options: opties,
      limits: { hires: null, cost: null },
      alternatives: 0,
    });
    return outcome.ok ? shown(outcome.value, trede, language, () => outcome.trace) : outcome;
  },
});

/** The function has no argument for the unweighted target group. */
const NOT_THIRTY_PLUS = text('functions.problem.routeThirtyPlus');

const COLUMNS: readonly TextKey[] = [
  'functions.HR.ROUTE.header.option',
  'functions.HR.ROUTE.header.count',
  'functions.HR.ROUTE.header.cost',
  'functions.HR.ROUTE.header.totalFte',
  'functions.HR.ROUTE.header.weightedFte',
  'functions.HR.ROUTE.header.total',
  'functions.HR.ROUTE.header.level',
];

function shown(
  route: Route,
  goal: string,
  language: Language,
  trace: () => Extract<Outcome<FunctionValue>, { ok: true }>['trace'],
): Outcome<FunctionValue> {
  const { status, cost, after, steps, remarks, certainPlan } = route;
  const [first] = remarks;
  if (cost === null || after === null) {
    const why = first ?? text('hiringRoute.remark.nothingFound');
    return notAvailable(text('hiringRoute.unreachable', { level: goal, why }));
  }
  const count = steps.reduce((sum, step) => sum + step.count, 0);
  const all = { id: translate('functions.HR.ROUTE.total', language), count, cost, after };
  const value = [
    COLUMNS.map((column) => translate(column, language)),
    ...steps.map(rowOf),
    rowOf(all),
    // Reached already, not proven, or resting on a norm that is not public: what the figures alone do not tell.
    ...(first !== undefined && (route.alreadyReached || status === 'notProven')
      ? [sentenceRow(first, language)]
      : []),
    ...(after.certainty === 'certain' ? [] : [sentenceRow(notCertain(after, certainPlan), language)]),
  ];
  return {
    ok: true,
    value,
    get trace() {
      return trace();
    },
  };
}

/** That the level at the end is not certain, and what a certain one costs where such a plan was found. */
function notCertain({ possibleLevels }: RouteStanding, certainPlan: RoutePlan | null): Text {
  const levels = possibleLevels.join(', ');
  return certainPlan === null
    ? text('functions.HR.ROUTE.notCertain', { levels })
    : text('functions.HR.ROUTE.certainFor', { levels, cost: quantity(certainPlan.cost, 'euro') });
}

function sentenceRow(sentence: Text, language: Language): CellValue[] {
  return [render(sentence, language), ...COLUMNS.slice(1).map(() => '')];
}

function rowOf({ id, count, cost, after }: RouteStep): CellValue[] {
  return [id, count, cost, after.totalFte, after.weightedFte, after.total, after.level ?? ''];
}
