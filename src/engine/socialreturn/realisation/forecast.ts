import { dayOf, isoOfDay, lastDayOfTerm } from '../../reading/day';
import type { Period } from './period';
import type { ForecastMonth } from './realisation';
import type { ValuedItem } from './valuedItem';

/**
 * What there will have been realised at the end of every month, from the first day of the contract or of the efforts to the
 * last. The last month ends with the contract.
 *
 * @param valueUpTo euro up to and including a day.
 */
export function forecastOf(
  items: readonly ValuedItem[],
  { start, end }: Period,
  valueUpTo: (day: string) => number,
): readonly ForecastMonth[] {
  const first = start ?? least(items.flatMap((item) => item.first ?? []));
  const last = end ?? most(items.flatMap((item) => item.last ?? []));
  if (first === undefined || last === undefined || last < first) return [];
  const months: ForecastMonth[] = [];
  for (let day = first; day <= last;) {
    const endOfMonth = lastDayOfMonth(day);
    const until = endOfMonth < last ? endOfMonth : last;
    months.push({ month: day.slice(0, 7), cumulative: valueUpTo(until) });
    day = nextDay(endOfMonth);
  }
  return months;
}

function lastDayOfMonth(day: string): string {
  return isoOfDay(lastDayOfTerm(dayOf(`${day.slice(0, 7)}-01`) ?? 0, 1));
}

function nextDay(day: string): string {
  return isoOfDay((dayOf(day) ?? 0) + 1);
}

function least(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (found, day) => (found === undefined || day < found ? day : found),
    undefined,
  );
}

function most(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (found, day) => (found === undefined || day > found ? day : found),
    undefined,
  );
}
