import { readRouteRequest, route, type Route, type Trace } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { unanswered, unread, type Run } from './run';
import { writeTrace } from './trace';

/** What the command line writes for `route`: the route as the public contract describes it, or what is wrong. */
export type RouteRun = Run<ReturnType<typeof outputOf>>;

/** Runs `route` on a JSON question, with sentences in this language. */
export function runRoute(input: unknown, language: Language): RouteRun {
  const read = readRouteRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = route(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  return { ok: true, output: outputOf(outcome.value, outcome.trace, language) };
}

function outputOf(value: Route, trace: Trace, language: Language) {
  const { status, cost, plan, after, alternatives, frontier, remarks, assumptions, ...more } = value;
  return {
    status,
    cost,
    plan,
    after,
    alternatives,
    frontier,
    ...more,
    remarks: remarks.map((remark) => render(remark, language)),
    assumptions: assumptions.map((assumption) => render(assumption, language)),
    trace: writeTrace(trace, language),
  };
}
