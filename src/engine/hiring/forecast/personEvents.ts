import { exact } from '../../decimal';
import { calendarDay, quantity, text, type Text } from '../../explain/text';
import { isoOfDay } from '../../reading/day';
import type { Days } from './months';
import { whyEnded } from './persons';
import type { ForecastEvent, ForecastEventKind } from './result';
import { everCounts, type Stay } from './stay';

/** Who starts, goes on otherwise and stops counting, in a stretch of days. */
export function personEvents(stays: readonly Stay[], { first, last }: Days): readonly ForecastEvent[] {
  const counting = stays.filter(everCounts);
  const next = followers(counting);
  const followed = new Set(next.values());
  const within = (day: number) => first <= day && day <= last;
  return counting.flatMap((stay): ForecastEvent[] => {
    const events: ForecastEvent[] = [];
    const { start } = stay.counted.spell;
    const after = next.get(stay);
    if (within(start) && !followed.has(stay)) events.push(startOf(stay));
    if (after) {
      const change = exact(after.weightedFte - stay.weightedFte);
      const day = after.counted.spell.start;
      if (within(day) && change !== 0) events.push(changeOf(after, change));
    } else if (stay.last !== null && within(stay.last)) events.push(stopOf(stay, stay.last));
    return events;
  });
}

/** The placement of the same person that begins the day after one ends, by the one that ends. */
function followers(stays: readonly Stay[]): ReadonlyMap<Stay, Stay> {
  const startsOn = new Map<string, Stay>();
  for (const stay of stays) {
    const { placement, start } = stay.counted.spell;
    if (placement.id.trim() !== '') startsOn.set(`${String(start)} ${placement.id}`, stay);
  }
  const next = new Map<Stay, Stay>();
  for (const stay of stays) {
    if (stay.last === null) continue;
    const key = `${String(stay.last + 1)} ${stay.counted.spell.placement.id}`;
    const after = startsOn.get(key);
    // Of two placements that end on one day, the first goes on.
    if (after && startsOn.delete(key)) next.set(stay, after);
  }
  return next;
}

function startOf(stay: Stay): ForecastEvent {
  const { id } = stay.counted.spell.placement;
  const start = isoOfDay(stay.counted.spell.start);
  const values = { ...namesOf(stay), start: calendarDay(start), fte: quantity(stay.weightedFte, 'fte') };
  const what = text('hiringForecast.event.starts', values);
  return eventOf(
    'starts',
    start,
    id,
    text('hiringForecast.event.starts.title', { id }),
    what,
    stay.weightedFte,
  );
}

function changeOf(after: Stay, change: number): ForecastEvent {
  const { id } = after.counted.spell.placement;
  const start = isoOfDay(after.counted.spell.start);
  const values = { ...namesOf(after), start: calendarDay(start), fte: quantity(after.weightedFte, 'fte') };
  const what = text('hiringForecast.event.changes', values);
  return eventOf('changes', start, id, text('hiringForecast.event.changes.title', { id }), what, change);
}

function stopOf(stay: Stay, day: number): ForecastEvent {
  const { id } = stay.counted.spell.placement;
  const last = isoOfDay(day);
  const values = { id, last: calendarDay(last), fte: quantity(stay.weightedFte, 'fte') };
  if (!stay.endedBy) {
    const what = text('hiringForecast.event.contractEnds', values);
    const title = text('hiringForecast.event.contractEnds.title', { id });
    return eventOf('contractEnds', last, id, title, what, -stay.weightedFte);
  }
  const what = text('hiringForecast.event.termEnds', { ...values, why: whyEnded(stay, stay.endedBy) });
  const title = text('hiringForecast.event.termEnds.title', { id });
  return eventOf('termEnds', last, id, title, what, -stay.weightedFte);
}

function namesOf({ counted: { spell } }: Stay) {
  const { position, contract } = spell.rules;
  return { id: spell.placement.id, position: position.label, contract: contract.label };
}

function eventOf(
  kind: ForecastEventKind,
  date: string,
  id: string,
  title: Text,
  what: Text,
  weightedFte: number,
): ForecastEvent {
  return { date, id, kind, title, what, weightedFte, before: false };
}
