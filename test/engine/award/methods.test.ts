import { render } from '../../../src/i18n/render';
import { awarded, ranking, refused } from './asking';

const plan = { id: 'plan', kind: 'score', points: 100, scale: { min: 0, max: 100 } };
const weights = { params: { weightQuality: 40, weightPrice: 60 } };
const bid = (id: string, price: number | null, score: number, more: Record<string, unknown> = {}) => ({
  ...{ id, price, scores: { plan: score } },
  ...more,
});
const codes = (json: unknown) => awarded(json).warnings.map(({ code }) => code);
const totals = (json: unknown) => awarded(json).results.map(({ total }) => total);

/** The sentence of the line that holds the total of a bid. */
function sentence(json: unknown, id: string): string {
  const trace = awarded(json).traceOf(id);
  if (trace === undefined) throw new Error('No trace');
  return render(trace.label, 'en').replaceAll('\u00a0', ' ');
}

describe('an index of price and quality', () => {
  const bids = [bid('A', 1000, 90), bid('B', 600, 60)];
  const markup = { aggregation: 'markup', price: weights, criteria: [plan] };

  it.each<[string, unknown, string]>([
    ['markup', markup, 'Fictitious price of B: €600.00 × (1 + (100.00 − 60.00) / 100.00 × 40 / 60)'],
    [
      'value for money',
      { ...markup, aggregation: 'valueForMoney', price: { params: { X: 1000 } } },
      'Index of B: 1,000 × 60.00 / €600.00',
    ],
    [
      'the utility index',
      { ...markup, aggregation: 'utilityIndex' },
      'Index of B: (1 − (90.00 − 60.00) / 100.00 × 40 / 60) / €600.00 × €600.00',
    ],
    [
      'price per point',
      { ...markup, aggregation: 'pricePerPoint', price: null },
      'Price per point of B: €600.00 / 60.00',
    ],
  ])('explains %s with its figures', (_, model, says) => {
    expect(sentence({ model, bids }, 'B').replaceAll('€ ', '€')).toBe(says);
  });

  it('takes weights under their names or their symbols', () => {
    const spelled = (params: unknown) => totals({ model: { ...markup, price: { params } }, bids });
    expect(spelled({ wQ: 40, wP: 60 })).toEqual(spelled(weights.params));
    expect(spelled({ w_Q: 0.4, w_P: 0.6 })).toEqual(spelled(weights.params));
    const utility = { ...markup, aggregation: 'utilityIndex' };
    expect(totals({ model: { ...utility, price: { params: { N: 1.5 } } }, bids })).toEqual(
      totals({ model: { ...utility, price: { params: { weightQuality: 60, weightPrice: 40 } } }, bids }),
    );
  });

  it('does not mind the price points of the contract, and says that a price formula is not used', () => {
    const block = { points: 40, floor: 0, ceiling: 40, ...weights };
    expect(codes({ model: { ...markup, price: { ...block, formula: null } }, bids })).not.toContain(
      'PRICE_FORMULA_UNUSED',
    );
    const named = { ...markup, price: { ...block, formula: 'lowestOverPrice' } };
    expect(codes({ model: named, bids })).toContain('PRICE_FORMULA_UNUSED');
    const value = { aggregation: 'value', price: { points: 40, formula: 'inverseSquare' }, criteria: [plan] };
    expect(codes({ model: value, bids })).toContain('PRICE_FORMULA_UNUSED');
  });

  it('warns of an index below 0, where a lower price makes it worse', () => {
    const steep = { ...markup, aggregation: 'utilityIndex', price: { params: { N: 4 } } };
    const outcome = awarded({ model: steep, bids });
    expect(outcome.warnings).toContainEqual(expect.objectContaining({ code: 'NEGATIVE_SCORE', bids: ['B'] }));
  });

  it('measures the margin as a share of the best total, because there are no points to be had', () => {
    const { margin } = awarded({ model: { ...markup, aggregation: 'valueForMoney', price: null }, bids });
    expect(margin?.points).toBeCloseTo(0.01, 9);
    expect(margin?.share).toBeCloseTo(0.1, 9);
  });

  it('has no price per point for a bid without points, unless a minimum takes it out first', () => {
    const model = { aggregation: 'pricePerPoint', criteria: [plan] };
    const bids = [bid('A', 100, 50), bid('B', 100, 0)];
    expect(refused({ model, bids })).toEqual({
      path: 'bids[1].scores',
      says: expect.stringContaining('B has no points') as string,
    });
    const strict = { ...model, criteria: [{ ...plan, minimum: 10 }] };
    expect(totals({ model: strict, bids })).toEqual([2, null]);
  });
});

