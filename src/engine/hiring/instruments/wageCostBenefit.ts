import { exact } from '../../decimal';
import { answer, invalid, type Failure, type Outcome } from '../../explain/outcome';
import { calendarDay, text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { notAYear, readDay } from '../../ladder/workTime';
import { isoOfDay, yearOfDay } from '../../reading/day';
import type { BenefitKind } from '../../rules/hiring/benefitKind';
import type { BenefitRules } from '../../rules/hiring/wageCostBenefits';
import { benefitTerm, type BenefitTerm } from './benefitTerm';
import { notHoursOfYear } from './checks';

const LABEL = text('hiring.benefit');
const BEFORE_MAXIMUM = text('hiring.benefitBeforeMaximum');
const KIND = text('hiring.input.kind');
const HOURS = text('hiring.input.hoursPerYear');
const START = text('hiring.input.start');
const YEAR = text('hiring.input.year');
const LAST_DAY = text('hiring.benefitLastDay');
const PER_HOUR = text('hiring.rule.benefitPerHour');
const MAXIMUM = text('hiring.rule.benefitMaximum');
const YEARS = text('hiring.rule.benefitYears');
const LASTS = text('hiring.rule.benefitLasts');
const DECLARATION = text('hiring.rule.declaration');
const RIGHT = text('hiring.assumption.rightToBenefit');
const WITH_DECLARATION = text('hiring.assumption.withDeclaration');
const WHILE_REGISTERED = text('hiring.assumption.whileRegistered');

/** What a wage-cost benefit is asked for. */
export interface BenefitQuestion {
  readonly kind: BenefitKind;
  /** Hours that are paid in the year, while the benefit lasts. */
  readonly hoursPerYear: number;
  /** First day of the employment, ISO. */
  readonly start: string;
  /** Calendar year of the hours; absent: the year of the start. */
  readonly year?: number;
}

/** A benefit question that can be answered, with its term. */
export interface Employment {
  readonly year: number;
  readonly term: BenefitTerm;
}

/**
 * The wage-cost benefit (loonkostenvoordeel, LKV) of a calendar year: paid hours times the rate of that year, at most the
 * maximum of that year, for as many years from the start as the rules give. After that it is 0.
 *
 * `invalid`: hours that no year has, no date, a year before the start. `notAvailable`: a year the rules do not hold, and
 * a benefit that was abolished for employment that began on that day.
 *
 * @returns euro. Source: pages with the amounts by year, cited in the trace.
 */
export function wageCostBenefit(question: BenefitQuestion): Outcome<number> {
  const employment = employmentOf(question);
  if (!employment.ok) return employment;
  const { year, term } = employment.value;
  switch (term.state) {
    case 'paid':
      return paid(question, year, term.rules);
    case 'ended':
      return ended(question, year, term);
    case 'abolished':
    case 'notKnown':
      return term.failure;
  }
}

/** Reads the dates and hours of a benefit question and finds the term of the benefit. */
export function employmentOf(
  question: BenefitQuestion,
): { readonly ok: true; readonly value: Employment } | Failure {
  const { kind, hoursPerYear, start } = question;
  const day = readDay(start, 'start');
  if (!day.ok) return day;
  const first = yearOfDay(day.value);
  const year = question.year ?? first;
  const wrong = notAYear(year, 'year') ?? notHoursOfYear(hoursPerYear, year, 'hoursPerYear');
  if (wrong) return wrong;
  if (year < first) {
    const values = { year: String(year), start: calendarDay(start) };
    return invalid(text('hiring.invalid.yearBeforeStart', values), 'year');
  }
  return { ok: true, value: { year, term: benefitTerm(kind, { iso: start, day: day.value }, year) } };
}

function paid(question: BenefitQuestion, year: number, rules: BenefitRules): Outcome<number> {
  const { hoursPerYear } = question;
  const { perHour, maximum, declaration } = rules;
  const before = exact(perHour.value * hoursPerYear);
  const value = Math.min(before, maximum.value);
  const from = [
    ...asked(question, year),
    step(BEFORE_MAXIMUM, before, 'euro', [
      input(HOURS, hoursPerYear, 'hours'),
      rule(PER_HOUR, perHour.value, 'euro', perHour.citation),
    ]),
    rule(MAXIMUM, maximum.value, 'euro', maximum.citation),
    lastsLine(rules),
    rule(DECLARATION, declaration.value, undefined, declaration.citation),
  ];
  return answer(value, step(LABEL, value, 'euro', from, assumptionsOf(rules)));
}

function ended(
  question: BenefitQuestion,
  year: number,
  { rules, last }: Extract<BenefitTerm, { readonly state: 'ended' }>,
): Outcome<number> {
  const from = [...asked(question, year), step(LAST_DAY, isoOfDay(last), undefined, [lastsLine(rules)])];
  return answer(0, step(LABEL, 0, 'euro', from));
}

function asked({ kind, start }: BenefitQuestion, year: number): readonly Trace[] {
  return [input(KIND, kind), input(START, start), input(YEAR, String(year))];
}

function lastsLine({ years, lasts }: BenefitRules): Trace {
  return years ? rule(YEARS, years.value, 'years', lasts) : rule(LASTS, true, undefined, lasts);
}

function assumptionsOf({ perHour, maximum, years, declaration }: BenefitRules): readonly Text[] {
  return [
    RIGHT,
    ...(declaration.value ? [WITH_DECLARATION] : []),
    ...(years ? [] : [WHILE_REGISTERED]),
    ...new Set([...perHour.notes, ...maximum.notes, ...(years?.notes ?? [])]),
  ];
}
