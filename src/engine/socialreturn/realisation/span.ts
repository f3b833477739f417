import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { dayOf, isoOfDay, lastDayOfTerm } from '../../reading/day';
import { monthsOf } from '../value/effortInput';
import type { CountMonths } from './countMonths';
import type { Period } from './period';
import type { SocialPlacement } from './request';

/** The time of a placement that falls within its contract. Dates ISO, both included. */
export interface Span {
  readonly ok: true;
  /** `null` for a placement of which only the length is known. */
  readonly first: string | null;
  readonly last: string | null;
  readonly months: number;
  /** Months it had lasted before the contract began. */
  readonly before: number;
  /** Something of the placement lies before or after the contract and does not count. */
  readonly outside: boolean;
  /** The last day it has of itself, before the contract cuts it off. */
  readonly ownLast: string | null;
  /** It has no last day of its own. */
  readonly runsOn: boolean;
}

/**
 * The time of a placement that counts: its own days as far as they fall within the contract. Without a last day it runs on to
 * the end of the contract, or when that is not known to the day up to which is counted.
 */
export function spanOf(
  { start, end, months }: SocialPlacement,
  period: Period,
  countMonths: CountMonths,
): Span | Failure {
  if (start === undefined) {
    const length = monthsOf({ months });
    if (!length.ok) return length;
    return {
      ok: true,
      first: null,
      last: null,
      months: length.value,
      before: 0,
      outside: false,
      ownLast: null,
      runsOn: false,
    };
  }
  const own = ownLastDay(start, end, months);
  if (!own.ok) return own;
  const ownLast = own.day ?? null;
  const runsOn = own.day === undefined;
  const until = own.day ?? period.end ?? period.on;
  if (until === undefined) return invalid(text('socialReturn.invalid.noDuration'), 'end');

  const length = months === undefined ? countMonths(start, until) : monthsOf({ months });
  if (!length.ok && (!runsOn || length.parameter === 'start')) return length;
  const first = period.start !== undefined && period.start > start ? period.start : start;
  const last = period.end !== undefined && period.end < until ? period.end : until;
  const earlier = first === start ? undefined : countMonths(start, dayBefore(first));
  const before = earlier?.ok === true ? earlier.value : 0;
  if (last < first) {
    const outside = !runsOn || (period.end !== undefined && start > period.end);
    return { ok: true, first, last, months: 0, before, outside, ownLast, runsOn };
  }
  const outside = first !== start || last !== until;
  if (!outside && length.ok)
    return { ok: true, first, last, months: length.value, before, outside, ownLast, runsOn };
  const counted = countMonths(first, last);
  return counted.ok
    ? { ok: true, first, last, months: counted.value, before, outside, ownLast, runsOn }
    : counted;
}

/** The months of a span up to and including a day. */
export function monthsUpTo({ first, last, months }: Span, day: string, countMonths: CountMonths): number {
  if (first === null || last === null || day >= last) return months;
  if (day < first) return 0;
  const counted = countMonths(first, day);
  return counted.ok ? Math.min(months, counted.value) : 0;
}

function dayBefore(day: string): string {
  return isoOfDay((dayOf(day) ?? 0) - 1);
}

type OwnDay = { readonly ok: true; readonly day: string | undefined } | Failure;

/** The last day a placement has of itself. Part of a month is counted in days of the month it falls in. */
function ownLastDay(start: string, end: string | undefined, months: number | undefined): OwnDay {
  if (months === undefined) return { ok: true, day: end };
  const first = dayOf(start);
  if (first === undefined) return invalid(text('socialReturn.invalid.date', { text: start }), 'start');
  const length = monthsOf({ months });
  if (!length.ok) return length;
  const whole = Math.floor(months);
  const reached = whole === 0 ? first - 1 : lastDayOfTerm(first, whole);
  const days = lastDayOfTerm(first, whole + 1) - reached;
  return { ok: true, day: isoOfDay(reached + Math.ceil((months - whole) * days)) };
}
