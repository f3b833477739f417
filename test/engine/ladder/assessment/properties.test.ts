import fc from 'fast-check';

import { ordinal, type Placement } from '../../../../src/engine';
import { assessed, placement, purchase } from './asking';

const hours = fc.integer({ min: 1, max: 40 });
const words = fc.constantFrom(
  ['Wajong', 'Vast'],
  ['WW', 'Tijdelijk'],
  ['WIA', 'Detachering'],
  ['Doelgroepregister', 'Vast'],
  ['SW', 'Begeleid werken'],
  ['BBL 2', 'Leerwerkovereenkomst'],
);
const people = fc
  .array(fc.tuple(hours, words), { maxLength: 12 })
  .map((list) =>
    list.map(([hoursPerWeek, [position = '', contract = '']], index) =>
      placement({ id: `P${String(index)}`, hoursPerWeek, position, contract, start: '2024-01-01' }),
    ),
  );
const rest = fc.integer({ min: 200, max: 200_000 }).map((hundredths) => hundredths / 100);
const organisation = fc.tuple(people, rest).map(([placements, others]) => ({
  placements,
  others,
  totalFte: placements.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0) / 40, others),
}));
const bought = fc
  .record({
    value: fc.integer({ min: 1, max: 1_000_000 }),
    room: fc.integer({ min: 0, max: 9_000_000 }),
    fte: fc.integer({ min: 0, max: 500 }),
    direct: fc.integer({ min: 0, max: 100 }).map((percentage) => percentage / 100),
  })
  .map(({ value, room, fte, direct }) => purchase({ value, turnover: value + room, fte, direct }));

/** Version 2.0 has a norm for each of its levels, so that a level always comes out. */
const rules = '2.0';

const NOTHING_MISSING = { level: 'Trede 3', weightedFte: 0 } as const;

describe('what always holds for an assessment', () => {
  it('the direct contribution stays the same when all hours are halved', () => {
    fc.assert(
      fc.property(organisation, ({ placements, totalFte }) => {
        fc.pre(totalFte >= 4);
        const half = placements.map((person) => ({
          ...person,
          hoursPerWeek: (person.hoursPerWeek ?? 0) / 2,
        }));
        const whole = assessed({ placements, totalFte, rules });
        expect(assessed({ placements: half, totalFte: totalFte / 2, rules }).direct).toBeCloseTo(
          whole.direct ?? NaN,
          10,
        );
      }),
    );
  });

  it('a full-weight person never lowers the direct contribution, a colleague outside the target group does', () => {
    fc.assert(
      fc.property(organisation, hours, ({ placements, totalFte }, hoursPerWeek) => {
        const before = assessed({ placements, totalFte, rules }).direct ?? NaN;
        const hired: Placement = placement({ id: 'new', hoursPerWeek });
        const larger = totalFte + hoursPerWeek / 40;
        const after = assessed({ placements: [...placements, hired], totalFte: larger, rules }).direct ?? NaN;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        fc.pre(before > 1e-6);
        expect(assessed({ placements, totalFte: larger, rules }).direct ?? NaN).toBeLessThan(before);
      }),
    );
  });

  it('a person whose weight is below the direct contribution lowers it', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => placement({ id: `P${String(index)}` }));
    const light = placement({
      id: 'light',
      position: 'BBL 2',
      contract: 'Leerwerkovereenkomst',
      start: '2024-01-01',
    });
    const before = assessed({ placements: crowd, totalFte: 10 }).direct ?? NaN;
    const after = assessed({ placements: [...crowd, light], totalFte: 11 }).direct ?? NaN;
    expect(after).toBeLessThan(before);
  });

  it('SW staff seconded out changes neither the weighted fte nor the contribution', () => {
    fc.assert(
      fc.property(organisation, hours, ({ placements, totalFte }, hoursPerWeek) => {
        const away = placement({ id: 'away', position: 'SW', contract: 'SW uitgedetacheerd', hoursPerWeek });
        const without = assessed({ placements, totalFte, rules });
        const among = assessed({ placements: [...placements, away], totalFte, rules });
        const { weightedFte, direct, total, level, thirtyPlus, jobs } = without;
        expect(among).toMatchObject({ weightedFte, direct, total, level, thirtyPlus, jobs });
      }),
    );
  });

  it('the indirect contribution is below 1, and at most four fifths of the total counts', () => {
    fc.assert(
      fc.property(organisation, bought, ({ placements, totalFte }, order) => {
        const value = assessed({ placements, totalFte, purchases: [order], rules });
        const { direct, indirect, indirectApplied, total } = value;
        expect(indirect).toBeLessThan(1);
        expect(indirectApplied).toBeLessThanOrEqual(indirect ?? NaN);
        expect(total).toBeLessThanOrEqual(5 * (direct ?? NaN) + 1e-12);
        expect(total).toBeCloseTo((direct ?? NaN) + (indirectApplied ?? NaN), 12);
      }),
    );
  });

  it('the level never falls when somebody of full weight takes an existing seat', () => {
    fc.assert(
      fc.property(organisation, ({ placements, totalFte, others }) => {
        const seat = placement({ id: 'seat', hoursPerWeek: Math.min(40, Math.floor(others * 40)) });
        const before = assessed({ placements, totalFte, rules });
        const after = assessed({ placements: [...placements, seat], totalFte, rules });
        expect(ordinal(after.level ?? 'Geen trede')).toBeGreaterThanOrEqual(
          ordinal(before.level ?? 'Geen trede'),
        );
        expect(before.possibleLevels).toContain(before.level);
      }),
    );
  });

  it('what is missing for the next level reaches it, and a little less does not', () => {
    fc.assert(
      fc.property(organisation, bought, ({ placements, totalFte }, order) => {
        const value = assessed({ placements, totalFte, purchases: [order], rules });
        const { level: next, weightedFte: missing } = value.toNext ?? NOTHING_MISSING;
        fc.pre(missing > 1e-6);
        const levelWith = (extra: number) => {
          const whole = Math.floor(extra);
          const added = Array.from({ length: whole + 1 }, (_, index) =>
            placement({ id: `X${String(index)}`, hoursPerWeek: index < whole ? 40 : (extra - whole) * 40 }),
          );
          const all = [...placements, ...added];
          return assessed({ placements: all, totalFte, purchases: [order], rules }).level ?? 'Geen trede';
        };
        const others =
          totalFte - placements.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0) / 40, 0);
        fc.pre(missing < others);
        expect(ordinal(levelWith(missing))).toBeGreaterThanOrEqual(ordinal(next));
        expect(levelWith(missing - 1e-6)).not.toBe(next);
      }),
    );
  });

  it('the outcome does not depend on the order of the rows, but for binary noise', () => {
    fc.assert(
      fc.property(organisation, ({ placements, totalFte }) => {
        const one = assessed({ placements, totalFte, rules });
        const other = assessed({ placements: [...placements].reverse(), totalFte, rules });
        expect(other.total).toBeCloseTo(one.total ?? NaN, 12);
        expect(other.level).toBe(one.level);
      }),
    );
  });
});
