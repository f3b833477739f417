import type { Level, Outcome, Route, RouteOption, RouteRequest } from '../../../engine';
import { numberTyped } from '../figure';
import type { Basis } from '../basis/basis';
import { wrongLimit } from '../options/limitProblem';
import type { Limits } from '../state';

/** The answer of a search with the question it answered, so that it shows when the input has moved on. */
export interface RouteRun {
  readonly question: string;
  readonly request: RouteRequest;
  readonly outcome: Outcome<Route>;
}

/** Other routes that are asked for. */
const ALTERNATIVES = 5;

/** The question for the least costly way; `null` as long as there is no option, or a limit cannot be used. */
export function routeRequest(
  { organisation, rules }: Basis,
  goal: Level,
  options: readonly RouteOption[],
  limits: Limits,
): RouteRequest | null {
  if (options.length === 0 || wrongLimit(limits) !== undefined) return null;
  return {
    ...(rules !== undefined && { rules }),
    goal,
    organisation,
    options,
    limits: { hires: numberTyped(limits.hires), cost: numberTyped(limits.cost) },
    alternatives: ALTERNATIVES,
  };
}

/** What tells one question from another. */
export function questionOf(request: RouteRequest | null): string {
  return JSON.stringify(request);
}
