import { answer, invalid, notAvailable, type Outcome } from '../explain/outcome';
import { calendarDay, text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { isoOfDay, yearOfDay } from '../reading/day';
import { choosePack } from '../rules/choose';
import { daysWorked, fteOver, notAWeek, notAYear, notHours, readDay, type WorkTime } from './workTime';

const LABEL = text('ladder.fte');
const HOURS = text('ladder.input.hoursPerWeek');
const NORM_HOURS = text('ladder.input.normHours');
const FULL_WEEK = text('ladder.rule.fullTimeHours');
const DAYS = text('ladder.daysWorked');
const DAYS_IN_YEAR = text('ladder.input.daysInYear');
const FROM = text('ladder.input.from');
const TO = text('ladder.input.to');
const YEAR = text('ladder.input.year');
const BY_DAY = text('ladder.assumption.byDay');
const WHOLE_YEAR = text('ladder.assumption.wholeYear');

/** A working week and when it was worked. Dates are ISO. */
interface Question {
  readonly hoursPerWeek: number;
  readonly normHours?: number;
  readonly from?: string;
  readonly to?: string;
  readonly year?: number;
}

/**
 * The fte of a person in a year: hours / hours of a full week × days employed in that year / days of that year, the
 * first and the last day included. Without dates and without a year it is the fte of a whole year.
 *
 * `invalid`: hours below 0 or above 60, a full week of no hours or more than 60, a date that is none, a last day before the
 * first, dates without a year when they do not lie in one and the same year.
 *
 * @param normHours hours of a full week by the collective agreement; omitted: 40, as the rule pack says.
 * @param from first day, ISO; omitted: before the year.
 * @param to last day, ISO; omitted: after the year.
 * @param year calendar year that is measured.
 * @returns fte. Source of the full week: the target-group page of PSO-Nederland; that days are counted is an assumption,
 * because the handbook's way to average is not public.
 */
export function fte(question: Question): Outcome<number> {
  const { hoursPerWeek, normHours } = question;
  const wrong =
    notHours(hoursPerWeek, 'hoursPerWeek') ??
    (normHours === undefined ? undefined : notAWeek(normHours, 'normHours'));
  if (wrong) return wrong;
  const week = fullWeek(normHours);
  if (!week.ok) return week;
  const from = [input(HOURS, hoursPerWeek, 'hours'), week.trace];
  const { from: first, to: last, year } = question;
  if (first === undefined && last === undefined && year === undefined) {
    const value = hoursPerWeek / week.value;
    return answer(value, step(LABEL, value, 'fte', from, [WHOLE_YEAR]));
  }
  const time = partOfYear(question);
  if (!time.ok) return time;
  const value = fteOver(hoursPerWeek, week.value, time.value);
  return answer(value, step(LABEL, value, 'fte', [...from, time.trace], [BY_DAY]));
}

/** The hours of a full week: those of the collective agreement, or those of the newest pack that says them. */
export function fullWeek(normHours: number | undefined): Outcome<number> {
  if (normHours !== undefined) return answer(normHours, input(NORM_HOURS, normHours, 'hours'));
  const choice = choosePack(undefined, (pack) =>
    pack.fullTimeHours
      ? { ok: true, found: pack.fullTimeHours }
      : notAvailable(text('rules.missing.fullTimeHours', { pack: pack.id })),
  );
  if (!choice.ok) return choice;
  const { value, citation } = choice.found;
  return answer(value, rule(FULL_WEEK, value, 'hours', citation));
}

function partOfYear({ from, to, year }: Question): Outcome<WorkTime> {
  const first = from === undefined ? undefined : readDay(from, 'from');
  if (first?.ok === false) return first;
  const last = to === undefined ? undefined : readDay(to, 'to');
  if (last?.ok === false) return last;
  if (first && last && last.value < first.value) {
    return invalid(
      text('ladder.invalid.endBeforeStart', {
        start: calendarDay(isoOfDay(first.value)),
        end: calendarDay(isoOfDay(last.value)),
      }),
      'to',
    );
  }
  const measured = year ?? onlyYear(first?.value, last?.value);
  if (measured === undefined) return invalid(text('ladder.invalid.yearMissing'), 'year');
  const wrong = notAYear(measured, 'year');
  if (wrong) return wrong;
  const time = daysWorked(first?.value ?? null, last?.value ?? null, measured);
  const dates = [
    ...(from === undefined ? [] : [input(FROM, from)]),
    ...(to === undefined ? [] : [input(TO, to)]),
  ];
  return answer(time, partOfYearLine(time, measured, dates));
}

/** How the part of the year that was worked came about. */
export function partOfYearLine(
  { days, daysInYear }: WorkTime,
  year: number,
  dates: readonly Trace[],
  yearOrigin?: string,
): Trace {
  const yearLine = input(YEAR, String(year), undefined, yearOrigin);
  return step(text('ladder.partOfYear'), days / daysInYear, 'fraction', [
    step(DAYS, days, 'count', [...dates, yearLine]),
    step(DAYS_IN_YEAR, daysInYear, 'count', [yearLine]),
  ]);
}

/** Dates in one and the same year say which year is meant. */
function onlyYear(first: number | undefined, last: number | undefined): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const year = yearOfDay(first);
  return year === yearOfDay(last) ? year : undefined;
}
