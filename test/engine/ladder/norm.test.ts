import { norm, type Level } from '../../../src/engine';
import vectors from '../../vectors/pso.json';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

describe('the norm of a level', () => {
  it.each(vectors.norms.cases)(
    '$id: $level at size $size is $norm as published',
    ({ size, level, norm: expected }) => {
      expect(valueOf(norm({ size, level: level as Level }))).toBe(expected);
    },
  );

  it('lies on a straight line between two published sizes and says so', () => {
    const outcome = norm({ size: 33, level: 'Trede 1' });
    expect(valueOf(outcome)).toBe(0.044);
    expect(assumptionsOf(traceOf(outcome))).toContain('ladder.assumption.interpolated');
    expect(assumptionsOf(traceOf(norm({ size: 35, level: 'Trede 1' })))).not.toContain(
      'ladder.assumption.interpolated',
    );
  });

  it('no longer changes above 105 fte', () => {
    const sizes = [105, 105.4, 500, 50_000];
    expect(sizes.map((size) => valueOf(norm({ size, level: 'Trede 2' })))).toEqual([
      0.019, 0.019, 0.019, 0.019,
    ]);
  });

  it('takes the nearest whole size, halves up, and says so', () => {
    expect(valueOf(norm({ size: 49.5, level: 'Trede 1' }))).toBe(0.03);
    expect(valueOf(norm({ size: 2.49, level: 'Trede 1' }))).toBe(0.214);
    expect(assumptionsOf(traceOf(norm({ size: 49.5, level: 'Trede 1' })))).toContain(
      'ladder.assumption.sizeNearest',
    );
  });

  it('is the same in every version from 1.5 on, marked as inferred', () => {
    for (const rules of ['1.5', '1.6', '1.7', '1.8', '1.9', '2.0', '2.1']) {
      const outcome = norm({ size: 50, level: 'Trede 1', rules });
      expect(valueOf(outcome)).toBe(0.03);
      const cited = linesOf(traceOf(outcome)).find(
        (line) => line.kind === 'rule' && line.unit === 'fraction',
      );
      expect(cited).toMatchObject({
        citation: { pack: `pso-${rules}`, path: 'norms.50.Trede 1', certainty: 'inferred' },
      });
    }
  });

  it('says in version 2.1 that the norms are of before 2.1', () => {
    expect(assumptionsOf(traceOf(norm({ size: 50, level: 'Trede 1' })))).toContain(
      'rules.note.normsOfBefore21',
    );
  });

  it.each([
    [0, 'invalid'],
    [-5, 'invalid'],
    [Number.NaN, 'invalid'],
    [Number.POSITIVE_INFINITY, 'invalid'],
    [1.6, 'notAvailable'],
    [1.999, 'notAvailable'],
  ])('is not given for an organisation of %d fte', (size, reason) => {
    expect(failureOf(norm({ size, level: 'Trede 1' }))).toMatchObject({ reason, parameter: 'size' });
  });

  it.each<[Level, string]>([
    ['Geen trede', 'invalid'],
    ['Aspirant', 'notAvailable'],
    ['Basistrede', 'notAvailable'],
    ['PSO 30+', 'invalid'],
  ])('does not exist for %s', (level, reason) => {
    expect(failureOf(norm({ size: 50, level })).reason).toBe(reason);
  });

  it('sends who asks the norm of 30+ to Trede 3', () => {
    expect(sentenceOf(norm({ size: 50, level: 'PSO 30+' }))).toContain('Trede 3');
  });

  it('names the missing norm of the Basistrede and where to find it', () => {
    const sentence = sentenceOf(norm({ size: 50, level: 'Basistrede' }));
    expect(sentence).toContain('Basistrede');
    expect(sentence).toContain('niet openbaar');
    expect(sentence).toContain('PSO-handleiding');
  });

  it('knows that the Basistrede did not exist before version 2.1', () => {
    expect(sentenceOf(norm({ size: 50, level: 'Basistrede', rules: '1.9' }))).toContain('bestaat niet');
  });

  it('is not public for version 1.2, which had size classes', () => {
    expect(failureOf(norm({ size: 50, level: 'Trede 1', rules: 'pso-1.2' })).reason).toBe('notAvailable');
  });
});
