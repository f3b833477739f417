import type { Failure } from '../../explain/outcome';
import { groundOf, type Ground } from '../../ladder/assessment/ground';
import { monthsFrom, type Month } from './months';
import type { ForecastRequest } from './request';
import { stayOf, type Stay } from './stay';

/** What a forecast stands on: the months, and how every placement goes on. The rows are read once for all months. */
export interface Prospect {
  readonly ok: true;
  readonly request: ForecastRequest;
  readonly ground: Ground;
  readonly months: readonly [Month, ...Month[]];
  readonly stays: readonly Stay[];
}

/** Reads the months and the rows. `invalid` and `notAvailable` as the assessment, and `invalid` months. */
export function prospectOf(request: ForecastRequest): Prospect | Failure {
  const months = monthsFrom(request.from, request.to);
  if (!months.ok) return months;
  const ground = groundOf(request);
  if (!ground.ok) return ground;
  const stays = ground.people.map((counted) => stayOf(counted, request.referenceYear));
  return { ok: true, request, ground, months: months.value, stays };
}
