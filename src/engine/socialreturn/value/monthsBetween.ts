import { invalid, type Failure } from '../../explain/outcome';
import { calendarDay, text } from '../../explain/text';
import { dayOf, lastDayOfTerm } from '../../reading/day';

/** No term is longer: what lies beyond is a mistyped year. */
const MOST_MONTHS = 600;

/**
 * Months from a first to a last day, both included: whole months from the first day on, and of the month after them the
 * days as a share of the days that this month has. 1 April to 30 September is 6, 15 January to 14 February is 1, and
 * 1 January to 10 February is 1 + 10/28. No policy says how it counts days; this is the one rule for all of them.
 *
 * `invalid`: a date that is none, a last day before the first, more than 50 years.
 */
export function monthsBetween(
  start: string,
  end: string,
): { readonly ok: true; readonly value: number } | Failure {
  const first = dayOf(start);
  if (first === undefined) return invalid(text('socialReturn.invalid.date', { text: start }), 'start');
  const last = dayOf(end);
  if (last === undefined) return invalid(text('socialReturn.invalid.date', { text: end }), 'end');
  const dates = { start: calendarDay(start), end: calendarDay(end) };
  if (last < first) return invalid(text('socialReturn.invalid.endBeforeStart', dates), 'end');
  let whole = Math.floor((last - first + 1) / 31);
  if (whole > MOST_MONTHS) return invalid(text('socialReturn.invalid.tooLong', dates), 'end');
  while (lastDayOfTerm(first, whole + 1) <= last) whole += 1;
  const reached = whole === 0 ? first - 1 : lastDayOfTerm(first, whole);
  const next = lastDayOfTerm(first, whole + 1);
  return { ok: true, value: whole + (last - reached) / (next - reached) };
}
