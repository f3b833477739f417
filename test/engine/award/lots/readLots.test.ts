import { asksForLots, awardLots, readLotsRequest } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { refused, read } from './tender';

const model = { aggregation: 'lowestPrice', criteria: [] };
const bids = [{ id: 'A', price: 10 }];
const lots = [{ id: '1', bids }];
const offers = [
  { lot: '1', price: 1 },
  { lot: '2', price: 1 },
];

describe('a question about lots', () => {
  it('is known by its lots', () => {
    expect(asksForLots({ model, lots })).toBe(true);
    expect(asksForLots({ model, bids })).toBe(false);
    expect(asksForLots(null)).toBe(false);
  });

  it('needs nothing but lots with a model', () => {
    expect(readLotsRequest({ lots: [{ id: '1', model, bids }] })).toMatchObject({
      ok: true,
      request: { model: null, limit: { lotsPerBidder: null, rule: null, preferences: {} }, combinations: [] },
    });
  });

  it.each<[string, unknown, string, string]>([
    ['no object', 3, '', 'INVALID'],
    ['an unknown key at the top', { model, lots, bids: [] }, 'bids', 'UNKNOWN_KEY'],
    [
      'an unknown key in a lot',
      { model, lots: [{ id: '1', bids, price: 1 }] },
      'lots[0].price',
      'UNKNOWN_KEY',
    ],
    [
      'an unknown key in a bid',
      { model, lots: [{ id: '1', bids: [{ id: 'A', prise: 1 }] }] },
      'lots[0].bids[0].prise',
      'UNKNOWN_KEY',
    ],
    ['an unknown key in the shared model', { model: { ...model, x: 1 }, lots }, 'model.x', 'UNKNOWN_KEY'],
    [
      'an unknown key in the model of a lot',
      { model, lots: [{ id: '1', model: { ...model, x: 1 }, bids }] },
      'lots[0].model.x',
      'UNKNOWN_KEY',
    ],
    ['a lot without a model', { lots }, 'lots[0].model', 'MISSING'],
    ['a lot without bids', { model, lots: [{ id: '1' }] }, 'lots[0].bids', 'MISSING'],
    ['an unknown rule', { model, lots, assignment: { rule: 'draw' } }, 'assignment.rule', 'INVALID'],
    [
      'an unknown key in the assignment',
      { model, lots, assignment: { most: 1 } },
      'assignment.most',
      'UNKNOWN_KEY',
    ],
    [
      'a combination without a bidder',
      { model, lots, combinations: [{ id: 'AA', offers }] },
      'combinations[0].bidder',
      'MISSING',
    ],
    [
      'scores that are no scores',
      {
        model,
        lots,
        combinations: [{ id: 'AA', bidder: 'A', offers: [{ lot: '1', price: 1, scores: { plan: true } }] }],
      },
      'combinations[0].offers[0].scores.plan',
      'INVALID',
    ],
  ])('that has %s says where', (_, json, path, code) => {
    const answer = readLotsRequest(json);
    expect(answer).toMatchObject({ ok: false, error: { path, code } });
    expect(answer.ok || render(answer.error.message, 'nl')).toMatch(/\S/);
  });

  it.each<[string, unknown, string]>([
    ['no lots', { model, lots: [] }, 'lots'],
    ['a lot twice', { model, lots: [...lots, ...lots] }, 'lots[1].id'],
    ['a lot without a name', { model, lots: [{ id: ' ', bids }] }, 'lots[0].id'],
    ['a bid without a price', { model, lots: [{ id: '1', bids: [{ id: 'A' }] }] }, 'lots[0].bids[0].price'],
    ['a lot without bids', { model, lots: [{ id: '1', bids: [] }] }, 'lots[0].bids'],
    [
      'a shared model without meaning',
      { model: { aggregation: 'points', criteria: [] }, lots },
      'model.price',
    ],
    [
      'a model of a lot without meaning',
      { lots: [{ id: '1', model: { aggregation: 'points', criteria: [] }, bids }] },
      'lots[0].model.price',
    ],
    [
      'half a lot',
      { model, lots, assignment: { lotsPerBidder: 0.5, rule: 'order' } },
      'assignment.lotsPerBidder',
    ],
    ['a limit without a rule', { model, lots, assignment: { lotsPerBidder: 1 } }, 'assignment.rule'],
  ])('is not answered with %s', (_, json, path) => {
    expect(refused(read(json)).path).toBe(path);
  });

  it('asks for a model when a lot has none', () => {
    const outcome = awardLots({ ...read({ model, lots }), model: null });
    expect(outcome).toMatchObject({ ok: false, parameter: 'lots[0].model' });
  });
});
