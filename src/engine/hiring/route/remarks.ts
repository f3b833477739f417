import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { RouteFigures, RoutePlan } from './answer';
import type { Question } from './question';
import type { HireOption } from './request';

/** More than this is no work for one person; hours were meant, or a comma is missing. */
const MOST_FTE = 1.5;

/** What the reader should know of an outcome: what the plan does to the size and the norm, and where a little changes much. */
export function remarksOn(question: Question, route: RouteFigures): Text[] {
  return [
    ...aboutThePlan(question, route),
    ...aboutOptions(question, route),
    ...(isNearANorm(question, route) ? aboutTheNorm(question, route) : []),
  ];
}

function aboutThePlan(question: Question, route: RouteFigures): Text[] {
  const { status, alreadyReached, cost, lowerBound, gap, now, after } = route;
  const remarks: Text[] = [];
  const { goal } = question;
  const { level } = goal;
  if (alreadyReached) remarks.push(text('hiringRoute.remark.reached', { level }));
  if (status === 'notProven') {
    remarks.push(
      cost === null || gap === null
        ? text('hiringRoute.remark.nothingFound')
        : text('hiringRoute.remark.notProven', {
            cost: quantity(cost, 'euro'),
            least: quantity(lowerBound ?? 0, 'euro'),
            gap: quantity(gap, 'euro'),
          }),
    );
  }
  if (status === 'infeasible') remarks.push(...obstacleRemarks(question, route));
  if (after && after.size !== now.size) {
    remarks.push(
      text('hiringRoute.remark.sizeMoved', {
        level: goal.normLevel,
        from: quantity(now.size, 'count'),
        to: quantity(after.size, 'count'),
        normFrom: quantity(now.norm, 'fraction'),
        normTo: quantity(after.norm, 'fraction'),
      }),
    );
  }
  if (after && compare(after.indirectApplied, after.indirect) < 0) {
    remarks.push(text('hiringRoute.remark.capped', { counted: quantity(after.indirectApplied, 'fraction') }));
  }
  return remarks;
}

function obstacleRemarks(question: Question, { obstacles }: Pick<RouteFigures, 'obstacles'>): Text[] {
  const remarks = obstacles.flatMap(({ limit, needed }): Text[] => {
    if (!needed) return [];
    const values = { cost: quantity(needed.cost, 'euro'), hires: quantity(needed.hires, 'count') };
    switch (limit) {
      case 'hires':
        return [text('hiringRoute.obstacle.hires', values)];
      case 'cost':
        return [text('hiringRoute.obstacle.cost', values)];
      case 'maxima':
        return [text('hiringRoute.obstacle.maxima', values), ...overMaxima(question, needed)];
      case 'seats':
        return [text('hiringRoute.obstacle.seats', values)];
      case 'all':
        return obstacles.some((other) => other.limit !== 'all' && other.reachable === true)
          ? []
          : [text('hiringRoute.obstacle.together', values), ...crossedBy(question, needed)];
    }
  });
  if (remarks.length > 0) return remarks;
  const unknown = obstacles.some(({ reachable }) => reachable === null);
  return [
    unknown
      ? text('hiringRoute.obstacle.unknown')
      : text('hiringRoute.obstacle.noOption', { level: question.goal.level }),
  ];
}

/** Every limit that a plan does not keep to. */
function crossedBy(question: Question, needed: RoutePlan): Text[] {
  const { cost, hires } = needed;
  const { limits } = question.request;
  const crossed: Text[] = [];
  if (limits.hires !== null && hires > limits.hires) {
    crossed.push(text('hiringRoute.obstacle.togetherHires', { most: quantity(limits.hires, 'count') }));
  }
  if (limits.cost !== null && compare(cost, limits.cost) > 0) {
    crossed.push(text('hiringRoute.obstacle.togetherCost', { most: quantity(limits.cost, 'euro') }));
  }
  return [...crossed, ...overMaxima(question, needed)];
}

/** Every option of a plan that is used more often than its maximum. */
function overMaxima({ request }: Question, { plan }: Pick<RoutePlan, 'plan'>): Text[] {
  const most = new Map(request.options.map(({ id, max }) => [id, max]));
  return plan.flatMap(({ id, count }): Text[] => {
    const max = most.get(id) ?? 0;
    if (count <= max) return [];
    const values = { option: id, count: quantity(count, 'count'), most: quantity(max, 'count') };
    return [text('hiringRoute.obstacle.togetherMaximum', values)];
  });
}

function aboutOptions({ request }: Question, { now }: Pick<RouteFigures, 'now'>): Text[] {
  const remarks = request.options.flatMap((option): Text[] => {
    if (option.kind !== 'hire') return [];
    if (compare(option.fte, MOST_FTE) > 0) return [manyFte(option)];
    if (!option.addsToTotal) return [];
    if (compare(option.weight, now.direct) >= 0) return [];
    const weight = quantity(option.weight, 'weight');
    return [
      text('hiringRoute.remark.lowers', {
        option: option.id,
        weight,
        direct: quantity(now.direct, 'fraction'),
      }),
    ];
  });
  const buys = request.options.some(({ kind, max }) => kind === 'purchase' && max > 0);
  if (buys && now.weightedFte === 0) remarks.push(text('hiringRoute.remark.purchasesNeedHires'));
  return remarks;
}

function manyFte({ id, fte }: HireOption): Text {
  return text('hiringRoute.remark.manyFte', { option: id, fte: quantity(fte, 'fte') });
}

/** Whether a little more or less can decide: there is something to reach, within reach, and the norm alone decides. */
function isNearANorm({ goal }: Question, { status, alreadyReached }: RouteFigures): boolean {
  return goal.level !== 'PSO 30+' && status !== 'infeasible' && !alreadyReached;
}

/** The norm stands still within a size and drops where the size goes up, so that a little more can change much or nothing. */
function aboutTheNorm({ goal }: Question, { now }: Pick<RouteFigures, 'now'>): Text[] {
  const next = goal.norms[now.size + 1];
  if (next === undefined || compare(next.value, now.norm) === 0) return [];
  return [
    text('hiringRoute.remark.nextSize', {
      level: goal.normLevel,
      fte: quantity(now.size + 0.5, 'fte'),
      from: quantity(now.norm, 'fraction'),
      to: quantity(next.value, 'fraction'),
    }),
  ];
}
