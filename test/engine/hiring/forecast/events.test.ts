import type { Placement } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import vectors from '../../../vectors/vooruitblik.json';
import { eventsOf, foreseen, placement } from './asking';

interface LimitCase extends Omit<Placement, 'hoursPerWeek'> {
  readonly last: string;
  readonly why: string | null;
  readonly derivation: string;
}

const cases: readonly LimitCase[] = vectors.limits;
const in2024 = { referenceYear: 2024, from: '2024-01', to: '2024-12' } as const;

describe('who stops counting', () => {
  it.each(cases)('$id: $derivation', ({ last, why, derivation, ...given }) => {
    const value = foreseen({ ...in2024, placements: [{ ...given, hoursPerWeek: 40 }] });
    const [stop, ...others] = eventsOf(value);
    expect(others).toEqual([]);
    expect(stop).toMatchObject({
      date: last,
      id: given.id,
      kind: why === null ? 'contractEnds' : 'termEnds',
      before: false,
    });
    expect(stop?.weightedFte).toBe(-(value.persons[0]?.weightedFte ?? 0));
    if (why !== null && stop) expect(render(stop.what, 'nl')).toContain(why);
    expect(value.persons[0]).toMatchObject({ last });
    expect(derivation).not.toBe('');
  });

  it('says when the school-leaving day is not known that the first day of work was taken', () => {
    const people = [placement({ position: 'VSO/PRO', start: '2019-09-01', inRegister: false })];
    const [stop] = eventsOf(foreseen({ ...in2024, placements: people }));
    expect(stop?.date).toBe('2024-08-31');
    expect(stop && render(stop.what, 'nl')).toContain('Die dag is niet bekend');
  });

  it('lets nobody stop who is in the register', () => {
    const people = [placement({ position: 'VSO/PRO', start: '2019-09-01', inRegister: true })];
    const value = foreseen({ ...in2024, placements: people });
    expect(eventsOf(value)).toEqual([]);
    expect(value.persons[0]).toMatchObject({ countsUntil: null, last: null, limitPublic: true });
  });

  it('keeps a limit that is not public open, also where the contract form sets one', () => {
    const people = [placement({ position: 'Wajong', contract: 'Stage', start: '2022-03-01' })];
    const value = foreseen({ placements: people });
    expect(value.persons[0]).toMatchObject({ last: '2025-02-28', limitPublic: false });
    expect(value.persons[0] && render(value.persons[0].reason, 'nl')).toContain('ten hoogste');
  });

  it('does not count somebody whose term was over before the work began', () => {
    const people = [
      placement({ position: 'VSO/PRO', start: '2024-03-01', schoolLeft: '2018-07-01', inRegister: false }),
    ];
    const value = foreseen({ ...in2024, placements: people });
    expect(eventsOf(value)).toEqual([]);
    expect(value.months[11]?.weightedFte).toBe(0);
    expect(value.persons[0] && render(value.persons[0].reason, 'nl')).toContain('Telt niet mee');
  });

  it('leaves SW staff who work elsewhere out', () => {
    const people = [placement({ contract: 'SW uitgedetacheerd', end: '2025-05-31' })];
    const value = foreseen({ placements: people });
    expect(eventsOf(value)).toEqual([]);
    expect(value.months[0]?.weightedFte).toBe(0);
  });
});

