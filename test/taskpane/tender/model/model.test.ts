import { render } from '../../../../src/i18n/render';
import type { TenderColumn } from '../../../../src/taskpane/tender/bids/columns';
import { asksAfterExclusion, completeModel } from '../../../../src/taskpane/tender/model/awardModel';
import { emptyCriterion } from '../../../../src/taskpane/tender/model/criterion';
import { addMissingCosts, linkCosts } from '../../../../src/taskpane/tender/model/linkCosts';
import { EMPTY_MODEL, withIdsFrom, type TenderModel } from '../../../../src/taskpane/tender/model/model';
import { modelReducer } from '../../../../src/taskpane/tender/model/modelState';
import { partProblems } from '../../../../src/taskpane/tender/model/partProblems';

const mark = { ...emptyCriterion('score', 1, 'Plan', null), points: 60, min: 0, max: 10 };
const offer = { ...emptyCriterion('amount', 2, 'Uren', null), points: 40, from: 0, to: 5000 };

const quality: TenderModel = {
  ...EMPTY_MODEL,
  aggregation: 'qualityOnly',
  criteria: [mark, offer],
  tieBreak: ['criterion:2', 'lowestPrice'],
  band: { share: 0.05, decides: 'criterion:2' },
  afterExclusion: 'recompute',
};

function gapsOf(model: TenderModel): readonly string[] {
  const complete = completeModel(model);
  return complete.ok ? [] : complete.gaps.map((gap) => render(gap, 'nl'));
}

test('a criterion that is removed takes the rules that name it along', () => {
  const left = modelReducer(quality, { type: 'criterionRemoved', id: 2 });
  expect(left.tieBreak).toEqual(['lowestPrice']);
  expect(left.band).toEqual({ share: 0.05, decides: null });
  expect(gapsOf(left)).toEqual(['Vul in wanneer totalen gelijkwaardig zijn en wat dan beslist.']);
});

test('criteria that get other ids keep the rules that name them', () => {
  const moved = withIdsFrom(quality, 11);
  expect(moved.criteria.map(({ id }) => id)).toEqual([11, 12]);
  expect(moved.tieBreak).toEqual(['criterion:12', 'lowestPrice']);
  expect(moved.band?.decides).toBe('criterion:12');
});

test.each<[string, Partial<TenderModel>, boolean]>([
  ['quality alone', { band: null }, false],
  ['quality alone with a band', {}, true],
  ['the utility index', { aggregation: 'utilityIndex', band: null }, true],
  ['awarding on value', { aggregation: 'value', band: null }, false],
  [
    'a criterion measured against the best',
    { band: null, criteria: [{ ...emptyCriterion('relative', 3, 'CO2', null), points: 10 }] },
    true,
  ],
  [
    'a relative price formula',
    { aggregation: 'points', price: { ...EMPTY_MODEL.price, formula: 'lowestOverPrice' } },
    true,
  ],
])('with %s it is asked what happens when a bid drops out: %#', (_, change, asked) => {
  const model = { ...quality, ...change, afterExclusion: null };
  expect(asksAfterExclusion(model)).toBe(asked);
  expect(gapsOf(model).includes('Kies wat er gebeurt als een inschrijving wordt uitgesloten.')).toBe(asked);
});

test('the figures of a method that is not chosen are kept on the pane and leave no gap', () => {
  const typed = { ...quality, price: { ...EMPTY_MODEL.price, points: 40 }, minimumTotal: 50 };
  expect(gapsOf(typed)).toEqual([]);
  expect(gapsOf({ ...typed, aggregation: 'lowestPrice' })).toEqual([]);
  expect(gapsOf({ ...typed, aggregation: 'points' })).toEqual(['Kies een prijsformule.']);
});

test.each<[string, Partial<TenderModel>, string]>([
  [
    'a band whose ends are the wrong way round',
    {
      aggregation: 'points',
      price: { points: 40, formula: 'band', parameters: { low: 5, high: 4 }, limits: { kind: 'none' } },
    },
    'price.params.high',
  ],
  [
    'ends of the price points that cross',
    {
      aggregation: 'points',
      price: {
        points: 40,
        formula: 'lowestOverPrice',
        parameters: {},
        limits: { kind: 'own', floor: 9, ceiling: 8 },
      },
    },
    'price.floor',
  ],
  [
    'a weight of 0 for the price',
    { aggregation: 'markup', index: { weightQuality: 60, weightPrice: 0, factor: 1 } },
    'price.params.weightPrice',
  ],
  ['a budget of 0', { budget: 0 }, 'budget'],
  ['a band of half the points', { band: { share: 0.5, decides: null } }, 'band.share'],
  ['costs that count no time at all', { costs: [{ id: 1, name: '', times: 0, column: null }] }, 'costs 0'],
  ['half a decimal', { rounding: [{ stage: 'total', decimals: 1.5, mode: 'halfUp' }] }, 'rounding total'],
])('%s are named in their field, also while the rest is open', (_, change, place) => {
  const model = { ...EMPTY_MODEL, aggregation: 'qualityOnly' as const, ...change };
  expect([...partProblems(model).keys()]).toEqual([place]);
});

describe('columns with other costs', () => {
  const energy: TenderColumn = { index: 2, key: 'Energiekosten', role: 'cost', name: 'Energiekosten' };
  const service: TenderColumn = { index: 3, key: 'Onderhoud', role: 'cost', name: 'Onderhoud' };

  test('become costs, of which only the officer knows how many times they are borne', () => {
    expect(addMissingCosts([], [energy, service])).toEqual([
      { id: 1, name: 'Energiekosten', times: null, column: 'Energiekosten' },
      { id: 2, name: 'Onderhoud', times: null, column: 'Onderhoud' },
    ]);
  });

  test('are found by their name, and a single one without', () => {
    const costs = [
      { id: 1, name: 'onderhoud', times: 10, column: null },
      { id: 2, name: 'Stroom', times: 10, column: null },
    ];
    expect(linkCosts(costs, [energy, service]).map(({ column }) => column)).toEqual(['Onderhoud', null]);
    expect(linkCosts(costs.slice(1), [energy]).map(({ column }) => column)).toEqual(['Energiekosten']);
  });
});
