import { exact } from '../../decimal';
import { answer, notAvailable, type Failure, type Outcome } from '../../explain/outcome';
import { calendarDay, text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { isoOfDay, lastDayOfTerm } from '../../reading/day';
import { on, type DatedValue } from '../../rules/hiring/dated';
import { MINIMUM_WAGES, WAGE_SUBSIDY } from '../../rules/hiring/wageSubsidy';
import { daysOf, paidHours, type Days } from './days';
import type { WageSubsidy } from './positionCost';
import { wageCostSubsidy } from './wageCostSubsidy';

const LABEL = text('hiring.wageSubsidyOfYear');
const WAGE_OF_HOURS = text('hiring.minimumWageOfHours');
const PER_HOUR = text('hiring.rule.minimumWagePerHour');
const OWN_PER_HOUR = text('hiring.input.minimumWagePerHour');
const HOLIDAY_PAY = text('hiring.rule.holidayPay');
const HOURS = text('hiring.paidHours');
const SURCHARGE = text('hiring.rule.surcharge');
const OWN_SURCHARGE = text('hiring.input.surcharge');
const FLAT_SHARE = text('hiring.rule.flatShare');
const FLAT_MONTHS = text('hiring.rule.flatMonths');
const ADULT = text('hiring.assumption.adultWage');

/** Days of a year on which the wage-cost subsidy is computed in one way. */
interface Stretch extends Days {
  readonly flat: boolean;
}

/** A value of a stretch of days, with the line that says where it comes from. */
interface Used {
  readonly value: number;
  readonly line: Trace;
  readonly notes: readonly Text[];
}

/**
 * The wage-cost subsidy of a position over the days of a calendar year on which it is filled: per stretch of days with one
 * minimum wage, surcharge and way of computing, the paid hours times the minimum wage with holiday pay times the
 * subsidised share. The first six months can go by the flat share.
 *
 * `notAvailable`: days whose minimum wage or surcharge the rules do not hold and the position does not give.
 *
 * @param start first day of the employment, a day number. `days`: the days of the year on which it is filled.
 */
export function subsidyOfYear(
  subsidy: WageSubsidy,
  position: {
    readonly hoursPerWeek: number;
    readonly start: number;
    readonly days: Days;
    readonly year: number;
  },
): Outcome<number> {
  const lines: Trace[] = [];
  const notes = new Set<Text>(subsidy.minimumWagePerHour === undefined ? [ADULT] : []);
  let total = 0;
  for (const stretch of stretchesOf(subsidy, position.start, position.days)) {
    const wage = minimumWageOf(subsidy, stretch);
    if (!wage.ok) return wage;
    const surcharge = surchargeOf(subsidy, stretch);
    if (!surcharge.ok) return surcharge;
    const hours = paidHours(position.hoursPerWeek, stretch, position.year);
    const { holidayPay } = WAGE_SUBSIDY;
    const minimumWage = exact(wage.found.value * (1 + holidayPay.value) * hours);
    const wageLine = step(WAGE_OF_HOURS, minimumWage, 'euro', [
      wage.found.line,
      rule(HOLIDAY_PAY, holidayPay.value, 'fraction', holidayPay.citation),
      step(HOURS, hours, 'hours', []),
    ]);
    for (const note of [...wage.found.notes, ...surcharge.found.notes]) notes.add(note);
    const part = partOf(subsidy, stretch, minimumWage, surcharge.found.value);
    if (!part.ok) return part;
    total += part.value;
    const between = {
      from: calendarDay(isoOfDay(stretch.first)),
      until: calendarDay(isoOfDay(stretch.last)),
    };
    const label = text('hiring.wageSubsidyBetween', between);
    lines.push(step(label, part.value, 'euro', [wageLine, surcharge.found.line, part.trace]));
  }
  const value = exact(total);
  return answer(value, step(LABEL, value, 'euro', lines, [...notes]));
}

/** The subsidy of a stretch: by the flat share, or by the wage value. */
function partOf(
  { wageValue }: WageSubsidy,
  { flat }: Stretch,
  minimumWage: number,
  surcharge: number,
): Outcome<number> {
  if (!flat) return wageCostSubsidy({ minimumWage, wageValue, surcharge });
  const { flatShare, flatMonths } = WAGE_SUBSIDY;
  const value = exact(flatShare.value * minimumWage * (1 + surcharge));
  const from = [
    rule(FLAT_SHARE, flatShare.value, 'fraction', flatShare.citation),
    rule(FLAT_MONTHS, flatMonths.value, 'months', flatMonths.citation),
  ];
  return answer(value, step(text('hiring.wageSubsidy'), value, 'euro', from));
}

/** Cuts the days where the flat share ends, and where a minimum wage or surcharge of the rules changes. */
function stretchesOf(subsidy: WageSubsidy, start: number, days: Days): readonly Stretch[] {
  const flatUntil = subsidy.flatStart ? lastDayOfTerm(start, WAGE_SUBSIDY.flatMonths.value) : -Infinity;
  const changes = [
    ...(subsidy.minimumWagePerHour === undefined ? MINIMUM_WAGES : []),
    ...(subsidy.surcharge === undefined ? WAGE_SUBSIDY.surcharge : []),
  ].flatMap((validity) => {
    const { first, last } = daysOf(validity);
    return [first, last + 1];
  });
  const firsts = [...new Set([days.first, flatUntil + 1, ...changes])]
    .filter((day) => day >= days.first && day <= days.last)
    .sort((one, other) => one - other);
  return firsts.map((first, index) => ({
    first,
    last: (firsts[index + 1] ?? days.last + 1) - 1,
    flat: first <= flatUntil,
  }));
}

type Found = { readonly ok: true; readonly found: Used } | Failure;

function minimumWageOf({ minimumWagePerHour: own }: WageSubsidy, stretch: Stretch): Found {
  if (own !== undefined) return given(own, input(OWN_PER_HOUR, own, 'euro'));
  const held = on(MINIMUM_WAGES, isoOfDay(stretch.first));
  if (held) return fromRules(held, rule(PER_HOUR, held.value, 'euro', held.citation));
  const values = { date: calendarDay(isoOfDay(stretch.first)) };
  return notAvailable(text('hiring.noMinimumWage', values), 'minimumWagePerHour');
}

function surchargeOf({ surcharge: own }: WageSubsidy, stretch: Stretch): Found {
  if (own !== undefined) return given(own, input(OWN_SURCHARGE, own, 'fraction'));
  const held = on(WAGE_SUBSIDY.surcharge, isoOfDay(stretch.first));
  if (held) return fromRules(held, rule(SURCHARGE, held.value, 'fraction', held.citation));
  const values = { date: calendarDay(isoOfDay(stretch.first)) };
  return notAvailable(text('hiring.noSurcharge', values), 'surcharge');
}

function given(value: number, line: Trace): Found {
  return { ok: true, found: { value, line, notes: [] } };
}

function fromRules({ value, notes }: DatedValue, line: Trace): Found {
  return { ok: true, found: { value, line, notes } };
}
