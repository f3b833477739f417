import { quantity, text, type ForecastEvent } from '../../../src/engine';
import { calendarFile } from '../../../src/taskpane/hiring/outlook/calendarFile';
import { textsOf } from '../../../src/taskpane/shell/texts';

const STAMP = '2026-02-03T10:00:00+01:00';

function event(id: string | null, date = '2026-12-31'): ForecastEvent {
  return {
    date,
    id,
    kind: 'termEnds',
    title: text('hiringForecast.event.termEnds.title', { id: id ?? '' }),
    what: text('hiringForecast.event.handbook', { pack: 'a; b, c' }),
    weightedFte: quantity(-0.8, 'fte').value,
    before: false,
  };
}

/** The lines of a file as a calendar reads them: a line that begins with a space goes on from the one above. */
function lines(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

test('an event is a whole day, without a time, that leaves the day free', () => {
  const file = lines(calendarFile([event('P-01')], STAMP, textsOf('nl')));
  expect(file).toContain('DTSTART;VALUE=DATE:20261231');
  expect(file).toContain('SUMMARY:P-01 telt niet meer mee: termijn loopt af');
  expect(file).toContain('TRANSP:TRANSPARENT');
});

test('the moment of making is that of the clock that is given, in UTC', () => {
  expect(lines(calendarFile([event('P-01')], STAMP, textsOf('nl')))).toContain('DTSTAMP:20260203T090000Z');
});

test('the same event has the same UID in every file and language, and two events never share one', () => {
  const uids = (file: string) => lines(file).filter((line) => line.startsWith('UID:'));
  const events = [event('P-01'), event('P-01'), event('Kas, 2'), event(null)];
  const dutch = uids(calendarFile(events, STAMP, textsOf('nl')));
  expect(dutch).toEqual(uids(calendarFile(events, '2027-01-01T00:00:00Z', textsOf('en'))));
  expect(new Set(dutch).size).toBe(4);
  expect(dutch[0]).toBe('UID:2026-12-31-termEnds-P-01@pso-voor-excel');
  expect(dutch[2]).toBe('UID:2026-12-31-termEnds-Kas%2C%202@pso-voor-excel');
});

test('signs that mean something in a calendar file are escaped', () => {
  const file = lines(calendarFile([event('P-01')], STAMP, textsOf('nl')));
  expect(file.find((line) => line.startsWith('DESCRIPTION:'))).toMatch(/a\\; b\\, c\.$/);
});