describe('who starts and who goes on', () => {
  it('names somebody who starts', () => {
    const [start] = eventsOf(foreseen({ placements: [placement({ start: '2025-05-12' })] }));
    expect(start).toMatchObject({ date: '2025-05-12', kind: 'starts', weightedFte: 1, before: false });
  });

  it('takes a new contract that follows at once for going on, with the change in fte', () => {
    const people = [
      placement({ end: '2025-05-31' }),
      placement({ start: '2025-06-01', hoursPerWeek: 30, contract: 'Detachering' }),
    ];
    const events = eventsOf(foreseen({ placements: people }));
    expect(events.map(({ date, kind }) => [date, kind])).toEqual([['2025-06-01', 'changes']]);
    expect(events[0]?.weightedFte).toBeCloseTo((30 / 40) * 0.9 - 1, 12);
  });

  it('says nothing when a contract is simply renewed', () => {
    const people = [placement({ end: '2025-05-31' }), placement({ start: '2025-06-01' })];
    expect(eventsOf(foreseen({ placements: people }))).toEqual([]);
  });

  it('takes a gap for stopping and starting', () => {
    const people = [placement({ end: '2025-05-31' }), placement({ start: '2025-07-01' })];
    const events = eventsOf(foreseen({ placements: people }));
    expect(events.map(({ date, kind }) => [date, kind])).toEqual([
      ['2025-05-31', 'contractEnds'],
      ['2025-07-01', 'starts'],
    ]);
  });

  it('counts the years of the position over contracts that follow each other', () => {
    const people = [
      placement({ position: 'Participatiewet', start: '2020-07-01', end: '2023-06-30' }),
      placement({ position: 'Participatiewet', start: '2023-07-01' }),
    ];
    const events = eventsOf(foreseen({ placements: people }));
    expect(events.map(({ date, kind }) => [date, kind])).toEqual([['2025-06-30', 'termEnds']]);
  });

  it('does not take two people without a code for one', () => {
    const people = [placement({ id: '', end: '2025-05-31' }), placement({ id: '', start: '2025-06-01' })];
    const events = eventsOf(foreseen({ placements: people }));
    expect(events.map(({ kind }) => kind)).toEqual(['contractEnds', 'starts']);
  });
});

describe('the certificate', () => {
  it('is reminded of three months before it ends', () => {
    const { events } = foreseen({ certificateUntil: '2025-11-14' });
    const days = events.filter(({ kind }) => kind.startsWith('certificate'));
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2025-08-14', 'certificateReminder'],
      ['2025-11-14', 'certificateEnds'],
    ]);
  });

  it('says where the organisation then stands', () => {
    const people = ['A', 'B'].map((id) => placement({ id }));
    const { events } = foreseen({ placements: people, certificateUntil: '2025-11-14' });
    const end = events.find(({ kind }) => kind === 'certificateEnds');
    expect(end && render(end.what, 'nl')).toBe(
      'Het certificaat is geldig tot en met 14-11-2025. Stand in deze maand: Trede 2.',
    );
  });

  it.each([
    ['2024-12-31', 'voor de eerste maand'],
    ['2026-01-01', 'na de laatste maand'],
  ])('that ends on %s is outside the forecast, and that is said', (certificateUntil, words) => {
    const value = foreseen({ certificateUntil });
    expect(value.events.some(({ kind }) => kind === 'certificateEnds')).toBe(false);
    const [finding] = value.findings;
    expect(finding).toMatchObject({ code: 'CERTIFICATE_OUTSIDE', field: 'certificateUntil', leftOut: false });
    expect(finding && render(finding.text, 'nl')).toContain(words);
  });
});

test('the handbook can change every 1 April in the months asked for', () => {
  const handbook = (from: string, to: string) =>
    foreseen({ from, to }).events.flatMap(({ kind, date }) => (kind === 'handbook' ? [date] : []));
  expect(handbook('2025-04', '2027-03')).toEqual(['2025-04-01', '2026-04-01']);
  expect(handbook('2025-05', '2026-03')).toEqual([]);
});

test('a level that falls is an event on the last day of its month', () => {
  const people = ['A', 'B'].map((id) => placement({ id, end: id === 'B' ? '2024-12-31' : null }));
  const levels = foreseen({ placements: people }).events.filter(({ kind }) => kind === 'level');
  expect(levels.map(({ date, title }) => [date, render(title, 'nl')])).toEqual([
    ['2025-02-28', 'Stand: van Trede 2 naar Trede 1'],
    ['2025-07-31', 'Stand: van Trede 1 naar niet te zeggen (mogelijk: Geen trede, Basistrede)'],
  ]);
});
