import fc from 'fast-check';
import type { HireOption, PurchaseOption, RouteRequest } from '../../../../src/engine';

/** Organisations at and around the sizes where the norm bends, and plain ones. */
const FTE = [2, 3.5, 8, 20, 38, 44, 44.4, 44.5, 45, 46, 47.3, 48, 49, 49.4, 49.5, 60] as const;
const LARGE = [99, 102, 103.8, 104, 104.4, 104.5, 105, 106, 150, 300] as const;

/** Few amounts, so that plans of equal cost occur, and cents, so that they do not. */
const cost = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(5000, 10_000, 15_000, 20_000) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const fte = fc.oneof(
  fc.constantFrom(0.3, 0.5, 0.6, 0.8, 1),
  fc.integer({ min: 4, max: 40 }).map((hours) => hours / 36),
);

const weight = fc.oneof(
  fc.constantFrom(1, 1, 0.9, 0.75, 0.5, 0.25, 0.02, 0),
  fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
);

const max = fc.integer({ min: 0, max: 4 });

const hire = fc.record({
  kind: fc.constant('hire' as const),
  fte,
  weight,
  annualCost: cost,
  max,
  addsToTotal: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
});

const purchase = fc.record({
  kind: fc.constant('purchase' as const),
  attributedFte: fc.oneof(
    fc.constantFrom(0.05, 0.1, 0.2, 0.5, 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  annualCost: cost,
  max,
});

type Nameless = Omit<HireOption, 'id'> | Omit<PurchaseOption, 'id'>;

const limit = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });

/** Questions small enough to try everything. */
export function smallProblem(withPurchases: boolean): fc.Arbitrary<RouteRequest> {
  const option: fc.Arbitrary<Nameless> = withPurchases ? fc.oneof(hire, hire, purchase) : hire;
  return fc
    .record({
      goal: fc.constantFrom('Trede 1', 'Trede 2', 'Trede 3', 'PSO 30+'),
      totalFte: fc.constantFrom(...FTE, ...LARGE),
      share: fc.constantFrom(0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.2),
      attributedFte: withPurchases ? fc.constantFrom(0, 0, 0.4, 1.5) : fc.constant(0),
      options: fc.array(option, { minLength: 2, maxLength: 4 }),
      // Left out more often than not: a limit of few hires leaves little to search.
      hires: limit(fc.integer({ min: 0, max: 6 })),
      cost: limit(fc.integer({ min: 0, max: 80_000 })),
    })
    .map(({ goal, totalFte, share, attributedFte, options, hires, cost: most }): RouteRequest => {
      const isThirtyPlus = goal === 'PSO 30+';
      const part = isThirtyPlus ? 0.27 : share;
      return {
        goal,
        organisation: {
          totalFte,
          weightedFte: part * totalFte,
          attributedFte,
          targetFte: isThirtyPlus ? part * totalFte : null,
        },
        options: options.map((one, index) => ({ id: `optie ${index + 1}`, ...one })),
        limits: { hires, cost: most },
        alternatives: 0,
      };
    });
}
