import { exact } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { sizeLine } from '../../ladder/organisation';
import { countedLineOf, totalLine } from '../../ladder/total';
import type { RouteFigures, RouteStanding } from './answer';
import type { Question } from './question';
import type { RouteOption } from './request';

const LABEL = text('hiringRoute.route');
const NO_ROUTE = text('hiringRoute.noRoute');
const GOAL = text('hiringRoute.input.goal');
const TOTAL = text('ladder.totalAfter');
const WEIGHTED = text('ladder.weightedAfter');
const ATTRIBUTED = text('ladder.attributedFte');
const DIRECT = text('ladder.directAfter');
const INDIRECT = text('ladder.indirect');
const SHARE = text('ladder.thirtyPlusShare');
const SHARE_ASKED = text('ladder.rule.thirtyPlusShare');
const LOWER_BOUND = text('hiringRoute.lowerBound');
const ORDER = text('hiringRoute.assumption.order');
const ORDER_NOT_COMPARED = text('hiringRoute.assumption.orderNotCompared');
const WHOLE_YEAR = text('hiringRoute.assumption.wholeYear');
const AS_GIVEN = text('hiringRoute.assumption.asGiven');
const SEATS = text('hiringRoute.assumption.seats');
const TARGET_HIRES = text('hiringRoute.assumption.targetHires');
const REACHED_AT_NORM = text('ladder.assumption.reachedAtNorm');
const UNWEIGHTED_TOTAL = text('ladder.assumption.totalUnweighted');

/** How a route came about: what the plan costs, line by line, and where it brings the organisation. */
export function explainRoute(
  question: Question,
  route: RouteFigures,
  inOrder: boolean,
): { readonly assumptions: readonly Text[]; readonly trace: () => Trace } {
  const { goal, request } = question;
  const standing = route.after ?? route.now;
  const norm = goal.norms[standing.size];
  const { indirectMaximum, thirtyPlusShare } = goal.choice.found;
  const total = totalOf(question, standing);
  const found = new Set<Text>([WHOLE_YEAR, AS_GIVEN, REACHED_AT_NORM]);
  const add = (texts: readonly Text[]) => {
    for (const one of texts) found.add(one);
  };
  if (route.plan.length > 0) add([inOrder || route.status !== 'optimal' ? ORDER : ORDER_NOT_COMPARED]);
  if (request.options.some((option) => option.kind === 'hire' && !option.addsToTotal)) add([SEATS]);
  if (thirtyPlusShare) add([TARGET_HIRES, ...thirtyPlusShare.notes]);
  if (norm) add([...norm.notes, ...assumptionsIn(norm.trace)]);
  add([...assumptionsIn(total), ...indirectMaximum.notes, ...goal.choice.assumptions]);
  const assumptions = [...found];

  const trace = () => {
    const lines: Trace[] = [input(GOAL, goal.level), ...costLines(question, route), total];
    lines.push(sizeLine(standing.totalFte, standing.size, goal.choice.found));
    if (norm) lines.push(norm.trace);
    if (thirtyPlusShare && standing.targetShare !== null) {
      const { value, citation } = thirtyPlusShare;
      lines.push(
        step(SHARE, standing.targetShare, 'fraction', [rule(SHARE_ASKED, value, 'fraction', citation)]),
      );
    }
    if (route.status === 'notProven') lines.push(step(LOWER_BOUND, route.lowerBound, 'euro', []));
    const own = assumptions.filter((one) => !lines.some((line) => assumptionsIn(line).includes(one)));
    return route.cost === null
      ? step(NO_ROUTE, null, undefined, lines, own)
      : step(LABEL, route.cost, 'euro', lines, own);
  };
  return { assumptions, trace };
}

function costLines({ request }: Question, { plan }: RouteFigures): Trace[] {
  const counts = new Map(plan.map(({ id, count }) => [id, count]));
  return request.options.flatMap((option): Trace[] => {
    const count = counts.get(option.id);
    return count === undefined ? [] : [costLine(option, count)];
  });
}

function costLine(option: RouteOption, count: number): Trace {
  const values = { option: option.id, count: quantity(count, 'count') };
  const each = input(text('hiringRoute.input.annualCost', { option: option.id }), option.annualCost, 'euro');
  const label = text('hiringRoute.costOfLine', values);
  return step(label, exact(count * option.annualCost), 'euro', [each]);
}

function totalOf({ goal }: Question, standing: RouteStanding): Trace {
  const { direct, indirect, totalFte, weightedFte, attributedFte, total } = standing;
  const { indirectMaximum } = goal.choice.found;
  const totalLineOf = step(TOTAL, totalFte, 'fte', []);
  const directLine = step(
    DIRECT,
    direct,
    'fraction',
    [step(WEIGHTED, weightedFte, 'fte', []), totalLineOf],
    [UNWEIGHTED_TOTAL],
  );
  if (attributedFte === 0) return directLine;
  const indirectLine = step(INDIRECT, indirect, 'fraction', [
    step(ATTRIBUTED, attributedFte, 'fte', []),
    totalLineOf,
  ]);
  const counted = countedLineOf(direct, indirect, indirectMaximum, [indirectLine]);
  return totalLine(total, [directLine, counted], indirectMaximum, []);
}

function assumptionsIn(trace: Trace): readonly Text[] {
  if (trace.kind !== 'step') return [];
  return [...trace.assumptions, ...trace.from.flatMap(assumptionsIn)];
}
