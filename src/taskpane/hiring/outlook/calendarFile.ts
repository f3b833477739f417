import ical, { ICalEventTransparency } from 'ical-generator';
import type { ForecastEvent } from '../../../engine';
import type { Texts } from '../../shell/texts';

const OF = 'pso-voor-excel';

/**
 * The events of a forecast as a calendar file (iCalendar, RFC 5545): a whole day each, that takes up no time. An event has
 * the same UID every time it is made, so that a calendar replaces it instead of showing it twice.
 *
 * @param stamp moment at which the file is made, ISO.
 */
export function calendarFile(events: readonly ForecastEvent[], stamp: string, texts: Texts): string {
  const { translate, render, language } = texts;
  const calendar = ical({
    name: translate('hiringOutlook.calendar.name'),
    prodId: { company: 'PSO voor Excel', product: 'PSO', language: language.toUpperCase() },
  });
  const made = new Map<string, number>();
  for (const { date, id, kind, title, what } of events) {
    const name = [date, kind, ...(id === null ? [] : [encodeURIComponent(id)])].join('-');
    const before = made.get(name) ?? 0;
    made.set(name, before + 1);
    calendar.createEvent({
      id: `${before === 0 ? name : `${name}-${before + 1}`}@${OF}`,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: new Date(stamp),
      summary: render(title),
      description: render(what),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
