import { readAwardRequest } from '../../../src/engine';
import { awarded, refused } from './asking';

const price = { points: 40, formula: 'band', params: { low: 100, high: 200 }, floor: 0, ceiling: 40 };
const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } };
const team = { id: 'team', kind: 'label', points: 10, labels: { goed: 1 } };
const pso = { id: 'pso', kind: 'level', points: 10, table: { 'Trede 1': 4 } };
const sr = { id: 'sr', kind: 'share', points: 10, from: 0.05, to: 0.1 };
const co2 = { id: 'co2', kind: 'relative', points: 10, better: 'low' };
const model = { aggregation: 'points', price, criteria: [plan] };
const bid = { id: 'A', price: 150, scores: { plan: 5 } };

const withModel = (changes: Record<string, unknown>) => ({ model: { ...model, ...changes }, bids: [bid] });
const withCriterion = (criterion: unknown) => withModel({ criteria: [plan, criterion] });
const withPrice = (changes: Record<string, unknown>) => withModel({ price: { ...price, ...changes } });
const withIndex = (aggregation: string, params: unknown) => withModel({ aggregation, price: { params } });
const withBid = (changes: Record<string, unknown>) => ({
  model,
  bids: [bid, { ...bid, id: 'B', ...changes }],
});
const scored = (criterion: { id: string }, score: unknown) => ({
  model: { ...model, criteria: [criterion] },
  bids: [{ id: 'A', price: 150, scores: { [criterion.id]: score } }],
});

describe('a question that is not as the contract says', () => {
  it.each<[string, unknown, string, string]>([
    [
      'an unknown key in a criterion',
      withCriterion({ ...team, pionts: 3 }),
      'model.criteria[1].pionts',
      'UNKNOWN_KEY',
    ],
    [
      'a misspelt key',
      withCriterion({ id: 'x', kind: 'share', pionts: 3, from: 0, to: 1 }),
      'model.criteria[1].pionts',
      'UNKNOWN_KEY',
    ],
    ['an unknown key at the top', { ...withModel({}), bid: [] }, 'bid', 'UNKNOWN_KEY'],
    ['an unknown key in the model', withModel({ weights: [] }), 'model.weights', 'UNKNOWN_KEY'],
    ['an unknown key in a bid', withBid({ prise: 1 }), 'bids[1].prise', 'UNKNOWN_KEY'],
    [
      'a parameter of another formula',
      withPrice({ params: { low: 1, high: 2, span: 1 } }),
      'model.price.params.span',
      'UNKNOWN_KEY',
    ],
    ['a missing parameter', withPrice({ params: { low: 1 } }), 'model.price.params.high', 'MISSING'],
    ['no bids', { model }, 'bids', 'MISSING'],
    ['an unknown formula', withPrice({ formula: 'cheapest' }), 'model.price.formula', 'INVALID'],
    ['an unknown kind', withCriterion({ ...team, kind: 'mark' }), 'model.criteria[1].kind', 'INVALID'],
    ['a tie-break that is no rule', withModel({ tieBreak: ['draw'] }), 'model.tieBreak[0]', 'INVALID'],
    ['a price as text', withBid({ price: '150' }), 'bids[1].price', 'INVALID'],
    [
      'a table with an unknown level',
      withCriterion({ ...pso, table: { 'Trede 4': 1 } }),
      'model.criteria[1].table.Trede 4',
      'INVALID',
    ],
    [
      'a table with a level twice',
      withCriterion({ ...pso, table: { 'Trede 1': 1, T1: 2 } }),
      'model.criteria[1].table.T1',
      'INVALID',
    ],
    ['a method that does not exist', withModel({ aggregation: 'cheapest' }), 'model.aggregation', 'INVALID'],
    ['a markup without weights', withModel({ aggregation: 'markup', price: null }), 'model.price', 'INVALID'],
    [
      'a markup without a price block',
      { model: { aggregation: 'markup', criteria: [plan] }, bids: [bid] },
      'model.price',
      'MISSING',
    ],
    [
      'a markup with one weight',
      withModel({ aggregation: 'markup', price: { params: { weightQuality: 40 } } }),
      'model.price.params.weightPrice',
      'MISSING',
    ],
    [
      'a utility index without a ratio',
      withModel({ aggregation: 'utilityIndex', price: { params: {} } }),
      'model.price.params.weightQuality',
      'MISSING',
    ],
    [
      'a symbol of another method',
      withModel({ aggregation: 'valueForMoney', price: { params: { N: 2 } } }),
      'model.price.params.N',
      'UNKNOWN_KEY',
    ],
    [
      'an unknown key in a band',
      withModel({ band: { share: 0.1, picks: 'quality' } }),
      'model.band.picks',
      'UNKNOWN_KEY',
    ],
    [
      'an unknown key in a cost',
      withModel({ costs: [{ id: 'x', years: 2 }] }),
      'model.costs[0].years',
      'UNKNOWN_KEY',
    ],
    [
      'an unknown way of evaluating',
      withModel({ criteria: [{ ...plan, evaluators: 'median' }] }),
      'model.criteria[0].evaluators',
      'INVALID',
    ],
    [
      'an unknown key beside scores of evaluators',
      withBid({ scores: { plan: { individual: {}, mean: 3 } } }),
      'bids[1].scores.plan.mean',
      'UNKNOWN_KEY',
    ],
    ['no object', 3, '', 'INVALID'],
  ])('%s', (_, json, path, code) => {
    const read = readAwardRequest(json);
    expect(read).toMatchObject({ ok: false, error: { path, code } });
  });
});

