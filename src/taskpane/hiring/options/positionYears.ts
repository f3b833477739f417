import { compare, netCost, type CostLines, type Outcome, type PositionCost } from '../../../engine';

/** What a position costs in a calendar year. */
export interface YearCost {
  readonly year: number;
  readonly cost: Outcome<CostLines>;
}

/** Years after the one in which the employment begins: a benefit of three years has ended before the last of them. */
const LATER_YEARS = 4;

/** What a position costs in the year in which the employment begins, and in the years after it. */
export function yearsOf(position: PositionCost): readonly [YearCost, ...YearCost[]] {
  const first = Number(position.start.slice(0, 4));
  const inYear = (year: number): YearCost => ({ year, cost: netCost(position, year) });
  return [inYear(first), ...Array.from({ length: LATER_YEARS }, (_, place) => inYear(first + place + 1))];
}

/** The years up to the one after which nothing changes any more; empty when every year costs the same. */
export function changingYears(years: readonly YearCost[]): readonly YearCost[] {
  const last = years.reduce((changed, { cost }, place) => {
    const before = years[place - 1];
    return before !== undefined && !costTheSame(before.cost, cost) ? place : changed;
  }, -1);
  return last < 0 ? [] : years.slice(0, last + 1);
}

function costTheSame(one: YearCost['cost'], other: YearCost['cost']): boolean {
  if (!one.ok || !other.ok) return one.ok === other.ok;
  return compare(one.value.total, other.value.total) === 0;
}
