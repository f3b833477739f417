import { monthsBetween } from '../value/monthsBetween';

/** Counts months from a first to a last day, as `monthsBetween` does. */
export type CountMonths = typeof monthsBetween;

/** Counts months, once for each pair of days: in a long list the days of contracts and of school years come back often. */
export function rememberingMonths(): CountMonths {
  const known = new Map<string, Map<string, ReturnType<CountMonths>>>();
  return (start, end) => {
    let fromStart = known.get(start);
    if (fromStart === undefined) known.set(start, (fromStart = new Map<string, ReturnType<CountMonths>>()));
    let months = fromStart.get(end);
    if (months === undefined) fromStart.set(end, (months = monthsBetween(start, end)));
    return months;
  };
}
