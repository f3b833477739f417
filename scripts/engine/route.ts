import { readRouteRequest, route, type Route, type Trace } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { writeTrace } from './trace';

/** What the command line writes for `route`: the route as the public contract describes it, or what is wrong. */
export type RouteRun =
  | { readonly ok: true; readonly output: ReturnType<typeof outputOf> }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly path: string };
    };

/** Runs `route` on a JSON question, with sentences in this language. */
export function runRoute(input: unknown, language: Language): RouteRun {
  const read = readRouteRequest(input);
  if (!read.ok) {
    const { code, message, path } = read.error;
    return { ok: false, error: { code, message: render(message, language), path } };
  }
  const outcome = route(read.request);
  if (!outcome.ok) {
    const code = outcome.reason === 'invalid' ? 'INVALID' : 'NOT_AVAILABLE';
    const message = render(outcome.text, language);
    return { ok: false, error: { code, message, path: outcome.parameter ?? '' } };
  }
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
