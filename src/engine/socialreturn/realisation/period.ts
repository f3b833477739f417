import type { Failure } from '../../explain/outcome';
import { invalid } from '../../explain/outcome';
import { text } from '../../explain/text';
import { dayOf } from '../../reading/day';
import { monthsBetween } from '../value/monthsBetween';
import type { SocialContract } from './request';

/** The time a contract lasts, as far as it is known, and the day up to which is counted. Dates ISO. */
export interface Period {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly on: string | undefined;
}

/** The time a contract lasts with what is wrong with its days; a wrong day is left out. */
export function periodOf(
  { start, end }: SocialContract,
  on: string | undefined,
): { readonly period: Period; readonly months: number | undefined; readonly wrong: readonly Failure[] } {
  const wrong = [...wrongDay(start, 'start'), ...wrongDay(end, 'end')];
  if (wrong.length > 0 || start === undefined || end === undefined) {
    const isWrong = (name: string) => wrong.some(({ parameter }) => parameter === name);
    const period = {
      start: isWrong('start') ? undefined : start,
      end: isWrong('end') ? undefined : end,
      on,
    };
    return { period, months: undefined, wrong };
  }
  const months = monthsBetween(start, end);
  return months.ok
    ? { period: { start, end, on }, months: months.value, wrong }
    : { period: { start, end: undefined, on }, months: undefined, wrong: [months] };
}

function wrongDay(date: string | undefined, parameter: string): readonly Failure[] {
  return date === undefined || dayOf(date) !== undefined
    ? []
    : [invalid(text('socialReturn.invalid.date', { text: date }), parameter)];
}
