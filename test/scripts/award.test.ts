import { runAward } from '../../scripts/engine/award';
import type { AwardRun } from '../../scripts/engine/awardOutput';
import schoonmaak from '../vectors/schoonmaak.json';

function outputOf(run: AwardRun): Record<string, unknown> {
  if (!run.ok || typeof run.output !== 'object' || run.output === null) throw new Error('No output');
  return { ...run.output };
}

describe('award on the command line', () => {
  it('writes the keys of the contract, in its order', () => {
    const output = outputOf(runAward(schoonmaak.request, 'nl'));
    expect(Object.keys(output)).toEqual([
      'results',
      'winner',
      'ties',
      'margin',
      'warnings',
      'stability',
      'trace',
    ]);
    const [first] = Array.isArray(output.results) ? (output.results as unknown[]) : [];
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'criteria',
      'price',
      'total',
      'rank',
      'status',
      'reason',
    ]);
  });

  it('writes nothing that JSON cannot hold', () => {
    const output = outputOf(runAward(schoonmaak.request, 'en'));
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('writes what became of a variant and of a bid above the budget, by an index', () => {
    const plan = { id: 'plan', kind: 'score', points: 10, scale: { min: 0, max: 10 } };
    const model = {
      ...{ aggregation: 'pricePerPoint', criteria: [plan], budget: 500 },
      costs: [{ id: 'energie', times: 2 }],
    };
    const bid = (id: string, price: number, more = {}) => ({
      ...{ id, price, costs: { energie: 50 }, scores: { plan: 5 } },
      ...more,
    });
    const bids = [bid('A', 500), bid('A2', 400, { variantOf: 'A' }), bid('B', 600)];
    const { results, winner } = outputOf(runAward({ model, bids }, 'en'));
    expect(winner).toBe('A2');
    expect(results).toEqual([
      { id: 'A', criteria: { plan: 5 }, price: 600, total: 120, rank: 2, status: 'ranked', reason: null },
      {
        ...{ id: 'A2', variantOf: 'A', criteria: { plan: 5 }, price: 500, total: 100 },
        ...{ rank: 1, status: 'ranked', reason: null },
      },
      {
        ...{ id: 'B', criteria: {}, price: null, total: null, rank: null, status: 'excluded' },
        reason: expect.stringMatching(/above the budget/) as string,
      },
    ]);
  });

  it('writes sentences in the language asked for', () => {
    const warnings = (language: 'nl' | 'en') => outputOf(runAward(schoonmaak.request, language)).warnings;
    expect(warnings('nl')).toContainEqual(
      expect.objectContaining({
        code: 'OFFER_ABOVE_CAP',
        message: expect.stringContaining('aanbod') as string,
      }),
    );
    expect(warnings('en')).toContainEqual(
      expect.objectContaining({
        code: 'OFFER_ABOVE_CAP',
        message: expect.stringContaining('offer') as string,
      }),
    );
  });

  it('says why a bid stays below a minimum', () => {
    const model = { ...schoonmaak.request.model, minimumTotal: 60 };
    const output = outputOf(runAward({ ...schoonmaak.request, model }, 'en'));
    expect(output.results).toContainEqual(
      expect.objectContaining({
        id: 'F',
        status: 'belowMinimum',
        rank: null,
        reason: 'The total of 57.47 points is below the minimum of 60.00.',
      }),
    );
  });

  it('names the place of what is wrong', () => {
    const [first] = schoonmaak.request.bids;
    const bids = [{ ...first, scores: { ...first?.scores, pso: 'trede 9' } }];
    expect(runAward({ ...schoonmaak.request, bids }, 'nl')).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID',
        path: 'bids[0].scores.pso',
        message: expect.stringContaining('trede 9') as string,
      },
    });
    expect(runAward({ ...schoonmaak.request, bid: [] }, 'nl')).toEqual({
      ok: false,
      error: {
        code: 'UNKNOWN_KEY',
        path: 'bid',
        message: '‘bid’ is onbekend. Verbeter de naam of haal het weg.',
      },
    });
  });
});
