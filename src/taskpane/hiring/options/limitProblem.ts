import { text, type Text } from '../../../engine';
import type { Limits } from '../state';

/** The limits in the order of their fields. */
export const LIMITS = ['hires', 'cost'] as const satisfies readonly (keyof Limits)[];

/** What the fields of the limits are called. */
export const LIMIT_TEXT: Record<keyof Limits, Text> = {
  hires: text('hiringJob.limits.hires'),
  cost: text('hiringJob.limits.cost'),
};

/** Why a limit that was read cannot be; undefined when it can. What cannot be read is said by its field. */
export function limitProblem(limit: keyof Limits, value: Limits[keyof Limits]): Text | undefined {
  if (typeof value !== 'number') return undefined;
  if (limit === 'cost') return value >= 0 ? undefined : text('hiringJob.limits.noAmount');
  return value >= 0 && Number.isInteger(value) ? undefined : text('hiringJob.limits.noCount');
}

/** The first limit that keeps the route from being searched; undefined when both can be used. */
export function wrongLimit(limits: Limits): keyof Limits | undefined {
  return LIMITS.find(
    (limit) => limits[limit] === 'unreadable' || limitProblem(limit, limits[limit]) !== undefined,
  );
}
