import type { Prices } from './tender';

/** Who gets each lot; `null` is nobody. */
export type Plan = readonly (string | null)[];

/** The bidders that may get each lot, and whether nobody may. */
export type Sets = readonly ReadonlySet<string | null>[];

/** Every way in which the lots can be divided within a limit, good or bad. */
export function everyPlan(prices: Prices, most: number): Plan[] {
  return Object.values(prices).reduce<Plan[]>(
    (plans, offers) =>
      plans.flatMap((plan) =>
        [...Object.keys(offers), null]
          .filter((bidder) => bidder === null || plan.filter((given) => given === bidder).length < most)
          .map((bidder) => [...plan, bidder]),
      ),
    [[]],
  );
}

/** Lots without a winner, and then the sum of the prices. */
export function cost(prices: Prices, plan: Plan): readonly [number, number] {
  const lots = Object.values(prices);
  const without = plan.filter((bidder) => bidder === null).length;
  const sum = plan.reduce(
    (total, bidder, lot) => total + (bidder === null ? 0 : (lots[lot]?.[bidder] ?? NaN)),
    0,
  );
  return [without, sum];
}

/** What the best of all plans have in common. */
export function best(prices: Prices, most: number): Sets {
  const plans = everyPlan(prices, most).map((plan) => ({ plan, at: cost(prices, plan) }));
  const least = plans.reduce((one, other) => (before(other.at, one.at) ? other : one)).at;
  return together(plans.filter(({ at }) => at[0] === least[0] && at[1] === least[1]).map(({ plan }) => plan));
}

function before(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

/** By lot all bidders that some plan gives it to. */
export function together(plans: readonly Plan[]): Sets {
  return (plans[0] ?? []).map((_, lot) => new Set(plans.map((plan) => plan[lot] ?? null)));
}

/** By lot the bidders from first to last, for every way to break every tie. */
export function everyOrder(prices: Prices): string[][][] {
  return Object.values(prices).reduce<string[][][]>(
    (done, offers) =>
      done.flatMap((queues) =>
        permutations(Object.keys(offers))
          .filter(rising(offers))
          .map((queue) => [...queues, queue]),
      ),
    [[]],
  );
}

function rising(offers: Readonly<Record<string, number>>) {
  return (queue: readonly string[]) =>
    queue.every((bidder, place) => (offers[queue[place - 1] ?? ''] ?? -1) <= (offers[bidder] ?? NaN));
}

function permutations(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((name) =>
    permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]),
  );
}

/** The lots one by one, each to its first bidder that has room. */
export function inOrder(queues: readonly (readonly string[])[], most: number): Plan {
  return queues.reduce<Plan>(
    (plan, queue) => [
      ...plan,
      queue.find((bidder) => plan.filter((given) => given === bidder).length < most) ?? null,
    ],
    [],
  );
}

/** In rounds: every lot is offered to its first bidder that has not turned it down; all turn down their worst lots at once. */
export function inRounds(
  queues: readonly (readonly string[])[],
  wishes: Readonly<Record<string, readonly number[]>>,
  most: number,
): Plan {
  const down = queues.map(() => new Set<string>());
  for (;;) {
    const plan = queues.map((queue, lot) => queue.find((bidder) => down[lot]?.has(bidder) !== true) ?? null);
    let turned = false;
    for (const [bidder, wish] of Object.entries(wishes)) {
      const has = wish.filter((lot) => plan[lot] === bidder);
      for (const lot of has.slice(most)) {
        down[lot]?.add(bidder);
        turned = true;
      }
    }
    if (!turned) return plan;
  }
}
