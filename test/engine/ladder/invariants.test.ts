import fc from 'fast-check';

import {
  directContribution,
  indirectContribution,
  levelFor,
  norm,
  ordinal,
  shortfall,
  totalContribution,
  type Level,
} from '../../../src/engine';
import vectors from '../../vectors/pso.json';
import { valueOf } from '../outcomes';

/** Fte as people have them: hundredths. */
const fte = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((hundredths) => hundredths / 100);
const organisation = fc.record({
  totalFte: fte(2000).map((value) => value + 2),
  target: fc.double({ min: 0, max: 1, noNaN: true }),
});
const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const treden = fc.constantFrom<Level>('Trede 1', 'Trede 2', 'Trede 3');
const supplier = fc
  .record({ value: fte(1_000_000), room: fte(1_000_000), fte: fte(5000), direct: share })
  .map(({ room, ...rest }) => ({ ...rest, turnover: rest.value + room }));

const direct = (weighted: readonly number[], total: number) =>
  valueOf(directContribution({ weightedFte: weighted, totalFte: [total] }));

describe('what always holds on the ladder', () => {
  it('the direct contribution stays the same when all hours are scaled', () => {
    fc.assert(
      fc.property(organisation, fte(10), ({ totalFte, target }, factor) => {
        const weighted = target * totalFte;
        expect(direct([weighted * factor], totalFte * factor)).toBeCloseTo(direct([weighted], totalFte), 10);
      }),
    );
  });

  it('a person of full weight never lowers the direct contribution, a colleague outside the target group does', () => {
    fc.assert(
      fc.property(organisation, fte(1), ({ totalFte, target }, hired) => {
        const weighted = target * totalFte;
        const before = direct([weighted], totalFte);
        expect(direct([weighted, hired], totalFte + hired)).toBeGreaterThanOrEqual(before - 1e-12);
        fc.pre(before > 1e-6);
        expect(direct([weighted], totalFte + hired)).toBeLessThan(before);
      }),
    );
  });

  it('a person of the target group whose weight is below the contribution lowers it', () => {
    fc.assert(
      fc.property(fte(500), fc.integer({ min: 20, max: 100 }), (rest, percentage) => {
        const totalFte = rest + 2;
        const weighted = (percentage / 100) * totalFte;
        const light = percentage / 200;
        expect(direct([weighted, light], totalFte + 1)).toBeLessThan(direct([weighted], totalFte));
      }),
    );
  });

  it('a person of weight 0 changes nothing', () => {
    fc.assert(
      fc.property(organisation, ({ totalFte, target }) => {
        expect(direct([target * totalFte, 0], totalFte)).toBe(direct([target * totalFte], totalFte));
      }),
    );
  });

  it('the indirect contribution stays below 1, grows with what is bought and falls with the supplier’s turnover', () => {
    fc.assert(
      fc.property(supplier, fte(1000), (bought, totalFte) => {
        const indirect = (changed: Partial<typeof bought>) =>
          valueOf(indirectContribution({ suppliers: [{ ...bought, ...changed }], totalFte }));
        expect(indirect({})).toBeLessThan(1);
        expect(indirect({ value: bought.value / 2 })).toBeLessThanOrEqual(indirect({}));
        expect(indirect({ turnover: bought.turnover * 2 })).toBeLessThanOrEqual(indirect({}));
      }),
    );
  });

  it('the total is at most five times the direct contribution, and never less than it', () => {
    fc.assert(
      fc.property(share, share, (own, bought) => {
        const total = valueOf(totalContribution({ direct: own, indirect: bought }));
        expect(total).toBeLessThanOrEqual(5 * own + 1e-12);
        expect(total).toBeGreaterThanOrEqual(own);
      }),
    );
  });

  it('norms fall strictly along the published sizes and rise with the level', () => {
    const sizes = [...new Set(vectors.norms.cases.map(({ size }) => size))];
    for (const level of ['Trede 1', 'Trede 2', 'Trede 3'] as const) {
      const norms = sizes.map((size) => valueOf(norm({ size, level })));
      expect(norms).toEqual([...new Set(norms)].sort((a, b) => b - a));
    }
  });

  it('a higher level has a higher norm at every size, and a larger size never a higher one', () => {
    fc.assert(
      fc.property(fte(200), fte(10), (size, more) => {
        const [first = 0, second = 0, third = 0] = (['Trede 1', 'Trede 2', 'Trede 3'] as const).map((level) =>
          valueOf(norm({ size: size + 2, level })),
        );
        expect(first).toBeLessThan(second);
        expect(second).toBeLessThan(third);
        expect(valueOf(norm({ size: size + 2 + more, level: 'Trede 1' }))).toBeLessThanOrEqual(first);
      }),
    );
  });

  it('the level never falls when the contribution rises, and is one of the possible levels', () => {
    fc.assert(
      fc.property(share, share, fte(150), (a, b, size) => {
        const level = (contribution: number) =>
          valueOf(levelFor({ contribution, size: size + 2, rules: '2.0' }));
        const lower = level(Math.min(a, b));
        const higher = level(Math.max(a, b));
        expect(ordinal(higher.level)).toBeGreaterThanOrEqual(ordinal(lower.level));
        expect(lower.possibleLevels).toContain(lower.level);
      }),
    );
  });

  it('the shortfall is exactly what reaches the level', () => {
    fc.assert(
      fc.property(treden, organisation, fte(50), (level, { totalFte, target }, attributedFte) => {
        const weightedFte = 0.3 * target * totalFte;
        const missing = valueOf(shortfall({ level, weightedFte, totalFte, attributedFte }));
        const reached = (weighted: number) => {
          const indirect = attributedFte / (totalFte + attributedFte);
          const contribution = valueOf(totalContribution({ direct: weighted / totalFte, indirect }));
          return ordinal(
            valueOf(levelFor({ contribution: Math.min(contribution, 1), size: totalFte, rules: '2.0' }))
              .level,
          );
        };
        expect(reached(weightedFte + missing)).toBeGreaterThanOrEqual(ordinal(level));
        fc.pre(missing > 1e-6);
        expect(reached(weightedFte + missing - 1e-6)).toBeLessThan(ordinal(level));
      }),
    );
  });
});
