import { directContribution, indirectContribution, totalContribution } from '../../../src/engine';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

const supplier = { value: 100_000, turnover: 2_000_000, fte: 25, direct: 0.4 };

describe('the direct contribution', () => {
  it('is weighted fte over total fte, both summed', () => {
    expect(valueOf(directContribution({ weightedFte: [0.72, 0.375], totalFte: [15, 5] }))).toBeCloseTo(
      0.05475,
      12,
    );
  });

  it('is 0 without a target group', () => {
    expect(valueOf(directContribution({ weightedFte: [], totalFte: [50] }))).toBe(0);
  });

  it('shows each person as an input', () => {
    const trace = traceOf(directContribution({ weightedFte: [1, 0.5], totalFte: [50] }));
    const inputs = linesOf(trace).flatMap((line) => (line.kind === 'input' ? [line.value] : []));
    expect(inputs).toEqual([1, 0.5, 50]);
  });

  it.each([
    { weightedFte: [1], totalFte: [0], parameter: 'totalFte' },
    { weightedFte: [1], totalFte: [], parameter: 'totalFte' },
    { weightedFte: [1], totalFte: [-3], parameter: 'totalFte' },
    { weightedFte: [-1], totalFte: [50], parameter: 'weightedFte' },
    { weightedFte: [Number.NaN], totalFte: [50], parameter: 'weightedFte' },
    { weightedFte: [51], totalFte: [50], parameter: 'weightedFte' },
  ])('refuses $weightedFte of $totalFte', ({ parameter, ...question }) => {
    expect(failureOf(directContribution(question))).toMatchObject({ reason: 'invalid', parameter });
  });
});

describe('the indirect contribution', () => {
  it('is attributed fte over own and attributed fte', () => {
    expect(valueOf(indirectContribution({ suppliers: [supplier], totalFte: 50 }))).toBeCloseTo(
      0.5 / 50.5,
      12,
    );
  });

  it('is 0 when nothing was bought', () => {
    expect(valueOf(indirectContribution({ suppliers: [], totalFte: 50 }))).toBe(0);
  });

  it('shows the fte attributed to each supplier', () => {
    const trace = traceOf(indirectContribution({ suppliers: [supplier, supplier], totalFte: 50 }));
    const attributed = linesOf(trace).filter((line) => line.label.key === 'ladder.attributedFte.supplier');
    expect(attributed.map((line) => line.value)).toEqual([0.5, 0.5]);
  });

  it.each([
    [{ turnover: 0 }, 'turnover'],
    [{ turnover: -1 }, 'turnover'],
    [{ value: -100 }, 'value'],
    [{ value: 3_000_000 }, 'value'],
    [{ fte: -1 }, 'fte'],
    [{ direct: 40 }, 'direct'],
  ])('refuses %o and names the row', (wrong, parameter) => {
    const outcome = indirectContribution({ suppliers: [supplier, { ...supplier, ...wrong }], totalFte: 50 });
    expect(failureOf(outcome)).toMatchObject({ reason: 'invalid', parameter });
    expect(sentenceOf(outcome)).toMatch(/^Leverancier 2: /);
  });

  it('refuses an organisation without fte', () => {
    expect(failureOf(indirectContribution({ suppliers: [], totalFte: 0 })).parameter).toBe('totalFte');
  });
});

describe('the total contribution', () => {
  it('adds direct and indirect', () => {
    expect(valueOf(totalContribution({ direct: 0.024, indirect: 0.0099 }))).toBeCloseTo(0.0339, 12);
    expect(valueOf(totalContribution({ direct: 0.024 }))).toBe(0.024);
  });

  it('counts no more than 80 % indirect and says so when it cuts', () => {
    const cut = totalContribution({ direct: 0.002, indirect: 0.0099 });
    expect(valueOf(cut)).toBeCloseTo(0.01, 12);
    expect(assumptionsOf(traceOf(cut))).toContain('ladder.assumption.indirectCapped');
    const atTheLimit = totalContribution({ direct: 0.002, indirect: 0.008 });
    expect(valueOf(atTheLimit)).toBeCloseTo(0.01, 12);
    expect(assumptionsOf(traceOf(atTheLimit))).not.toContain('ladder.assumption.indirectCapped');
  });

  it.each([
    [{ direct: 3 }, 'direct'],
    [{ direct: -0.1 }, 'direct'],
    [{ direct: 0.1, indirect: 5 }, 'indirect'],
  ])('refuses %o, which is no fraction', (question, parameter) => {
    expect(failureOf(totalContribution(question))).toMatchObject({ reason: 'invalid', parameter });
  });

  it('is not known for version 1.2, of which the ratio is not public', () => {
    expect(failureOf(totalContribution({ direct: 0.1, rules: '1.2' })).reason).toBe('notAvailable');
  });
});
