import { assess, type AssessmentFigure, type Placement } from '../../../../src/engine';
import vectors from '../../../vectors/pso.json';
import personeel from '../../../vectors/personeel-2025.json';
import { linesOf, traceOf, valueOf } from '../../outcomes';
import { assessed, organisation, peopleOf, placement, purchase } from './asking';

interface Organisation {
  readonly id: string;
  readonly totalFte: number;
  readonly placements?: readonly {
    readonly position: string;
    readonly contract: string;
    readonly fte: number;
  }[];
  readonly weightedFte?: number;
  readonly suppliers?: readonly {
    readonly value: number;
    readonly turnover: number;
    readonly fte: number;
    readonly direct: number;
  }[];
  readonly expected: {
    readonly direct: number;
    readonly indirectCounted: number;
    readonly total: number;
    readonly level: string;
    readonly certainty: string;
    readonly possibleLevels?: readonly string[];
  };
}

const { rules } = vectors.organisations;
const organisations: readonly Organisation[] = vectors.organisations.cases;

describe('the worked organisations of the method', () => {
  it.each(organisations)('$id: $totalFte fte gives $expected.level', ({ expected, ...given }) => {
    const groups = given.placements ?? [
      { position: 'Wajong', contract: 'Vast', fte: given.weightedFte ?? 0 },
    ];
    const placements = groups.flatMap(({ fte, position, contract }, group) =>
      peopleOf(fte, { position, contract }).map((person, index) => ({
        ...person,
        id: `${String(group)}.${String(index)}`,
        start: '2016-06-01',
      })),
    );
    const purchases = (given.suppliers ?? []).map((supplier, index) => ({
      supplier: String(index),
      ...supplier,
    }));
    const value = valueOf(
      assess({
        rules,
        totalFte: given.totalFte,
        referenceYear: 2018,
        placements,
        purchases,
      }),
    );
    expect(value.direct).toBeCloseTo(expected.direct, 6);
    expect(value.indirectApplied).toBeCloseTo(expected.indirectCounted, 6);
    expect(value.total).toBeCloseTo(expected.total, 6);
    expect(value).toMatchObject({
      level: expected.level,
      certainty: expected.certainty,
      possibleLevels: expected.possibleLevels ?? [expected.level],
      complete: true,
    });
  });
});

describe('PSO 30+', () => {
  const people = (employees: number) => [
    ...peopleOf(employees, { contract: 'Vast' }),
    ...peopleOf(10, { contract: 'Detachering' }),
  ];

  it.each([
    ['P14', 13, '1.6', 13 / 40, true],
    ['P14b', 11, '1.6', 11 / 40, false],
    ['P14b after 1 April 2019', 11, '1.7', 21 / 50, true],
  ])('%s: %d employees and 10 people seconded in, version %s', (_, employees, version, share, met) => {
    const { thirtyPlus, level } = assessed({
      placements: people(employees),
      rules: version,
      referenceYear: 2018,
    });
    expect(level).toBe('Trede 3');
    expect(thirtyPlus.share).toBeCloseTo(share, 12);
    expect(thirtyPlus.met).toBe(met);
  });

  it('leaves out who learns, and placements', () => {
    const placements = [
      placement({ id: 'A', position: 'BBL 2', contract: 'Leerwerkovereenkomst', start: '2025-01-01' }),
      placement({ id: 'B', position: 'VSO', contract: 'Stage', start: '2025-01-01', inRegister: true }),
      placement({ id: 'C', contract: 'Proefplaatsing', start: '2025-01-01' }),
      placement({ id: 'D' }),
    ];
    expect(assessed({ placements }).thirtyPlus.share).toBeCloseTo(1 / 50, 12);
  });

  it('is given in heads as well, because the law counts heads', () => {
    const placements = [placement({ hoursPerWeek: 20 }), placement({ id: 'P2', hoursPerWeek: 20 })];
    const { thirtyPlus } = assessed({ totalFte: 5, headcount: 5, placements });
    expect(thirtyPlus).toEqual({ share: 0.2, headcountShare: 0.4, met: false });
  });
});

