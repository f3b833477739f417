import { render } from '../../../src/i18n/render';
import { awarded } from './asking';

const plan = { id: 'plan', kind: 'score', points: 60, scale: { min: 0, max: 10 } };
const band = { points: 40, formula: 'band', params: { low: 100, high: 200 }, floor: 0, ceiling: 40 };
const model = { aggregation: 'points', price: band, criteria: [plan] };

function bid(id: string, price: number, score: number, excluded: string | null = null) {
  return { id, price, scores: { plan: score }, excluded };
}

describe('the explanation', () => {
  const outcome = awarded({
    model: { ...model, rounding: [{ stage: 'price', decimals: 1, mode: 'halfUp' }] },
    bids: [bid('A', 151.23, 8), bid('B', 90, 5), bid('C', 100, 1, 'withdrawn')],
  });

  it('adds the lines of a bid up to its total', () => {
    for (const { id, total } of outcome.results.slice(0, 2)) {
      const trace = outcome.traceOf(id);
      if (trace?.kind !== 'step') throw new Error('No steps');
      expect(trace.value).toBe(total);
      const sum = trace.from.reduce((points, line) => points + Number(line.value), 0);
      expect(sum).toBeCloseTo(total ?? NaN, 9);
    }
  });

  it('ends in what was given: the bid and the model', () => {
    const leaves = (trace: typeof outcome.trace): string[] =>
      trace.kind === 'step' ? trace.from.flatMap(leaves) : [`${trace.kind} ${String(trace.value)}`];
    const trace = outcome.traceOf('A');
    if (trace === undefined) throw new Error('No trace');
    expect(leaves(trace)).toEqual([
      'input 151.23',
      'input 100',
      'input 200',
      'input 40',
      'input 8',
      'input 0',
      'input 10',
      'input 60',
    ]);
  });

  it('fills in the figures of each formula, so that anyone can do the sum again', () => {
    const outcome = awarded({ model, bids: [bid('A', 151.23, 8)] });
    const trace = outcome.traceOf('A');
    if (trace?.kind !== 'step') throw new Error('No steps');
    expect(trace.from.map(({ label }) => render(label, 'nl').replaceAll('\u00a0', ' '))).toEqual([
      'Punten volgens de vaste bandbreedte: 40,00 × (€ 200,00 − € 151,23) / (€ 200,00 − € 100,00)',
      'Punten voor plan: 60,00 × (8 − 0) / (10 − 0)',
    ]);
  });

  it('shows what a level was typed as and read as', () => {
    const pso = { id: 'pso', kind: 'level', points: 10, table: { 'Trede 2': 7 } };
    const scored = { id: 'A', price: 150, scores: { pso: 'PSO-trede II' } };
    const trace = awarded({ model: { ...model, criteria: [pso] }, bids: [scored] }).traceOf('A');
    if (trace?.kind !== 'step' || trace.from[1]?.kind !== 'step') throw new Error('No steps');
    expect(trace.from[1].from[0]).toMatchObject({
      value: 'Trede 2',
      from: [{ kind: 'input', value: 'PSO-trede II' }],
    });
  });

  it('tells the reason of an exclusion and knows no other bids', () => {
    expect(outcome.traceOf('C')).toMatchObject({
      value: null,
      from: [{ kind: 'input', value: 'withdrawn' }],
    });
    expect(outcome.traceOf('D')).toBeUndefined();
  });

  it('has a line for every bid', () => {
    expect(outcome.trace).toMatchObject({
      value: 'B',
      from: [{ value: 67.5 }, { value: 70 }, { value: null }],
    });
  });
});
