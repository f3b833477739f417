import type { Candidate, Queue } from './candidates';
import type { Divided, Room, Way } from './division';
import { compareWorth, worthOf, type Worth } from './worth';

/** More ways to break ties than this are not worked through. */
const MOST_WAYS = 5000;

/** Every way a rule can go, one for each way to break the ties it meets. */
export type Ways = (queues: readonly Queue[], room: Room) => Iterable<Way>;

/**
 * What a rule decides whichever way ties are broken: a lot with one possible winner is decided, the others stay open.
 * `null` when there are too many ties to work through.
 */
export function whatEveryWaySays(ways: Ways, queues: readonly Queue[], room: Room): Divided | null {
  const division = queues.map(() => new Set<Candidate | null>());
  let worth: Worth | null | undefined;
  let count = 0;
  for (const way of ways(queues, room)) {
    count += 1;
    if (count > MOST_WAYS) return null;
    way.forEach((candidate, place) => division[place]?.add(candidate));
    const brings = worthOf(way);
    if (worth === undefined) worth = brings;
    else if (worth !== null && compareWorth(worth, brings, 'highest') !== 0) worth = null;
  }
  return { division: division.map((candidates) => [...candidates]), worth: worth ?? null };
}

/** The lots one by one in the published order, each to its best bidder that may still get one. */
export function* byOrder(queues: readonly Queue[], room: Room): Generator<Way> {
  yield* fromLot(queues, room, []);
}

function* fromLot(queues: readonly Queue[], room: Room, given: Way): Generator<Way> {
  const queue = queues[given.length];
  if (queue === undefined) {
    yield given;
    return;
  }
  const has = (bidder: string) => given.filter((winner) => winner?.bidder === bidder).length;
  const free = firstGroup(queue, ({ bidder }) => has(bidder) < room(bidder));
  for (const candidate of free) yield* fromLot(queues, room, [...given, candidate]);
}

/** The tied bidders of the first group in which somebody qualifies; nobody when there is none. */
export function firstGroup(
  queue: Queue,
  qualifies: (candidate: Candidate) => boolean,
): readonly (Candidate | null)[] {
  for (const group of queue.groups) {
    const free = group.filter(qualifies);
    if (free.length > 0) return free;
  }
  return [null];
}