describe('how long a person counts', () => {
  it('P23: five years under the Participatiewet from 1 May 2019 end on 30 April 2024, so 121 of 366 days', () => {
    const value = assessed({
      referenceYear: 2024,
      placements: [placement({ position: 'Participatiewet', start: '2019-05-01' })],
    });
    expect(value.persons[0]).toMatchObject({ countsUntil: '2024-04-30', fte: 1 });
    expect(value.weightedFte).toBeCloseTo(121 / 366, 12);
  });

  it('is longer with wage subsidy', () => {
    const inflow = { position: 'Participatiewet', start: '2019-05-01' };
    const weighted = (more: Partial<Placement>) =>
      assessed({ placements: [placement({ ...inflow, ...more })] }).weightedFte;
    expect(weighted({})).toBe(0);
    expect(weighted({ wageSubsidy: true })).toBe(1);
    expect(weighted({ wageSubsidyUntil: '2025-06-30' })).toBeCloseTo(181 / 365, 12);
    expect(weighted({ position: 'Participatiewet met LKS' })).toBe(1);
  });

  it('runs from leaving school for VSO/PRO, unless the person is in the register', () => {
    const young = { position: 'VSO/PRO', start: '2021-08-01', schoolLeft: '2020-07-01' };
    const line = (more: Partial<Placement>) =>
      assessed({ placements: [placement({ ...young, ...more })] }).persons[0];
    expect(line({})).toMatchObject({ countsUntil: '2025-06-30' });
    expect(line({})?.weightedFte).toBeCloseTo(181 / 365, 12);
    expect(line({ inRegister: true })).toMatchObject({ countsUntil: null, weightedFte: 1 });
  });

  it('is three years for an internship', () => {
    const intern = placement({ contract: 'Stage', start: '2022-03-01' });
    const [line] = assessed({ placements: [intern] }).persons;
    expect(line?.countsUntil).toBe('2025-02-28');
    expect(line?.weightedFte).toBeCloseTo((0.75 * 59) / 365, 12);
  });

  it('does not start again with a contract that follows without a gap', () => {
    const spells = (second: string) => [
      placement({ position: 'Participatiewet', start: '2019-05-01', end: '2022-04-30' }),
      placement({ position: 'Participatiewet', contract: 'Tijdelijk', start: second }),
    ];
    expect(assessed({ placements: spells('2022-05-01') }).weightedFte).toBe(0);
    expect(assessed({ placements: spells('2022-06-01') }).weightedFte).toBe(1);
  });

  it('is not public for WIA, Wajong and WW, and they count', () => {
    const placements = ['WIA', 'Wajong', 'WW'].map((position) => placement({ id: position, position }));
    const value = assessed({ placements });
    expect(value.weightedFte).toBe(2.75);
    expect(value.persons.map(({ countsUntil }) => countsUntil)).toEqual([null, null, null]);
    expect(value.assumptions.map(({ key }) => key)).toContain('assessment.assumption.monthsBefore');
  });
});

describe('the level', () => {
  it('is not known below Trede 1 as long as the norm of the Basistrede is not public', () => {
    const value = assessed({ placements: [placement()] });
    expect(value).toMatchObject({
      level: null,
      certainty: 'unknown',
      possibleLevels: ['Geen trede', 'Basistrede'],
      toNext: { level: 'Trede 1', weightedFte: 0.5 },
    });
    expect(value.distances[0]).toEqual({ level: 'Basistrede', weightedFte: null });
  });

  it('names Trede 1 among what it can be where the unpublished norm may still be reached', () => {
    const value = assessed({ totalFte: 33, placements: peopleOf(1.42) });
    expect(value).toMatchObject({
      level: null,
      certainty: 'unknown',
      possibleLevels: ['Geen trede', 'Basistrede', 'Trede 1'],
    });
  });

  it('depends on an unpublished norm between two rows', () => {
    expect(assessed({ totalFte: 33, placements: peopleOf(1.5) })).toMatchObject({
      level: 'Trede 1',
      certainty: 'depends',
      possibleLevels: ['Geen trede', 'Basistrede', 'Trede 1'],
    });
  });

  it('comes with what is missing for each higher level', () => {
    const value = assessed({ placements: peopleOf(1.5) });
    expect(value.level).toBe('Trede 1');
    expect(value.norms).toEqual({ 'Trede 1': 0.03, 'Trede 2': 0.037, 'Trede 3': 0.068 });
    expect(value.distances).toEqual([
      { level: 'Trede 2', weightedFte: 0.35 },
      { level: 'Trede 3', weightedFte: 1.9 },
    ]);
    expect(value.toNext).toEqual({ level: 'Trede 2', weightedFte: 0.35 });
    expect(assessed({ placements: peopleOf(5) }).toNext).toBeNull();
  });

  it('uses the rules that were in force on the day of the application', () => {
    const before = assessed({ placements: [placement()], on: '2022-06-01' });
    expect(before).toMatchObject({ level: 'Geen trede', certainty: 'certain' });
  });
});

