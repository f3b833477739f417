import { calendarDay, quantity, text, type Text } from '../../explain/text';
import { isoOfDay, lastDayOfTerm, yearOfDay } from '../../reading/day';
import { AUDIT_MONTHS, HANDBOOK_DAY, REMINDER_MONTHS } from '../../rules/hiring/certificate';
import type { Month } from './months';
import { personEvents } from './personEvents';
import type { Prospect } from './prospect';
import type { ForecastEvent, ForecastMonth, Stand } from './result';

/**
 * What happens in the months of a forecast, by date. Persons who started or stopped in the eleven months before are
 * there too, marked `before`: they still show in the first figures.
 */
export function eventsOf(
  prospect: Prospect,
  months: readonly ForecastMonth[],
  certificateUntil: number | null,
): readonly ForecastEvent[] {
  const [firstMonth] = prospect.months;
  const lastMonth = prospect.months.at(-1) ?? firstMonth;
  const first = isoOfDay(firstMonth.first);
  const last = isoOfDay(lastMonth.last);
  const ofPersons = personEvents(prospect.stays, { first: firstMonth.year.first, last: lastMonth.last });
  const ofOrganisation = [
    ...levelEvents(prospect.months, months),
    ...(certificateUntil === null ? [] : certificateEvents(prospect.months, months, certificateUntil)),
    ...handbookEvents(prospect, firstMonth, lastMonth),
  ].filter(({ date }) => first <= date && date <= last);
  return [...ofPersons, ...ofOrganisation]
    .map((event) => ({ ...event, before: event.date < first }))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** Where an organisation stands, in a few words. */
export function standingName({ level, possibleLevels }: Pick<Stand, 'level' | 'possibleLevels'>): Text {
  const levels = possibleLevels.join(', ');
  if (level === null) {
    return possibleLevels.length === 0
      ? text('hiringForecast.standing.none')
      : text('hiringForecast.standing.unknown', { levels });
  }
  return possibleLevels.length > 1
    ? text('hiringForecast.standing.depends', { level, levels })
    : text('hiringForecast.standing.certain', { level });
}

function levelEvents(days: readonly Month[], months: readonly ForecastMonth[]): readonly ForecastEvent[] {
  return months.flatMap((month, index): ForecastEvent[] => {
    const before = months[index - 1];
    const day = days[index];
    if (!before || !day || same(before, month)) return [];
    const date = isoOfDay(day.last);
    const names = { before: standingName(before), after: standingName(month) };
    const total =
      month.total === null ? text('hiringForecast.event.level.noTotal') : quantity(month.total, 'fraction');
    const what = text('hiringForecast.event.level', { ...names, date: calendarDay(date), total });
    return [ofOrganisation('level', date, levelTitle(before, month), what)];
  });
}

function levelTitle(before: Stand, after: Stand): Text {
  const { level } = after;
  if (level === null || level !== before.level) {
    const names = { before: standingName(before), after: standingName(after) };
    return text('hiringForecast.event.level.title', names);
  }
  if (after.possibleLevels.length === 1) return text('hiringForecast.event.level.certain', { level });
  const levels = after.possibleLevels.join(', ');
  return text('hiringForecast.event.level.depends', { level, levels });
}

function same(one: Stand, other: Stand): boolean {
  return one.level === other.level && one.possibleLevels.join() === other.possibleLevels.join();
}

function certificateEvents(
  days: readonly Month[],
  months: readonly ForecastMonth[],
  until: number,
): readonly ForecastEvent[] {
  const end = isoOfDay(until);
  const standing = (day: number) => {
    const month = months[days.findIndex(({ first, last }) => first <= day && day <= last)];
    return month ? standingName(month) : text('hiringForecast.standing.outside');
  };
  const left = REMINDER_MONTHS.value;
  // What lasts so many months less than the certificate ends on the day of the reminder.
  const reminder = lastDayOfTerm(until + 1, -left);
  const months3 = quantity(left, 'months');
  const reminderWhat = text('hiringForecast.event.reminder', {
    months: months3,
    end: calendarDay(end),
    audit: quantity(AUDIT_MONTHS.value, 'months'),
    standing: standing(reminder),
  });
  const endWhat = text('hiringForecast.event.certificate', {
    end: calendarDay(end),
    standing: standing(until),
  });
  return [
    ofOrganisation(
      'certificateReminder',
      isoOfDay(reminder),
      text('hiringForecast.event.reminder.title', { months: months3 }),
      reminderWhat,
    ),
    ofOrganisation('certificateEnds', end, text('hiringForecast.event.certificate.title'), endWhat),
  ];
}

function handbookEvents({ ground }: Prospect, first: Month, last: Month): readonly ForecastEvent[] {
  const firstYear = yearOfDay(first.first);
  const years = yearOfDay(last.last) - firstYear + 1;
  const title = text('hiringForecast.event.handbook.title');
  const what = text('hiringForecast.event.handbook', { pack: ground.levelRules.pack.id });
  return Array.from({ length: years }, (_, index) => {
    const date = `${String(firstYear + index)}-${HANDBOOK_DAY.monthAndDay}`;
    return ofOrganisation('handbook', date, title, what);
  });
}

function ofOrganisation(kind: ForecastEvent['kind'], date: string, title: Text, what: Text): ForecastEvent {
  return { date, id: null, kind, title, what, weightedFte: null, before: false };
}
