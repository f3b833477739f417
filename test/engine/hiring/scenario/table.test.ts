import fc from 'fast-check';

import {
  BENEFIT_KINDS,
  readScenarios,
  SCENARIO_COLUMNS,
  scenarioTable,
  type ListTable,
  type Scenario,
  type ScenarioField,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { CLEANING, NOW, OTHER, WAREHOUSE } from './scenarios';

const PLAN: Scenario = {
  ...NOW,
  name: 'Plan',
  rules: 'pso-2.1',
  organisation: { totalFte: 45, weightedFte: 1.9, attributedFte: 0, targetFte: 2 },
  positions: [
    { ...WAREHOUSE, addsToTotal: false },
    {
      ...OTHER,
      id: 'Kantine',
      normHours: 36,
      weight: 0.9,
      cost: {
        start: '2025-02-01',
        end: '2025-12-31',
        wagePerYear: 24_000,
        charges: 0,
        coachingPerYear: 0,
        benefits: ['oudere', 'arbeidsgehandicapt'],
        wageSubsidy: { wageValue: 0, flatStart: true, surcharge: 0.2, minimumWagePerHour: 14 },
        learningPlace: true,
        noRisk: true,
      },
    },
    OTHER,
  ],
  purchases: [CLEANING],
};

/** The table of the plan with one cell changed, in the row of its first position unless said otherwise. */
function changed(field: ScenarioField, cell: ListTable['header'][number], row = 1): ListTable {
  const { header, rows } = scenarioTable([PLAN]);
  const column = SCENARIO_COLUMNS.findIndex((candidate) => candidate.field === field);
  return {
    header,
    rows: rows.map((cells, at) =>
      at === row ? cells.map((old, index) => (index === column ? cell : old)) : cells,
    ),
  };
}

function problemsOf(table: ListTable) {
  return readScenarios(table).findings.map(({ row, column, problem }) => ({
    row,
    field: SCENARIO_COLUMNS[column]?.field,
    problem: render(problem, 'nl'),
  }));
}

describe('scenarios in a table', () => {
  it('come back as they were', () => {
    const reading = readScenarios(scenarioTable([NOW, PLAN]));
    expect(reading).toEqual({ scenarios: [NOW, PLAN], findings: [], complete: true });
  });

  it('are a row for the organisation, and one for each position and purchase', () => {
    const { header, rows } = scenarioTable([PLAN]);
    expect(header.slice(0, 4)).toEqual(['Scenario', 'Soort', 'Onderdeel', 'Aantal']);
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['Plan', 'organisatie', null, null],
      ['Plan', 'plek', 'Magazijn', 1],
      ['Plan', 'plek', 'Kantine', 5],
      ['Plan', 'plek', 'Verkoop', 5],
      ['Plan', 'inkoop', 'Schoonmaak', 2],
    ]);
  });

  it('can be sorted, and can have their columns moved', () => {
    const { header, rows } = scenarioTable([NOW, PLAN]);
    const moved = { header: [...header].reverse(), rows: rows.map((cells) => [...cells].reverse()) };
    expect(readScenarios(moved).scenarios).toEqual([NOW, PLAN]);
    const sorted = { header, rows: [...rows].reverse() };
    const names = readScenarios(sorted).scenarios.map(({ name, positions }) => [name, positions.length]);
    expect(names).toEqual([
      ['Plan', 3],
      ['Nu', 0],
    ]);
  });

  it('can be typed with dates, percentages and words as people type them', () => {
    const table = changed('start', '1-1-2025');
    const { scenarios, complete } = readScenarios(table);
    expect(scenarios).toEqual([PLAN]);
    expect(complete).toBe(true);
    expect(problemsOf(changed('charges', '20%'))).toMatchObject([{ row: 1, field: 'charges' }]);
    expect(readScenarios(changed('benefits', 'LKV doelgroep banenafspraak')).scenarios).toEqual([PLAN]);
  });
});

