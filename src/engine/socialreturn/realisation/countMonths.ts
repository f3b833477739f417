import { monthsBetween } from '../value/monthsBetween';

/** Counts months from a first to a last day, as `monthsBetween` does. */
export type CountMonths = typeof monthsBetween;

/** Counts months, once for each pair of days: in a long list the days of contracts and of school years come back often. */
export function rememberingMonths(): CountMonths {
  const known = new Map<string, ReturnType<CountMonths>>();
  return (start, end) => {
    const days = `${start} ${end}`;
    const found = known.get(days) ?? monthsBetween(start, end);
    known.set(days, found);
    return found;
  };
}
