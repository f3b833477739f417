import type { Candidate, Queue } from './candidates';
import { cheapest } from './cheapest';
import type { Divided, Room, Way } from './division';
import { compareWorth, worthOf } from './worth';

/**
 * The division with the best sum of totals, after as many lots as possible have a winner. Exact. A lot for which another
 * bidder is possible in a division that is as good stays open.
 */
export function bestTotal(queues: readonly Queue[], room: Room, wins: 'highest' | 'lowest'): Divided {
  const best = bestWay(queues, room, wins, NOBODY_BARRED);
  const worth = worthOf(best);
  const division = best.map((winner, place) => {
    const possible = new Set([winner]);
    for (;;) {
      const other = bestWay(queues, room, wins, { place, from: bidders(possible) });
      const next = other[place] ?? null;
      if (possible.has(next) || compareWorth(worthOf(other), worth, wins) !== 0) return [...possible];
      possible.add(next);
    }
  });
  return { division, worth };
}

/** Who may not get one of the lots; `null` is that nobody gets it. */
interface Barred {
  readonly place: number;
  readonly from: ReadonlySet<string | null>;
}

const NOBODY_BARRED: Barred = { place: -1, from: new Set() };

function bidders(candidates: ReadonlySet<Candidate | null>): ReadonlySet<string | null> {
  return new Set([...candidates].map((candidate) => candidate?.bidder ?? null));
}

/** One of the best divisions, in which one lot does not go to those barred from it. */
function bestWay(queues: readonly Queue[], room: Room, wins: 'highest' | 'lowest', barred: Barred): Way {
  const offers = queues.map(({ groups }, place) => {
    const open = groups.flat().filter(({ bidder }) => place !== barred.place || !barred.from.has(bidder));
    return new Map(open.map((candidate) => [candidate.bidder, candidate]));
  });
  const seats = [...new Set(offers.flatMap((lot) => [...lot.keys()]))].flatMap((bidder) =>
    new Array<string>(Math.min(Math.max(room(bidder), 0), queues.length)).fill(bidder),
  );
  // A lot for nobody costs more than all other lots together can save.
  const nobody = 2 * offers.reduce((sum, lot) => sum + largest([...lot.values()]), 0) + 1;
  const costs = offers.map((lot, place) => {
    const empty = place === barred.place && barred.from.has(null) ? nobody * (queues.length + 1) : nobody;
    return [...seats.map((bidder) => cost(lot.get(bidder), wins)), ...queues.map(() => empty)];
  });
  return cheapest(costs).map((seat, place) => offers[place]?.get(seats[seat] ?? '') ?? null);
}

function cost(candidate: Candidate | undefined, wins: 'highest' | 'lowest'): number {
  if (candidate === undefined) return Infinity;
  return wins === 'highest' ? -candidate.total : candidate.total;
}

function largest(candidates: readonly Candidate[]): number {
  return candidates.reduce((most, { total }) => Math.max(most, Math.abs(total)), 0);
}
