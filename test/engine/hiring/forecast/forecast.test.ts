import { assess, forecast, type ForecastRequest } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import personeel from '../../../vectors/personeel-2025.json';
import vectors from '../../../vectors/vooruitblik.json';
import { assumptionsOf, failureOf, linesOf, sentenceOf, valueOf } from '../../outcomes';
import { foreseen, placement, question } from './asking';

const { sample } = vectors;
const { from, to, certificateUntil } = sample;
const request: ForecastRequest = { ...personeel.request, from, to, certificateUntil };

describe('the sample organisation of 2025', () => {
  const value = valueOf(forecast(request));

  it('has a line for every month from the first to the last', () => {
    expect(value.months).toHaveLength(36);
    expect(value.months.map(({ month }) => month).slice(0, 13)).toEqual([
      ...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`),
      '2026-01',
    ]);
  });

  it.each(sample.months)('stands in $month where the hand says: $derivation', (expected) => {
    const month = value.months.find((each) => each.month === expected.month);
    expect(month?.weightedFte).toBeCloseTo(expected.weightedFte, 10);
    expect(month?.total).toBeCloseTo(expected.total, 10);
    expect(month).toMatchObject({ level: expected.level, certainty: expected.certainty });
  });

  it('shows who stops counting, when and why', () => {
    const stops = value.events.filter(({ kind }) => kind === 'termEnds' || kind === 'contractEnds');
    expect(stops.map(({ date, id, kind, before }) => ({ date, id, kind, before }))).toEqual(
      sample.stops.map(({ date, id, kind, before }) => ({ date, id, kind, before })),
    );
    for (const [index, { weightedFte }] of sample.stops.entries()) {
      expect(stops[index]?.weightedFte).toBeCloseTo(weightedFte, 10);
    }
    const what = stops.map((stop) => render(stop.what, 'nl'));
    expect(what[0]).toBe(
      'P03 telt mee tot en met 30-04-2024. Participatiewet telt tot 5 jaar na de eerste werkdag. Dat is 1,00 gewogen fte per jaar minder.',
    );
    expect(what[4]).toBe(
      'Het contract van P06 eindigt. De laatste dag die telt, is 10-07-2026. Dat is 0,2222 gewogen fte per jaar minder.',
    );
  });

  it('names the handbook, the certificate and the level on their days', () => {
    const others = value.events.filter(({ id }) => id === null);
    expect(others.map(({ date, kind }) => ({ date, kind }))).toEqual(sample.organisation);
    const level = others.find(({ kind }) => kind === 'level');
    expect(level && render(level.title, 'nl')).toBe('Trede 3 staat niet vast: mogelijk Trede 2, Trede 3');
  });

  it('asks for the end of temporary contracts that have none', () => {
    const asked = value.findings.filter(({ code }) => code === 'TEMPORARY_WITHOUT_END');
    expect(asked.map(({ id }) => id)).toEqual(['P02', 'P04', 'P10']);
    expect(value.complete).toBe(true);
  });

  it('says of whom it is not public how long they count', () => {
    const hidden = value.persons.filter(({ limitPublic }) => !limitPublic);
    expect(hidden.map(({ id, countsUntil, last }) => [id, countsUntil, last])).toEqual([
      ['P01', null, null],
      ['P04', null, null],
      ['P05', null, null],
      ['P11', null, '2025-09-30'],
    ]);
  });
});

describe('a month of the forecast', () => {
  it('is the twelve months that end with it: December is the calendar year', () => {
    const { months } = valueOf(forecast(request));
    for (const year of [2025, 2026, 2027]) {
      const assessed = valueOf(assess({ ...personeel.request, referenceYear: year }));
      const december = months.find(({ month }) => month === `${String(year)}-12`);
      expect(december).toMatchObject({
        weightedFte: assessed.weightedFte,
        direct: assessed.direct,
        indirect: assessed.indirectApplied,
        total: assessed.total,
        level: assessed.level,
      });
    }
  });

  it('counts P23 over a third of 2024, and only its last day in the year that begins on 30 April', () => {
    const people = [placement({ id: 'P23', position: 'Participatiewet', start: '2019-05-01' })];
    const { months } = foreseen({ referenceYear: 2024, placements: people, from: '2024-01', to: '2025-06' });
    const of = (name: string) => months.find(({ month }) => month === name);
    expect(of('2024-04')).toMatchObject({ weightedFte: 1, alone: { weightedFte: 1 } });
    expect(of('2024-05')).toMatchObject({ alone: { weightedFte: 0 } });
    expect(of('2024-05')?.weightedFte).toBeCloseTo(335 / 366, 12);
    expect(of('2024-12')?.weightedFte).toBeCloseTo(121 / 366, 12);
    expect(of('2025-04')).toMatchObject({ weightedFte: 0 });
  });

  it('also says what the month alone would give', () => {
    const people = [placement(), placement({ id: 'P2', end: '2025-06-15' })];
    const june = foreseen({ placements: people }).months[5];
    expect(june?.weightedFte).toBeCloseTo(1 + 350 / 365, 12);
    expect(june?.alone.weightedFte).toBeCloseTo(1.5, 12);
    expect(june?.alone.level).toBe('Trede 1');
  });

  it('gives its figures with the people they come from', () => {
    const value = foreseen({ placements: [placement({ start: '2025-03-01' })] });
    const lines = linesOf(value.months[3]?.traceOf() ?? { kind: 'input', label: { key: '' }, value: null });
    expect(lines.map(({ value: shown }) => shown)).toEqual(expect.arrayContaining([61, 365, 61 / 365]));
  });
});

describe('certainty', () => {
  const people = ['A', 'B', 'C'].map((id) => placement({ id, position: 'Wajong' }));

  it('lets somebody whose limit is not public count, and leaves the level open after the year of the list', () => {
    const { months, assumptions } = foreseen({ placements: people, to: '2026-12' });
    expect(months[11]).toMatchObject({ level: 'Trede 2', certainty: 'certain', leastWeightedFte: 3 });
    expect(months[23]).toMatchObject({
      level: 'Trede 2',
      weightedFte: 3,
      leastWeightedFte: 0,
      certainty: 'depends',
      possibleLevels: ['Geen trede', 'Basistrede', 'Trede 1', 'Trede 2'],
    });
    expect(assumptions.map(({ key }) => key)).toContain('hiringForecast.assumption.notPublic');
  });

  it('is certain where every limit is public', () => {
    const sure = people.map((person) => ({ ...person, position: 'SW-indicatie' }));
    const { months, assumptions } = foreseen({ placements: sure, to: '2026-12' });
    expect(new Set(months.map(({ certainty }) => certainty))).toEqual(new Set(['certain']));
    expect(assumptions.map(({ key }) => key)).not.toContain('hiringForecast.assumption.notPublic');
  });

  it('is unknown below Trede 1, where the norm of the Basistrede is not public', () => {
    const { months } = foreseen({ placements: [] });
    expect(months[0]).toMatchObject({ level: null, certainty: 'unknown', total: 0 });
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    [
      { from: '2025-13' },
      'from',
      '‘2025-13’ is geen maand. Typ een maand zo: 2026-03, of een dag zo: 2026-03-15.',
    ],
    [
      { to: 'december' },
      'to',
      '‘december’ is geen maand. Typ een maand zo: 2026-03, of een dag zo: 2026-03-15.',
    ],
    [
      { to: '2025-02-30' },
      'to',
      '‘2025-02-30’ is geen maand. Typ een maand zo: 2026-03, of een dag zo: 2026-03-15.',
    ],
    [
      { from: '2025-06', to: '2025-05' },
      'to',
      'De laatste maand (2025-05) ligt voor de eerste (2025-06). Kies een laatste maand die gelijk is of later.',
    ],
    [
      { to: '2035-01' },
      'to',
      'Dit zijn 121 maanden. Een vooruitblik heeft er ten hoogste 120. Kies een kortere periode.',
    ],
    [
      { certificateUntil: 'ooit' },
      'certificateUntil',
      '‘ooit’ is geen datum als jaar-maand-dag. Typ die zo: 2025-10-15.',
    ],
    [
      { totalFte: 0 },
      'totalFte',
      'Het totaal aan fte moet een getal boven 0 zijn. Typ hoeveel fte er werken, zoals 50.',
    ],
  ])('%j: names %s and the remedy', (changed, parameter, sentence) => {
    const outcome = forecast(question(changed));
    expect(failureOf(outcome)).toMatchObject({ reason: 'invalid', parameter });
    expect(sentenceOf(outcome)).toBe(sentence);
  });

  it('takes a day for its month, and 120 months', () => {
    const { months } = foreseen({ from: '2025-01-31', to: '2034-12-01' });
    expect(months).toHaveLength(120);
    expect(months.at(-1)?.month).toBe('2034-12');
  });

  it('leaves rows that cannot count out, says so, and computes the rest', () => {
    const value = foreseen({ placements: [placement(), placement({ id: 'P2', position: 'onbekend' })] });
    expect(value).toMatchObject({ complete: false });
    expect(value.findings.map(({ code, id }) => [code, id])).toEqual([['UNKNOWN_POSITION', 'P2']]);
    expect(value.months[0]?.weightedFte).toBe(1);
  });

  it('computes no total when the target group is larger than the organisation', () => {
    const value = foreseen({ totalFte: 2, placements: ['A', 'B', 'C'].map((id) => placement({ id })) });
    expect(value.findings.map(({ code }) => code)).toEqual(['TOTAL_BELOW_TARGET_GROUP']);
    expect(value.months[0]).toMatchObject({ weightedFte: 3, total: null, level: null, certainty: 'unknown' });
    expect(value.complete).toBe(false);
  });

  it('says that an organisation is too small for the PSO', () => {
    const value = foreseen({ totalFte: 1.5 });
    expect(value.findings.map(({ code }) => code)).toEqual(['TOO_SMALL']);
    expect(value.months[0]).toMatchObject({ level: null, possibleLevels: [] });
  });
});

test('the explanation holds what is assumed about months, total, rules and purchases', () => {
  const outcome = forecast(request);
  const keys = outcome.ok ? assumptionsOf(outcome.trace) : [];
  expect(keys).toEqual(
    expect.arrayContaining([
      'hiringForecast.assumption.monthIsAYear',
      'hiringForecast.assumption.nobodyNew',
      'hiringForecast.assumption.sameTotal',
      'hiringForecast.assumption.purchasesStay',
      'hiringForecast.assumption.sameRules',
      'hiringForecast.assumption.listOfYear',
    ]),
  );
});
