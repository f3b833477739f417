import { levelFor, type Level } from '../../../src/engine';
import vectors from '../../vectors/pso.json';
import { assumptionsOf, failureOf, sentenceOf, traceOf, valueOf } from '../outcomes';

const BELOW: Readonly<Record<string, Level>> = {
  'Trede 1': 'Geen trede',
  'Trede 2': 'Trede 1',
  'Trede 3': 'Trede 2',
};

describe('the level for a total social contribution', () => {
  it.each(vectors.norms.cases)(
    '$id: $level at size $size is reached on the norm',
    ({ size, level, norm }) => {
      const finding = valueOf(levelFor({ contribution: norm, size, rules: '2.0' }));
      expect(finding).toMatchObject({ level, size, certainty: 'certain', possibleLevels: [level] });
    },
  );

  it.each(vectors.norms.cases)(
    '$id: $level at size $size is not reached 0.1 point under the norm',
    ({ size, level, norm }) => {
      expect(valueOf(levelFor({ contribution: norm - 0.001, size, rules: '2.0' })).level).toBe(BELOW[level]);
    },
  );

  it('gives Trede 1 for 3 % at 50 fte', () => {
    expect(valueOf(levelFor({ contribution: 0.03, size: 50 })).level).toBe('Trede 1');
  });

  it('does not trip over binary noise', () => {
    const noisy = 0.7 * 0.4;
    expect(noisy).toBeLessThan(0.28);
    expect(valueOf(levelFor({ contribution: noisy, size: 2 })).level).toBe('Trede 2');
  });

  it('depends on an unpublished norm when the contribution lies between the rows around the size', () => {
    const outcome = levelFor({ contribution: 1.5 / 33, size: 33 });
    expect(valueOf(outcome)).toMatchObject({
      level: 'Trede 1',
      certainty: 'depends',
      possibleLevels: ['Geen trede', 'Basistrede', 'Trede 1'],
    });
    expect(assumptionsOf(traceOf(outcome))).toContain('ladder.assumption.depends');
  });

  it('is certain at an unpublished size when the contribution is beyond both rows', () => {
    expect(valueOf(levelFor({ contribution: 0.047, size: 33 }))).toMatchObject({
      level: 'Trede 1',
      certainty: 'certain',
      possibleLevels: ['Trede 1'],
    });
  });

  it('leaves the Basistrede out where it does not exist', () => {
    expect(valueOf(levelFor({ contribution: 0.043, size: 33, rules: '2.0' }))).toMatchObject({
      level: 'Geen trede',
      certainty: 'depends',
      possibleLevels: ['Geen trede', 'Trede 1'],
    });
  });

  it('gives the norms it compared with', () => {
    expect(valueOf(levelFor({ contribution: 0.03, size: 50 })).norms).toEqual({
      'Trede 1': 0.03,
      'Trede 2': 0.037,
      'Trede 3': 0.068,
    });
  });

  it('is not known below Trede 1 as long as the norm of the Basistrede is not public', () => {
    const outcome = levelFor({ contribution: 0.029, size: 50 });
    expect(failureOf(outcome).reason).toBe('notAvailable');
    expect(sentenceOf(outcome)).toMatch(/Trede 1 niet.*Basistrede.*niet openbaar/);
  });

  it('does not deny Trede 1 where the unpublished norm may still be reached', () => {
    expect(sentenceOf(levelFor({ contribution: 0.043, size: 33 }))).toMatch(
      /tussen 4,2\s% en 4,7\s%.*niet zeker/,
    );
  });

  it('uses the row of 105 for an organisation of 5,000 fte', () => {
    expect(valueOf(levelFor({ contribution: 0.019, size: 5000 }))).toMatchObject({
      level: 'Trede 2',
      size: 105,
    });
  });

  it.each([
    [3, 'contribution'],
    [1.001, 'contribution'],
    [-0.01, 'contribution'],
    [Number.NaN, 'contribution'],
  ])('refuses %d as a contribution', (contribution, parameter) => {
    expect(failureOf(levelFor({ contribution, size: 50 }))).toMatchObject({ reason: 'invalid', parameter });
  });

  it('tells who types 3 for 3 % what to type', () => {
    expect(sentenceOf(levelFor({ contribution: 3, size: 50 }))).toContain('typ dan 0,03');
  });

  it.each([
    [0, 'invalid'],
    [1.6, 'notAvailable'],
  ])('is not given for an organisation of %d fte', (size, reason) => {
    expect(failureOf(levelFor({ contribution: 0.5, size }))).toMatchObject({ reason, parameter: 'size' });
  });

  it('is not known in version 1.2, of which the norms are not public', () => {
    expect(failureOf(levelFor({ contribution: 0.5, size: 50, rules: '1.2' })).reason).toBe('notAvailable');
  });
});
