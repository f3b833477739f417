import fc from 'fast-check';

import { assess, chance, forecast, type Placement } from '../../../../src/engine';
import { valueOf } from '../../outcomes';
import { foreseen, placement, question } from './asking';

const runs = { numRuns: 400 };
const fewer = { numRuns: 100 };

const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10));

const position = fc.constantFrom(
  'Participatiewet',
  'Wajong',
  'WW',
  'VSO/PRO',
  'SW-indicatie',
  'Statushouder',
  'Doelgroepstatus verloren',
);

const person = fc
  .record({
    position,
    contract: fc.constantFrom('Vast', 'Detachering'),
    hoursPerWeek: fc.integer({ min: 4, max: 40 }),
    days: fc.tuple(day, day),
    ends: fc.boolean(),
  })
  .map(({ days: [one, other], ends, ...rest }): Placement => {
    const [start, end] = one < other ? [one, other] : [other, one];
    return { id: '', ...rest, start, ...(ends && { end }) };
  });

const staff = fc
  .array(person, { maxLength: 6 })
  .map((people) => people.map((one, index) => ({ ...one, id: `P${String(index)}` })));

const period = fc
  .tuple(
    fc.integer({ min: 2020, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([year, month, more]) => {
    const last = year * 12 + month - 1 + more;
    const name = (number: number) =>
      `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
    return { from: name(year * 12 + month - 1), to: name(last), count: more + 1 };
  });

test('without ends and limits all months are equal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 4, max: 40 }), { maxLength: 6 }),
      period,
      (hours, { from, to, count }) => {
        const placements = hours.map((hoursPerWeek, index) =>
          placement({ id: `P${String(index)}`, hoursPerWeek, start: '2010-01-01' }),
        );
        const { months, events } = foreseen({ placements, from, to });
        expect(months).toHaveLength(count);
        const [first] = months;
        for (const { month, traceOf, ...figures } of months) {
          expect({ ...figures, month: first?.month, traceOf: first?.traceOf }).toEqual(first);
          expect(month).not.toBe('');
          expect(typeof traceOf).toBe('function');
        }
        expect(events.every(({ kind }) => kind === 'handbook')).toBe(true);
      },
    ),
    fewer,
  );
});

test('December is what the assessment gives for that calendar year', () => {
  fc.assert(
    fc.property(staff, fc.integer({ min: 2019, max: 2028 }), (placements, year) => {
      const december = `${String(year)}-12`;
      const request = question({ placements, from: december, to: december, referenceYear: year });
      const [month] = valueOf(forecast(request)).months;
      const assessed = valueOf(assess(request));
      expect(month).toMatchObject({
        weightedFte: assessed.weightedFte,
        total: assessed.total,
        level: assessed.level,
        certainty: assessed.certainty,
        possibleLevels: assessed.possibleLevels,
      });
    }),
    runs,
  );
});

test('weighted fte never rises when somebody stops earlier', () => {
  fc.assert(
    fc.property(staff, fc.nat(), day, period, (placements, which, stop, { from, to }) => {
      const chosen = placements[which % Math.max(placements.length, 1)];
      if (!chosen?.start || stop < chosen.start || (chosen.end ?? '9999-12-31') < stop) return;
      const stopped = placements.map((one) => (one === chosen ? { ...one, end: stop } : one));
      const before = foreseen({ placements, from, to }).months;
      const after = foreseen({ placements: stopped, from, to }).months;
      for (const [index, month] of after.entries()) {
        expect(month.weightedFte).toBeLessThanOrEqual((before[index]?.weightedFte ?? 0) + 1e-12);
      }
    }),
    runs,
  );
});

test('the month alone changes only where an event says so', () => {
  fc.assert(
    fc.property(staff, period, (placements, { from, to }) => {
      const { months, events } = foreseen({ placements, from, to });
      for (const [index, month] of months.entries()) {
        const before = months[index - 1];
        const changed = events.filter(({ id, date }) => id !== null && date.startsWith(month.month));
        const then = events.filter(({ id, date }) => id !== null && date.startsWith(before?.month ?? ''));
        if (before === undefined || changed.length > 0 || then.length > 0) continue;
        expect(month.alone.weightedFte).toBeCloseTo(before.alone.weightedFte, 10);
      }
    }),
    fewer,
  );
});

test('least is never more than what counts, and the level is among the possible ones', () => {
  fc.assert(
    fc.property(staff, period, (placements, { from, to }) => {
      for (const month of foreseen({ placements, from, to }).months) {
        expect(month.leastWeightedFte).toBeLessThanOrEqual(month.weightedFte + 1e-12);
        if (month.level !== null) expect(month.possibleLevels).toContain(month.level);
      }
    }),
    fewer,
  );
});

test('events stand by date, and a stop never comes after the last day of the person', () => {
  fc.assert(
    fc.property(staff, period, (placements, { from, to }) => {
      const { events, persons } = foreseen({ placements, from, to });
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      for (const { kind, id, date } of events) {
        if (kind !== 'termEnds' && kind !== 'contractEnds') continue;
        expect(persons.find((one) => one.id === id)?.last).toBe(date);
      }
    }),
    fewer,
  );
});

test('without turnover and uncertainty every run gives the forecast', () => {
  fc.assert(
    fc.property(staff, period, fc.nat(), (placements, { from, to }, seed) => {
      const request = question({ placements, from, to });
      const { months } = valueOf(forecast(request));
      const seen = valueOf(chance({ ...request, turnover: 0, hoursUncertainty: 0, runs: 3, seed }));
      for (const [index, month] of seen.months.entries()) {
        expect(month.weightedFte.low).toBeCloseTo(months[index]?.weightedFte ?? -1, 9);
        expect(month.weightedFte.high).toBe(month.weightedFte.low);
        expect(month.levels).toHaveLength(1);
      }
    }),
    fewer,
  );
});

test('the same seed gives the same chances', () => {
  fc.assert(
    fc.property(staff, fc.integer({ min: 0, max: 0xffffffff }), (placements, seed) => {
      const request = { ...question({ placements }), turnover: 0.3, hoursUncertainty: 0.2, runs: 20, seed };
      expect(valueOf(chance(request)).months).toEqual(valueOf(chance(request)).months);
    }),
    { numRuns: 50 },
  );
});