describe('a cell that cannot be read', () => {
  test.each<[string, ScenarioField, ListTable['header'][number], string, number?]>([
    ['an unknown kind of row', 'kind', 'auto', 'organisatie, plek, inkoop'],
    ['no name of a scenario', 'scenario', null, 'leeg'],
    ['no name of an entry', 'id', null, 'leeg'],
    ['half a position', 'count', 1.5, 'heel getal'],
    ['no hours', 'hoursPerWeek', 0, 'hoger dan 0'],
    ['a position that is no word of the PSO', 'position', 'Piloot', 'Typ een van deze'],
    ['a contract that is no word of the PSO', 'contract', 'Proef', 'Typ een van deze'],
    ['a weight beside the words', 'weight', 1, 'Laat de weging staan of de woorden'],
    ['a cost beside its parts', 'annualCost', 1000, 'Laat de kosten per jaar staan of de delen'],
    ['a negative wage', 'wagePerYear', -1, '0 of hoger'],
    ['charges in percent', 'charges', 20, 'deel van 1'],
    ['a benefit that does not exist', 'benefits', 'WW', 'banenafspraak'],
    ['a date that is none', 'start', 'straks', 'geen datum'],
    ['an end before the start', 'end', '31-12-2024', 'op of na het begin'],
    ['a surcharge without a wage value', 'surcharge', 0.2, 'leeg'],
    ['an error', 'count', { error: '#REF!' }, '#REF!'],
    ['an organisation of 0 fte', 'totalFte', 0, '', 0],
    ['more weighted than total fte', 'weightedFte', 46, '', 0],
    ['a purchase with a negative cost', 'annualCost', -1, '0 of hoger', 4],
  ])('%s is found at its cell, and the scenario is left out', (_, field, cell, says, row = 1) => {
    const table = changed(field, cell, row);
    const [found] = problemsOf(table).filter(({ problem }) => problem.includes(says));
    const at = field === 'surcharge' ? 'wageValue' : field;
    expect(found).toMatchObject({ row, field: at });
    const reading = readScenarios(table);
    expect(reading.complete).toBe(false);
    if (field !== 'scenario') expect(reading.scenarios).toEqual([]);
  });

  it('of one scenario leaves the others as they are', () => {
    const { header, rows } = scenarioTable([NOW]);
    const wrong = changed('count', -1);
    expect(readScenarios({ header, rows: [...rows, ...wrong.rows] }).scenarios).toEqual([NOW]);
  });
});

describe('the organisation of a scenario', () => {
  it('is asked when its row is not there', () => {
    const { header, rows } = scenarioTable([PLAN]);
    const without = { header, rows: rows.slice(1) };
    expect(readScenarios(without).scenarios).toEqual([]);
    expect(problemsOf(without)).toEqual([
      { row: 0, field: 'kind', problem: 'Scenario Plan heeft geen rij voor de organisatie.' },
    ]);
  });

  it('is refused when it is there twice', () => {
    const { header, rows } = scenarioTable([NOW]);
    expect(problemsOf({ header, rows: [...rows, ...rows] })).toMatchObject([{ row: 1, field: 'kind' }]);
  });
});

test('whatever a scenario holds, its table gives it back', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const money = fc.integer({ min: 1, max: 1e6 });
  const costs = fc.record(
    {
      start: fc.constantFrom('2024-01-01', '2025-06-30'),
      end: fc.constantFrom('2025-12-31', '2028-02-29'),
      wagePerYear: money,
      charges: share,
      coachingPerYear: fc.constantFrom(0, 1200),
      benefits: fc.subarray([...BENEFIT_KINDS], { minLength: 1 }),
      wageSubsidy: fc.record(
        { wageValue: share, flatStart: fc.constant(true), surcharge: share, minimumWagePerHour: money },
        { requiredKeys: ['wageValue'] },
      ),
      learningPlace: fc.constant(true),
      noRisk: fc.constant(true),
    },
    { requiredKeys: ['start', 'wagePerYear', 'charges'] },
  );
  const positions = fc.record(
    {
      id: fc.constantFrom('A', 'Tuin en groen'),
      count: fc.integer({ min: 0, max: 50 }),
      hoursPerWeek: fc.integer({ min: 1, max: 40 }),
      normHours: fc.constantFrom(36, 38),
      weight: fc.oneof(share, fc.constant({ position: 'WW', contract: 'Detachering' })),
      addsToTotal: fc.constant(false),
      cost: fc.oneof(money, costs),
    },
    { requiredKeys: ['id', 'count', 'hoursPerWeek', 'weight', 'cost'] },
  );
  const purchases = fc.record({
    id: fc.constantFrom('B', 'Was'),
    count: fc.integer({ min: 0, max: 50 }),
    attributedFte: share,
    annualCost: money,
  });
  const scenarios = fc.uniqueArray(
    fc.record(
      {
        name: fc.constantFrom('Nu', 'Plan B', 'Groei 2026'),
        rules: fc.constantFrom('pso-2.1', 'eigen'),
        year: fc.integer({ min: 2022, max: 2030 }),
        organisation: fc.record(
          { totalFte: money, weightedFte: share, attributedFte: share, targetFte: share },
          { requiredKeys: ['totalFte', 'weightedFte'] },
        ),
        positions: fc.array(positions, { maxLength: 4 }),
        purchases: fc.array(purchases, { maxLength: 3 }),
      },
      { requiredKeys: ['name', 'year', 'organisation', 'positions', 'purchases'] },
    ),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(scenarios, (given) => {
      expect(readScenarios(scenarioTable(given))).toEqual({ scenarios: given, findings: [], complete: true });
    }),
    { numRuns: 300 },
  );
});
