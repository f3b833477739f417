import {
  forecast,
  type Forecast,
  type ForecastEvent,
  type ForecastRequest,
  type Placement,
} from '../../../../src/engine';
import { valueOf } from '../../outcomes';

/** A full-time placement with an SW indication, which counts without an end, changed where the test says so. */
export function placement(changed: Partial<Placement> = {}): Placement {
  return {
    id: 'P1',
    position: 'SW-indicatie',
    contract: 'Vast',
    hoursPerWeek: 40,
    start: '2015-01-01',
    ...changed,
  };
}

/** The year 2025 of an organisation of 50 fte without target group or purchases, changed where the test says so. */
export function question(changed: Partial<ForecastRequest> = {}): ForecastRequest {
  return {
    totalFte: 50,
    referenceYear: 2025,
    placements: [],
    purchases: [],
    from: '2025-01',
    to: '2025-12',
    ...changed,
  };
}

/** The forecast of an organisation. */
export function foreseen(changed: Partial<ForecastRequest> = {}): Forecast {
  return valueOf(forecast(question(changed)));
}

/** The events about persons, or about one of them. */
export function eventsOf({ events }: Forecast, id?: string): readonly ForecastEvent[] {
  return events.filter((event) => event.id !== null && (id === undefined || event.id === id));
}