describe('a band', () => {
  const model = {
    aggregation: 'qualityOnly',
    criteria: [plan, { ...plan, id: 'price of parts', points: 0 }],
    band: { share: 0.1, decides: 'lowestPrice' },
    afterExclusion: 'recompute',
  };
  const scored = (id: string, price: number, score: number) => ({
    ...{ id, price },
    scores: { plan: score, 'price of parts': 0 },
  });

  it('counts bids at its edge as equal and ranks those below it after all others', () => {
    const bids = [scored('best', 300, 80), scored('edge', 200, 72), scored('below', 100, 71.9)];
    expect(ranking(awarded({ model, bids }))).toEqual([
      ['edge', 1],
      ['best', 2],
      ['below', 3],
    ]);
  });

  it('leaves a tie where its rule decides nothing, however different the totals', () => {
    const bids = [scored('A', 200, 80), scored('B', 200, 75)];
    expect(awarded({ model, bids }).ties).toEqual([['A', 'B']]);
    expect(awarded({ model: { ...model, tieBreak: ['quality'] }, bids }).winner).toBe('A');
  });

  it('moves when the best bid is not there, and says so', () => {
    const bids = [scored('best', 300, 80), scored('second', 200, 73), scored('third', 100, 70)];
    const outcome = awarded({ model, bids });
    expect(outcome.winner).toBe('second');
    expect(outcome.stability.dropOne).toContainEqual({ removed: 'best', winner: 'third' });
    expect(outcome.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['RELATIVE_FORMULA', 'RANK_REVERSAL_ACTUAL']),
    );
  });

  it('stays where it was when the model keeps what a bid that dropped out set', () => {
    const bids = [
      { ...scored('best', 300, 80), excluded: 'withdrawn' },
      scored('B', 200, 73),
      scored('C', 100, 70),
    ];
    expect(awarded({ model, bids }).winner).toBe('C');
    expect(awarded({ model: { ...model, afterExclusion: 'keep' }, bids }).winner).toBe('B');
  });

  it('is told in the explanation of a bid', () => {
    const bids = [scored('best', 300, 80), scored('below', 100, 60)];
    const says = (id: string) => {
      const trace = awarded({ model, bids }).traceOf(id);
      return trace?.kind === 'step' ? trace.assumptions.map(({ key }) => key) : [];
    };
    expect(says('best')).toEqual(['award.assume.inBand']);
    expect(says('below')).toEqual(['award.assume.belowBand']);
  });
});

describe('a budget', () => {
  const model = { aggregation: 'qualityOnly', criteria: [plan], budget: 1000 };

  it('takes out who asks more, with the reason, and leaves quality to decide', () => {
    const outcome = awarded({ model, bids: [bid('A', 1000.01, 90), bid('B', 1000, 60), bid('C', 500, 50)] });
    expect(outcome.winner).toBe('B');
    const [over] = outcome.results;
    expect(over).toMatchObject({ status: 'excluded', rank: null, total: null });
    if (typeof over?.reason !== 'object' || over.reason === null) throw new Error('No reason');
    expect(render(over.reason, 'en')).toMatch(/above the budget of €\s?1,000\.00/);
  });

  it('asks for a price, because nobody knows whether a bid without one fits', () => {
    expect(refused({ model, bids: [bid('A', null, 90)] }).path).toBe('bids[0].price');
  });
});

describe('other costs', () => {
  const model = {
    aggregation: 'lowestPrice',
    criteria: [],
    costs: [{ id: 'energy', times: 3 }, { id: 'disposal' }],
  };
  const asked = (id: string, price: number, energy: number, disposal: number) => ({
    ...{ id, price },
    costs: { energy, disposal },
  });

  it('are added as many times as the model says, without binary noise', () => {
    const outcome = awarded({ model, bids: [asked('A', 0.1, 0.1, 0.2), asked('B', 100, 1, -0.5)] });
    expect(outcome.results.map(({ price, total }) => [price, total])).toEqual([
      [0.6, 0.6],
      [102.5, 102.5],
    ]);
  });

  it('stand in the explanation, each with its amount', () => {
    const outcome = awarded({ model, bids: [asked('A', 100, 1, 5)] });
    expect(outcome.traceOf('A')).toMatchObject({
      from: [{ value: 108, from: [{ value: 100 }, { value: 1 }, { value: 5 }] }],
    });
  });

  it('count in the price points too', () => {
    const points = {
      aggregation: 'points',
      price: { points: 100, formula: 'lowestOverPrice' },
      criteria: [],
    };
    const bids = [asked('A', 90, 0, 10), asked('B', 80, 30, 30)];
    expect(totals({ model: { ...model, ...points }, bids })).toEqual([100, 50]);
  });
});

describe('a variant', () => {
  const model = { aggregation: 'qualityOnly', criteria: [plan] };

  it('is ranked as a bid of its own that names the bid it belongs to', () => {
    const bids = [bid('A', null, 60), bid('A with wood', null, 80, { variantOf: 'A' })];
    const outcome = awarded({ model, bids });
    expect(outcome.winner).toBe('A with wood');
    expect(outcome.results.map(({ variantOf }) => variantOf)).toEqual([undefined, 'A']);
    const trace = outcome.traceOf('A with wood');
    if (trace?.kind !== 'step') throw new Error('No steps');
    expect(trace.assumptions).toEqual([{ key: 'award.assume.variant', values: { parent: 'A' } }]);
  });
});
