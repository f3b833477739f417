import fc from 'fast-check';

import { levelFor, ordinal, placementsNeeded, type Level } from '../../../src/engine';
import { failureOf, valueOf } from '../outcomes';

const start = { level: 'Trede 1', weightedFte: 0, totalFte: 50, ftePerPlacement: 1, weight: 1 } as const;

describe('the number of placements needed', () => {
  it.each([
    ['none when the level is reached', { weightedFte: 1.5 }, 0],
    ['2 full ones from nothing at 50 fte', {}, 2],
    ['4 of half a job', { ftePerPlacement: 0.5 }, 4],
    ['3 of 0.8 at weight 0.75', { totalFte: 20, level: 'Trede 2', ftePerPlacement: 0.8, weight: 0.75 }, 3],
    [
      '4 for Trede 3 at 80 fte, because each makes the organisation larger and the norm lower',
      { level: 'Trede 3', totalFte: 80 },
      4,
    ],
  ] as const)('is %s', (_, changed, expected) => {
    expect(valueOf(placementsNeeded({ ...start, ...changed }))).toBe(expected);
  });

  it('has no answer when a placement weighs less than the norm asks', () => {
    const light = { ...start, level: 'Trede 3', totalFte: 500, weight: 0.03 } as const;
    expect(failureOf(placementsNeeded(light)).reason).toBe('notAvailable');
  });

  it('can find one for light placements too, because the norm falls with size', () => {
    const light = { ...start, totalFte: 100, weightedFte: 1.49, weight: 0.01, ftePerPlacement: 5 } as const;
    expect(valueOf(placementsNeeded(light))).toBe(1);
  });

  it.each([
    [{ ftePerPlacement: 0 }, 'invalid', 'ftePerPlacement'],
    [{ weight: 1.5 }, 'invalid', 'weight'],
    [{ weightedFte: -1 }, 'invalid', 'weightedFte'],
    [{ weightedFte: 51 }, 'invalid', 'weightedFte'],
    [{ totalFte: 0 }, 'invalid', 'totalFte'],
    [{ totalFte: 1.5 }, 'notAvailable', 'totalFte'],
    [{ level: 'Geen trede' }, 'invalid', 'level'],
    [{ level: 'Aspirant' }, 'notAvailable', 'level'],
    [{ level: 'Basistrede' }, 'notAvailable', undefined],
  ] as const)('refuses %o', (wrong, reason, parameter) => {
    const failure = failureOf(placementsNeeded({ ...start, ...wrong }));
    expect(failure.reason).toBe(reason);
    expect(failure.parameter).toBe(parameter);
  });

  it('is the first number that reaches the level, tried one by one', () => {
    const hundredths = (least: number, most: number) =>
      fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
    fc.assert(
      fc.property(
        fc.constantFrom<Level>('Trede 1', 'Trede 2', 'Trede 3'),
        hundredths(2, 130),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        hundredths(0.2, 3),
        fc.constantFrom(0, 0.02, 0.05, 0.25, 0.675, 1),
        (level, totalFte, share, ftePerPlacement, weight) => {
          const weightedFte = share * totalFte;
          const reached = (count: number) => {
            const total = totalFte + count * ftePerPlacement;
            const contribution = (weightedFte + count * ftePerPlacement * weight) / total;
            const finding = valueOf(levelFor({ contribution, size: total, rules: '2.0' }));
            return ordinal(finding.level) >= ordinal(level);
          };
          const outcome = placementsNeeded({ level, weightedFte, totalFte, ftePerPlacement, weight });
          const tried = Array.from({ length: 700 }, (_, count) => count).find(reached);
          if (outcome.ok && outcome.value < 700) expect(outcome.value).toBe(tried);
          else expect(tried).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });
});
