import fc from 'fast-check';
import type { LotsRequest } from '../../../../src/engine';
import { best, everyOrder, inOrder, inRounds, together, type Sets } from './exhaustive';
import { byPrice, divided, NAMES, possible, tenders, winners } from './tender';

const RUNS = { numRuns: 1000 };

/** Enough for what the comparison with every division already holds. */
const FEWER_RUNS = { numRuns: 200 };

/** Whether the engine decides exactly the lots that every way decides, and names who else could get the others. */
function agrees(request: LotsRequest, sets: Sets): boolean {
  return divided(request).lots.every((lot, place) => {
    const expected = [...(sets[place] ?? [])];
    const bidders = expected.filter((bidder) => bidder !== null).sort();
    const decided = expected.length === 1 && bidders.length === 1;
    return (lot.winner !== null) === decided && possible(lot).join() === bidders.join();
  });
}

describe('a division of any small tender', () => {
  it('in the published order is decided exactly where every way to break the ties agrees', () => {
    fc.assert(
      fc.property(tenders, ({ prices, most }) => {
        const request = byPrice(prices, { assignment: { lotsPerBidder: most, rule: 'order' } });
        return agrees(request, together(everyOrder(prices).map((queues) => inOrder(queues, most))));
      }),
      RUNS,
    );
  });

  it('by preference is decided exactly where every way to break the ties agrees, worked out in rounds', () => {
    fc.assert(
      fc.property(
        tenders,
        fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
        ({ prices: table, most }, dice) => {
          const lots = Object.keys(table);
          const wishes = Object.fromEntries(
            NAMES.map((bidder, row) => {
              const shuffled = lots.map((_, lot) => ({ lot, key: dice[4 * row + lot] ?? 0 }));
              return [
                bidder,
                shuffled
                  .sort((one, other) => one.key - other.key || one.lot - other.lot)
                  .map(({ lot }) => lot),
              ];
            }),
          );
          const preferences = Object.fromEntries(
            Object.entries(wishes).map(([bidder, wish]) => [bidder, wish.map((lot) => lots[lot])]),
          );
          const request = byPrice(table, {
            assignment: { lotsPerBidder: most, rule: 'preference', preferences },
          });
          return agrees(request, together(everyOrder(table).map((queues) => inRounds(queues, wishes, most))));
        },
      ),
      RUNS,
    );
  });

  it('by the best sum is the best of all divisions, worked out one by one', () => {
    fc.assert(
      fc.property(tenders, ({ prices, most }) => {
        const request = byPrice(prices, { assignment: { lotsPerBidder: most, rule: 'bestTotal' } });
        return agrees(request, best(prices, most));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the bids', () => {
    const rules = fc.constantFrom('order', 'bestTotal');
    fc.assert(
      fc.property(tenders, rules, ({ prices, most }, rule) => {
        const assignment = { lotsPerBidder: most, rule };
        const turned = Object.fromEntries(
          Object.entries(prices).map(([lot, offers]) => [
            lot,
            Object.fromEntries(Object.entries(offers).reverse()),
          ]),
        );
        const one = divided(byPrice(prices, { assignment }));
        const other = divided(byPrice(turned, { assignment }));
        return (
          winners(one).join() === winners(other).join() &&
          one.lots.every((lot, place) => possible(lot).join() === possible(other.lots[place] ?? lot).join())
        );
      }),
      FEWER_RUNS,
    );
  });

  it('never gives a bidder more lots than it may get', () => {
    fc.assert(
      fc.property(tenders, fc.constantFrom('order', 'bestTotal'), ({ prices, most }, rule) => {
        const { lots } = divided(byPrice(prices, { assignment: { lotsPerBidder: most, rule } }));
        return NAMES.every((name) => lots.filter(({ bidder }) => bidder === name).length <= most);
      }),
      FEWER_RUNS,
    );
  });
});
