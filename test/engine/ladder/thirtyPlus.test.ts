import { thirtyPlus, type Level } from '../../../src/engine';
import { assumptionsOf, failureOf, traceOf, valueOf } from '../outcomes';

describe('PSO 30+', () => {
  it.each<[number, Level, boolean]>([
    [15, 'Trede 3', true],
    [14.99, 'Trede 3', false],
    [15, 'PSO 30+', true],
    [40, 'Trede 2', false],
    [40, 'Geen trede', false],
  ])('with %d of 50 fte and %s is %s', (targetFte, level, met) => {
    expect(valueOf(thirtyPlus({ targetFte, totalFte: 50, level }))).toBe(met);
  });

  it('is not missed by binary noise', () => {
    const targetFte = 0.1 * 3;
    expect(valueOf(thirtyPlus({ targetFte, totalFte: 1, level: 'Trede 3' }))).toBe(true);
    expect(valueOf(thirtyPlus({ targetFte: 0.3 - 1e-15, totalFte: 1, level: 'Trede 3' }))).toBe(true);
  });

  it('says that the share is in fte while the law counts heads', () => {
    expect(assumptionsOf(traceOf(thirtyPlus({ targetFte: 15, totalFte: 50, level: 'Trede 3' })))).toContain(
      'ladder.assumption.thirtyPlusNeedsTrede3',
    );
  });

  it.each([
    [{ targetFte: 51 }, 'invalid', 'targetFte'],
    [{ targetFte: -1 }, 'invalid', 'targetFte'],
    [{ totalFte: 0 }, 'invalid', 'totalFte'],
    [{ rules: '1.2' }, 'notAvailable', undefined],
  ])('refuses %o', (wrong, reason, parameter) => {
    const failure = failureOf(thirtyPlus({ targetFte: 15, totalFte: 50, level: 'Trede 3', ...wrong }));
    expect(failure.reason).toBe(reason);
    expect(failure.parameter).toBe(parameter);
  });
});
