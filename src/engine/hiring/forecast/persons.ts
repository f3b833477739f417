import { calendarDay, quantity, text, type Text } from '../../explain/text';
import type { KnownTerm } from '../../ladder/term';
import { isoOfDay } from '../../reading/day';
import type { ForecastPerson } from './result';
import { everCounts, type Stay } from './stay';

/** How long a placement counts, as a line of the forecast. */
export function personOf(stay: Stay): ForecastPerson {
  const { counted, weightedFte, last } = stay;
  const { spell, term, lastDay } = counted;
  return {
    row: spell.row,
    id: spell.placement.id,
    weightedFte,
    start: isoOfDay(spell.start),
    countsUntil: lastDay === null ? null : isoOfDay(lastDay),
    last: last === null ? null : isoOfDay(last),
    limitPublic: term.kind !== 'notPublic',
    reason: reasonOf(stay),
  };
}

function reasonOf(stay: Stay): Text {
  const { counted, last, endedBy } = stay;
  if (counted.elsewhere) return text('assessment.reason.elsewhere');
  if (endedBy && !everCounts(stay)) {
    const values = { last: calendarDay(isoOfDay(endedBy.day)), why: whyEnded(stay, endedBy) };
    return text('hiringForecast.reason.endedBefore', values);
  }
  if (last === null) {
    return counted.term.kind === 'notPublic'
      ? text('hiringForecast.reason.notPublic')
      : text('hiringForecast.reason.noLimit');
  }
  const day = calendarDay(isoOfDay(last));
  if (!endedBy) return text('hiringForecast.reason.contractEnds', { last: day });
  const values = { last: day, why: whyEnded(stay, endedBy) };
  return counted.term.kind === 'notPublic'
    ? text('hiringForecast.reason.atMost', values)
    : text('hiringForecast.reason.termEnds', values);
}

/** Why a term ends when it does, as a sentence. */
export function whyEnded({ counted }: Stay, { by }: KnownTerm): Text {
  const { position, contract, limits } = counted.spell.rules;
  if (by.kind === 'asLongAs') return text('hiringForecast.why.wageSubsidy', { position: position.label });
  const years = quantity(by.years?.value ?? 0, 'years');
  if (limits.contract.limits.includes(by)) {
    return text('hiringForecast.why.contract', { contract: contract.label, years });
  }
  const values = { position: position.label, years };
  switch (by.from) {
    case 'schoolLeft':
      return counted.spell.schoolLeft === null
        ? text('hiringForecast.why.schoolNotKnown', values)
        : text('hiringForecast.why.schoolLeft', values);
    case 'statusLost':
      return text('hiringForecast.why.statusLost', values);
    case 'start':
      return text('hiringForecast.why.inflow', values);
  }
}