describe('a model without meaning', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['points without a price formula', withModel({ price: null }), 'model.price', /Choose a price formula/],
    ['negative price points', withPrice({ points: -1 }), 'model.price.points', /0 or more/],
    [
      'a band upside down',
      withPrice({ params: { low: 200, high: 100 } }),
      'model.price.params.high',
      /‘Lower end’ must be below/,
    ],
    ['a floor above the ceiling', withPrice({ floor: 50 }), 'model.price.floor', /Swap/],
    ['a criterion twice', withCriterion(plan), 'model.criteria[1].id', /occurs twice/],
    ['a criterion without a name', withCriterion({ ...team, id: ' ' }), 'model.criteria[1].id', /no name/],
    ['negative points', withCriterion({ ...team, points: -5 }), 'model.criteria[1].points', /0 or more/],
    [
      'a scale of nothing',
      withCriterion({ ...plan, id: 'x', scale: { min: 5, max: 5 } }),
      'model.criteria[1].scale',
      /below the highest/,
    ],
    [
      'a minimum off the scale',
      withCriterion({ ...plan, id: 'x', minimum: 11 }),
      'model.criteria[1].minimum',
      /on the scale/,
    ],
    ['no labels', withCriterion({ ...team, labels: {} }), 'model.criteria[1].labels', /at least one label/],
    [
      'a label twice',
      withCriterion({ ...team, labels: { goed: 1, Goed: 0 } }),
      'model.criteria[1].labels',
      /occurs twice/,
    ],
    [
      'an empty level table',
      withCriterion({ ...pso, table: {} }),
      'model.criteria[1].table',
      /at least one level/,
    ],
    ['a share upside down', withCriterion({ ...sr, to: 0.05 }), 'model.criteria[1].to', /below/],
    [
      'a stage rounded twice',
      withModel({
        rounding: [
          { stage: 'total', decimals: 1, mode: 'halfUp' },
          { stage: 'total', decimals: 2, mode: 'down' },
        ],
      }),
      'model.rounding[1].stage',
      /two rounding rules/,
    ],
    [
      'half a decimal',
      withModel({ rounding: [{ stage: 'total', decimals: 0.5, mode: 'halfUp' }] }),
      'model.rounding[0].decimals',
      /whole number/,
    ],
    [
      'a tie-break on a criterion that is not there',
      withModel({ tieBreak: ['criterion:plann'] }),
      'model.tieBreak[0]',
      /plann/,
    ],
    [
      'a minimum where the lowest wins',
      withModel({ aggregation: 'value', minimumTotal: 10 }),
      'model.minimumTotal',
      /highest total wins/,
    ],
    [
      'a weight of price of 0',
      withIndex('markup', { wQ: 40, wP: 0 }),
      'model.price.params.weightPrice',
      /above 0/,
    ],
    [
      'a negative weight',
      withIndex('utilityIndex', { wQ: -1, wP: 2 }),
      'model.price.params.weightQuality',
      /0 or more/,
    ],
    ['a factor of 0', withIndex('valueForMoney', { X: 0 }), 'model.price.params.X', /above 0/],
    [
      'quality against price without points for quality',
      withModel({ aggregation: 'pricePerPoint', price: null, criteria: [{ ...plan, points: 0 }] }),
      'model.criteria',
      /at least one criterion points/,
    ],
    [
      'a band where the lowest wins',
      withModel({ aggregation: 'value', price: null, band: { share: 0.1, decides: 'quality' } }),
      'model.band',
      /highest total wins/,
    ],
    [
      'a band that is too wide',
      withModel({ band: { share: 0.11, decides: 'quality' } }),
      'model.band.share',
      /at most 10/,
    ],
    [
      'a band of nothing',
      withModel({ band: { share: 0, decides: 'quality' } }),
      'model.band.share',
      /above 0/,
    ],
    [
      'a band decided by nothing in the model',
      withModel({ band: { share: 0.1, decides: 'criterion:x' } }),
      'model.band.decides',
      /no such criterion/,
    ],
    ['a budget of 0', withModel({ budget: 0 }), 'model.budget', /above 0/],
    ['a cost without a name', withModel({ costs: [{ id: ' ' }] }), 'model.costs[0].id', /no name/],
    ['a cost twice', withModel({ costs: [{ id: 'x' }, { id: 'x' }] }), 'model.costs[1].id', /occurs twice/],
    [
      'a cost that counts no times',
      withModel({ costs: [{ id: 'x', times: 0 }] }),
      'model.costs[0].times',
      /above 0/,
    ],
    [
      'costs where price does not count',
      withModel({ aggregation: 'qualityOnly', price: null, costs: [{ id: 'x' }] }),
      'model.costs',
      /price does not count/,
    ],
  ])('%s', (_, json, path, sentence) => {
    const { path: blamed, says } = refused(json);
    expect(blamed).toBe(path);
    expect(says).toMatch(sentence);
  });
});

