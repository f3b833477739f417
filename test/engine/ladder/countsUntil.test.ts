import { countsUntil } from '../../../src/engine';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

const until = (position: string, contract: string, start = '2019-05-01', rules?: string) =>
  countsUntil({ position, contract, start, rules });

describe('the last date on which a person counts', () => {
  /** Terms: target-group page of PSO-Nederland, and for VSO/PRO and placements the announcement of handbook 1.5. */
  it.each([
    ['Participatiewet', 'Vast', '2024-04-30'],
    ['Statushouder', 'Tijdelijk', '2024-04-30'],
    ['Oekraïne', 'Tijdelijk', '2024-04-30'],
    ['VSO/PRO', 'Vast', '2024-04-30'],
    ['Doelgroepstatus verloren', 'Vast', '2021-04-30'],
    ['BOL niveau 1', 'Stage', '2022-04-30'],
    ['BBL niveau 4', 'Leerwerkovereenkomst', '2022-04-30'],
    ['Participatiewet', 'Werkervaringsplaats', '2022-04-30'],
    ['Participatiewet met LKS', 'Vast', null],
    ['SW-indicatie', 'Begeleid werken', null],
    ['Doelgroepregister', 'Vast', null],
    ['SW-indicatie', 'Stage', '2022-04-30'],
  ])('of %s with %s from 1 May 2019 is %s', (position, contract, expected) => {
    expect(valueOf(until(position, contract))).toBe(expected);
  });

  it('ends with the month when the last one has no such day', () => {
    expect(valueOf(until('Participatiewet', 'Vast', '2020-02-29'))).toBe('2025-02-28');
  });

  it.each(['WIA', 'Wajong', 'WW', 'WIW-baan', 'Jonggehandicapt met voorziening'])(
    'is not public for %s, in any version',
    (position) => {
      expect(failureOf(until(position, 'Vast')).reason).toBe('notAvailable');
      expect(sentenceOf(until(position, 'Vast', '2019-05-01', '1.6'))).toContain('niet openbaar');
    },
  );

  it('is marked as inferred where a version only takes a term over', () => {
    const certainty = (rules: string) =>
      linesOf(traceOf(until('Participatiewet', 'Vast', '2019-05-01', rules))).flatMap((line) =>
        line.kind === 'rule' ? [line.citation.certainty] : [],
      );
    expect(certainty('1.6')).toEqual(['stated']);
    expect(certainty('2.1')).toEqual(['inferred']);
  });

  it('says what it took for the day of leaving school', () => {
    expect(assumptionsOf(traceOf(until('VSO', 'Vast')))).toContain('ladder.assumption.schoolLeftAtStart');
  });

  it.each([
    [until('Bijzonder', 'Vast'), 'position'],
    [until('Wajong', 'Los'), 'contract'],
    [until('BOL 1', 'Vast'), 'contract'],
    [until('WW', 'Vast', '1 mei'), 'start'],
    [until('SW', 'Vast', '2019-05-01', '9'), 'rules'],
  ])('refuses what cannot be (%#)', (outcome, parameter) => {
    expect(failureOf(outcome)).toMatchObject({ reason: 'invalid', parameter });
  });
});
