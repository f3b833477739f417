import { shortfall, type Level } from '../../../src/engine';
import { failureOf, linesOf, traceOf, valueOf } from '../outcomes';

describe('the weighted fte still missing for a level', () => {
  /** Size times norm: weighted fte for Trede 1, from the published rows. */
  it.each([
    [2, 0.428],
    [25, 1.3],
    [50, 1.5],
    [70, 1.61],
    [100, 1.5],
    [105, 1.47],
    [1000, 14],
  ])('is, without any target group, size times norm: %d fte needs %d', (totalFte, expected) => {
    expect(valueOf(shortfall({ level: 'Trede 1', weightedFte: 0, totalFte }))).toBeCloseTo(expected, 12);
  });

  it('is 0 when the level is reached, also exactly on the norm', () => {
    expect(valueOf(shortfall({ level: 'Trede 1', weightedFte: 1.5, totalFte: 50 }))).toBe(0);
    expect(valueOf(shortfall({ level: 'Trede 1', weightedFte: 20, totalFte: 50 }))).toBe(0);
  });

  it('is less with purchases', () => {
    const missing = valueOf(
      shortfall({ level: 'Trede 1', weightedFte: 1, totalFte: 50, attributedFte: 0.25 }),
    );
    expect(missing).toBeCloseTo((0.03 - 0.25 / 50.25) * 50 - 1, 12);
  });

  it('leaves a fifth of the norm to be reached with own people, however much is bought', () => {
    expect(
      valueOf(shortfall({ level: 'Trede 2', weightedFte: 0, totalFte: 50, attributedFte: 1000 })),
    ).toBeCloseTo(0.37, 12);
  });

  it('traces the norm, the shares and the fte needed', () => {
    const trace = traceOf(shortfall({ level: 'Trede 1', weightedFte: 1, totalFte: 50 }));
    const labels = linesOf(trace).map((line) => line.label.key);
    for (const key of ['ladder.norm.row', 'ladder.neededDirectShare', 'ladder.neededWeightedFte']) {
      expect(labels).toContain(key);
    }
  });

  it.each<[Level, string]>([
    ['Geen trede', 'invalid'],
    ['Aspirant', 'notAvailable'],
    ['Basistrede', 'notAvailable'],
    ['PSO 30+', 'invalid'],
  ])('does not exist for %s', (level, reason) => {
    expect(failureOf(shortfall({ level, weightedFte: 0, totalFte: 50 })).reason).toBe(reason);
  });

  it.each([
    [{ totalFte: 0 }, 'invalid', 'totalFte'],
    [{ totalFte: 1.6, weightedFte: 0 }, 'notAvailable', 'totalFte'],
    [{ weightedFte: -1 }, 'invalid', 'weightedFte'],
    [{ weightedFte: 51 }, 'invalid', 'weightedFte'],
    [{ attributedFte: -1 }, 'invalid', 'attributedFte'],
  ])('is refused for %o', (wrong, reason, parameter) => {
    const question = { level: 'Trede 1', weightedFte: 1, totalFte: 50, ...wrong } as const;
    expect(failureOf(shortfall(question))).toMatchObject({ reason, parameter });
  });
});