describe('a bid that cannot be compared names itself, so that nothing is ranked from half an input', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['no bids at all', { model, bids: [] }, 'bids', /at least one bid/],
    ['two bids with one name', withBid({ id: 'A' }), 'bids[1].id', /A occurs twice/],
    ['a bid without a name', withBid({ id: '' }), 'bids[1].id', /no name/],
    ['no price', withBid({ price: null }), 'bids[1].price', /price of B is missing/],
    ['a negative price', withBid({ price: -3 }), 'bids[1].price', /price of B is -3/],
    [
      'a price of 0 where prices divide',
      {
        model: { ...model, price: { points: 40, formula: 'lowestOverPrice' } },
        bids: [{ ...bid, price: 0 }],
      },
      'bids[0].price',
      /price of A is 0/,
    ],
    ['no score', withBid({ scores: {} }), 'bids[1].scores.plan', /B, plan: nothing is filled in/],
    ['an empty score', withBid({ scores: { plan: null } }), 'bids[1].scores.plan', /nothing is filled in/],
    ['a score as text', withBid({ scores: { plan: 'acht' } }), 'bids[1].scores.plan', /acht is not a number/],
    [
      'a score for something else',
      withBid({ scores: { plan: 5, plann: 6 } }),
      'bids[1].scores.plann',
      /no such criterion/,
    ],
    ['an exclusion without a reason', withBid({ excluded: ' ' }), 'bids[1].excluded', /Enter the reason/],
    ['an unknown label', scored(team, 'prima'), 'bids[0].scores.team', /prima is not a label.*goed/],
    ['no label', scored(team, null), 'bids[0].scores.team', /nothing is filled in/],
    ['an unknown level', scored(pso, 'trede 9'), 'bids[0].scores.pso', /trede 9/],
    ['a percentage typed as a number', scored(sr, 7), 'bids[0].scores.sr', /7% or 0.07/],
    [
      'a negative offer',
      scored({ ...sr, kind: 'amount' } as { id: string }, -1),
      'bids[0].scores.sr',
      /below 0/,
    ],
    [
      'a price of 0 where the index divides',
      { ...withIndex('valueForMoney', {}), bids: [{ ...bid, price: 0 }] },
      'bids[0].price',
      /price of A is 0/,
    ],
    [
      'a cost that is missing',
      { model: { ...model, costs: [{ id: 'energy' }] }, bids: [bid] },
      'bids[0].costs.energy',
      /cost energy of A is missing/,
    ],
    [
      'a cost the model does not know',
      withBid({ costs: { energy: 3 } }),
      'bids[1].costs.energy',
      /no such cost/,
    ],
    ['a variant of nobody', withBid({ variantOf: 'Z' }), 'bids[1].variantOf', /no such bid/],
    ['a variant of itself', withBid({ variantOf: 'B' }), 'bids[1].variantOf', /of itself/],
    [
      'a variant of a variant',
      { model, bids: [bid, { ...bid, id: 'B', variantOf: 'A' }, { ...bid, id: 'C', variantOf: 'B' }] },
      'bids[2].variantOf',
      /a variant itself/,
    ],
    ['zero where the lowest is best', scored(co2, 0), 'bids[0].scores.co2', /above 0/],
  ])('%s', (_, json, path, sentence) => {
    const { path: blamed, says } = refused(json);
    expect(blamed).toBe(path);
    expect(says).toMatch(sentence);
  });
});

describe('a price block without a formula', () => {
  const criteria = [{ id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } }];
  const bids = [{ id: 'A', price: 100, scores: { plan: 8 } }];

  it.each(['value', 'lowestPrice', 'qualityOnly'])('is no problem with %s', (aggregation) => {
    for (const price of [{}, { points: 0 }, { points: 40, params: {} }, { formula: null }, null]) {
      const { winner, warnings } = awarded({ model: { aggregation, price, criteria }, bids });
      expect(winner).toBe('A');
      expect(warnings.map(({ code }) => code)).not.toContain('PRICE_FORMULA_UNUSED');
    }
  });

  it('is missing its formula with points', () => {
    expect(refused({ model: { aggregation: 'points', price: {}, criteria }, bids }).path).toBe(
      'model.price.formula',
    );
  });
});
