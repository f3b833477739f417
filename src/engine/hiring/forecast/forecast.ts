import type { Outcome } from '../../explain/outcome';
import { assumptionsOf } from './assumptions';
import { eventsOf } from './events';
import { explainForecast, explainMonth } from './explain';
import { certificateDay, findingsOf } from './findings';
import type { Month } from './months';
import { personOf } from './persons';
import { prospectOf, type Prospect } from './prospect';
import type { ForecastRequest } from './request';
import type { Forecast, ForecastMonth } from './result';
import { fteIn, standIn, type FteOf } from './stand';

/**
 * How the standing of an organisation goes on, month by month, when nobody is hired and the purchases stay as they are:
 * who stops counting when and why, and what that does to the level.
 *
 * The figures of a month are those of the twelve months that end with it: what a measurement at the end of that month
 * gives. So December gives what {@link assess} gives for that calendar year. Whether the reference year is a calendar year
 * or the twelve months before the application is not public; the last is taken.
 *
 * `invalid`: what `assess` refuses, a `from` or `to` that is no month, a `to` before `from`, more than 120 months, a
 * `certificateUntil` that is no date. `notAvailable`: as `assess`.
 */
export function forecast(request: ForecastRequest): Outcome<Forecast> {
  const certificate = certificateDay(request);
  if (!certificate.ok) return certificate;
  const prospect = prospectOf(request);
  if (!prospect.ok) return prospect;
  const years = prospect.months.map((month) => ({ month, fte: fteIn(prospect, month.year) }));
  const months = years.map(({ month, fte }) => monthOf(prospect, month, fte));
  const findings = findingsOf(
    prospect,
    years.map(({ fte }) => fte),
    certificate.value,
  );
  const assumptions = assumptionsOf(prospect);
  return {
    ok: true,
    value: {
      months,
      events: eventsOf(prospect, months, certificate.value),
      persons: prospect.stays.map(personOf),
      findings,
      assumptions,
      complete: !findings.some(({ leftOut }) => leftOut),
    },
    // A long list has many lines, and most are never opened.
    get trace() {
      return explainForecast(prospect, months, assumptions);
    },
  };
}

function monthOf(prospect: Prospect, month: Month, year: FteOf): ForecastMonth {
  return {
    month: month.name,
    ...standIn(prospect, year),
    leastWeightedFte: year.leastWeightedFte,
    alone: standIn(prospect, fteIn(prospect, month)),
    traceOf: () => explainMonth(prospect, month),
  };
}
