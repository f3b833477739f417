import { middling, type Draw } from '../../../random';
import { sharedDays, type Month } from '../months';
import type { Prospect } from '../prospect';
import { everCounts } from '../stay';
import type { ChanceSetting } from './setting';

const MONTHS_A_YEAR = 12;

/** A placement in the months to come. Months are places in the forecast. */
interface Going {
  /** Weighted fte in a year in which all days count. */
  readonly weightedFte: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Days of the first and the last month on which it does not count. */
  readonly missedBefore: number;
  readonly missedAfter: number;
}

/** Somebody with one placement or more. Who leaves, does so from all that come after. */
interface Person {
  readonly firstMonth: number;
  readonly going: readonly Going[];
}

/** What all futures of a forecast have in common: what was before the first month, and who goes on. */
export interface Futures {
  /** Weighted fte times days, up to the first month, that the year of each month looks back on. */
  readonly past: Float64Array;
  readonly people: readonly Person[];
  readonly daysInMonth: readonly number[];
  readonly daysInYear: readonly number[];
}

/** Prepares the futures once, so that a run costs a draw or two for each person. */
export function futuresOf({ months, stays }: Prospect): Futures {
  const counting = stays.filter(everCounts);
  const today = months[0].first;
  const past = Float64Array.from(months, ({ year }) =>
    counting.reduce((sum, { counted, last, weightedFte }) => {
      const before = { first: year.first, last: Math.min(year.last, today - 1) };
      return sum + weightedFte * sharedDays(before, counted.spell.start, last);
    }, 0),
  );
  const byPerson = new Map<string, Going[]>();
  for (const { counted, last, weightedFte } of counting) {
    const firstMonth = months.findIndex((month) => counted.spell.start <= month.last);
    const lastMonth = lastCounting(months, last);
    if (firstMonth < 0 || lastMonth < firstMonth) continue;
    const [from, until] = [months[firstMonth], months[lastMonth]];
    const missedBefore = Math.max(counted.spell.start - (from?.first ?? 0), 0);
    const missedAfter = last === null ? 0 : Math.max((until?.last ?? last) - last, 0);
    const going = { weightedFte, firstMonth, lastMonth, missedBefore, missedAfter };
    const { row, placement } = counted.spell;
    // Without a code nobody can say who it is.
    const person = placement.id.trim() === '' ? `#${String(row)}` : placement.id;
    const others = byPerson.get(person);
    if (others) others.push(going);
    else byPerson.set(person, [going]);
  }
  const people = [...byPerson.values()].map((going) => ({
    firstMonth: Math.min(...going.map(({ firstMonth }) => firstMonth)),
    going,
  }));
  return {
    past,
    people,
    daysInMonth: months.map(({ first, last }) => last - first + 1),
    daysInYear: months.map(({ year }) => year.last - year.first + 1),
  };
}

/** Place of the last month with a day that counts; -1 when it ended before the first. */
function lastCounting(months: readonly Month[], last: number | null): number {
  if (last === null) return months.length - 1;
  let place = months.length - 1;
  while (place >= 0 && (months[place]?.first ?? 0) > last) place -= 1;
  return place;
}

/**
 * One future: the weighted fte of each month, over the twelve months that end with it. Everybody draws how the hours turn
 * out and when he or she leaves; who leaves, does so at the end of a month.
 */
export function futureOf(
  { past, people, daysInMonth, daysInYear }: Futures,
  { turnover, hoursUncertainty }: ChanceSetting,
  draw: Draw,
): Float64Array {
  const count = daysInMonth.length;
  const joining = new Float64Array(count + 1);
  const missing = new Float64Array(count);
  for (const person of people) {
    const hours = 1 + hoursUncertainty * (2 * middling(draw) - 1);
    const leaves = person.firstMonth + monthOfLeaving(turnover, draw, count);
    for (const { weightedFte, firstMonth, lastMonth, missedBefore, missedAfter } of person.going) {
      if (firstMonth > leaves) continue;
      const rate = weightedFte * hours;
      const last = Math.min(leaves, lastMonth);
      joining[firstMonth] = (joining[firstMonth] ?? 0) + rate;
      joining[last + 1] = (joining[last + 1] ?? 0) - rate;
      missing[firstMonth] = (missing[firstMonth] ?? 0) + rate * missedBefore;
      if (last === lastMonth) missing[last] = (missing[last] ?? 0) + rate * missedAfter;
    }
  }
  const inMonth = new Float64Array(count);
  let rate = 0;
  for (let month = 0; month < count; month++) {
    rate += joining[month] ?? 0;
    inMonth[month] = rate * (daysInMonth[month] ?? 0) - (missing[month] ?? 0);
  }
  return past.map((before, month) => {
    let sum = before;
    for (let one = Math.max(month - MONTHS_A_YEAR + 1, 0); one <= month; one++) sum += inMonth[one] ?? 0;
    return sum / (daysInYear[month] ?? 1);
  });
}

/**
 * After how many whole months somebody leaves: in each year the share of the turnover does, spread evenly over its months.
 * Simple arithmetic only, so that every machine draws the same.
 */
function monthOfLeaving(turnover: number, draw: Draw, horizon: number): number {
  for (let passed = 0; passed < horizon; passed += MONTHS_A_YEAR) {
    const drawn = draw();
    if (drawn < turnover) return passed + Math.floor((drawn / turnover) * MONTHS_A_YEAR);
  }
  return horizon;
}
