import { runAward } from '../../scripts/engine/award';

const model = { aggregation: 'lowestPrice', criteria: [] };
const offers = (prices: Readonly<Record<string, number>>) =>
  Object.entries(prices).map(([id, price]) => ({ id, price }));
const question = {
  model,
  lots: [
    { id: 'noord', bids: offers({ A: 10, B: 12 }) },
    { id: 'zuid', bids: offers({ A: 20, B: 29 }) },
  ],
  assignment: { lotsPerBidder: 1, rule: 'order' },
};

describe('award on the command line, for lots', () => {
  it('writes who gets every lot, the ranking on each, and why a bid was passed over', () => {
    expect(runAward(question, 'nl')).toMatchObject({
      ok: true,
      output: {
        lots: [
          { id: 'noord', winner: 'A', bidder: 'A', combination: null, total: 10, passedOver: [], open: null },
          {
            id: 'zuid',
            winner: 'B',
            total: 29,
            passedOver: [{ bid: 'A', reason: expect.stringMatching(/^A krijgt dit perceel niet/) as string }],
            ranking: {
              winner: 'A',
              results: [
                { id: 'A', rank: 1 },
                { id: 'B', rank: 2 },
              ],
            },
          },
        ],
        combinations: [],
        sum: 39,
        findings: [{ code: 'LIMIT', lots: ['noord', 'zuid'] }],
        trace: { value: 39 },
      },
    });
  });

  it('writes nothing that JSON cannot hold', () => {
    const run = runAward(question, 'en');
    expect(run.ok).toBe(true);
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  });

  it('says what a combination brought', () => {
    const combination = {
      id: 'B samen',
      bidder: 'B',
      offers: [
        { lot: 'noord', price: 11 },
        { lot: 'zuid', price: 18 },
      ],
    };
    const run = runAward({ ...question, assignment: {}, combinations: [combination] }, 'en');
    expect(run).toMatchObject({
      ok: true,
      output: {
        combinations: [
          {
            id: 'B samen',
            total: 29,
            against: 30,
            chosen: true,
            reason: expect.stringMatching(/better/) as string,
          },
        ],
      },
    });
  });

  it('names the place of what is wrong, with exit 2 as for any question', () => {
    const misspelt = { ...question, lots: [{ id: 'noord', bids: [{ id: 'A', prise: 1 }] }] };
    expect(runAward(misspelt, 'nl')).toMatchObject({
      ok: false,
      error: {
        code: 'UNKNOWN_KEY',
        path: 'lots[0].bids[0].prise',
        message: expect.stringMatching(/prise/) as string,
      },
    });
    const unruled = { ...question, assignment: { lotsPerBidder: 1 } };
    expect(runAward(unruled, 'nl')).toMatchObject({
      ok: false,
      error: { code: 'INVALID', path: 'assignment.rule' },
    });
  });
});