describe('the sample staff list of 2025', () => {
  const { request, expected } = personeel;
  const value = valueOf(assess(request));

  it.each(expected.persons)('$id: $derivation', ({ id, weightedFte }) => {
    expect(value.persons.find((line) => line.id === id)?.weightedFte).toBeCloseTo(weightedFte, 12);
  });

  it('gives the figures worked out from the sheet', () => {
    for (const figure of ['weightedFte', 'direct', 'attributedFte', 'indirect', 'total', 'jobs'] as const) {
      expect(value[figure]).toBeCloseTo(expected[figure], 12);
    }
    expect(value.indirectApplied).toBe(value.indirect);
    expect(value).toMatchObject({
      size: expected.size,
      level: expected.level,
      certainty: expected.certainty,
      norms: expected.norms,
      complete: true,
    });
    expect(value.thirtyPlus.share).toBeCloseTo(expected.thirtyPlus.share, 12);
    expect(value.thirtyPlus.headcountShare).toBeCloseTo(expected.thirtyPlus.headcountShare, 12);
    expect(value.thirtyPlus.met).toBe(expected.thirtyPlus.met);
  });

  it('finds what was hidden in it', () => {
    expect(value.findings.map(({ code, id }) => ({ code, id }))).toEqual(expected.findings);
  });
});

describe('the explanation', () => {
  const outcome = assess(
    organisation({
      headcount: 60,
      origins: { totalFte: 'Organisatie!B2', headcount: 'Organisatie!B3', referenceYear: 'Organisatie!B1' },
      placements: [
        placement({ origins: { hoursPerWeek: 'Personeel!D2' } }),
        placement({
          id: 'P2',
          position: 'Participatiewet',
          start: '2020-05-01',
          normHours: 36,
          hoursPerWeek: 36,
        }),
        placement({ id: 'P3', position: 'x' }),
      ],
      purchases: [purchase()],
    }),
  );

  it('ends in what the user gave and in rules with a source', () => {
    for (const line of linesOf(traceOf(outcome))) {
      if (line.kind === 'step') expect(line.from).not.toHaveLength(0);
      if (line.kind === 'rule') expect(line.citation.source).toMatch(/^https?:/);
    }
  });

  it('names the cells', () => {
    const origins = linesOf(traceOf(outcome)).flatMap((line) =>
      line.kind === 'input' && line.origin !== undefined ? [line.origin] : [],
    );
    expect(new Set(origins)).toEqual(
      new Set(['Organisatie!B1', 'Organisatie!B2', 'Organisatie!B3', 'Personeel!D2']),
    );
  });

  it('has a line for every person, also for who was left out', () => {
    const value = valueOf(outcome);
    const line = value.traceOf('weightedFte');
    expect(line.kind === 'step' && line.from.map(({ value: weighted }) => weighted)).toEqual(
      value.persons.map(({ weightedFte }) => weightedFte),
    );
  });

  it.each<AssessmentFigure>([
    'size',
    'weightedFte',
    'direct',
    'attributedFte',
    'indirect',
    'indirectApplied',
    'total',
    'level',
    'jobs',
  ])('shows the figure %s as it is', (figure) => {
    const value = valueOf(outcome);
    expect(value.traceOf(figure).value).toBe(value[figure]);
  });

  it('shows what is missing for the next level', () => {
    const value = valueOf(outcome);
    expect(value.traceOf('toNext').value).toBe(value.toNext?.weightedFte);
  });
});
