import type { Candidate, Queue } from './candidates';
import type { Room, Way } from './division';
import { firstGroup, type Ways } from './everyWay';

/** Lots that are offered to bidders: who holds each of them, and who has turned it down. */
interface Offers {
  /** By lot; `undefined` while it still has to be offered, `null` when nobody is left to offer it to. */
  readonly held: readonly (Candidate | null | undefined)[];
  readonly refused: readonly ReadonlySet<string>[];
}

/**
 * Every lot goes to its best bidder; who gets too many keeps those it stated to prefer and leaves the others to the next
 * bidder, until nobody has too many. The order in which lots are dealt with makes no difference to where they end.
 */
export function byPreference(preferences: Readonly<Record<string, readonly string[]>>): Ways {
  return function* (queues, room): Generator<Way> {
    yield* offer(
      { held: queues.map(() => undefined), refused: queues.map(() => new Set<string>()) },
      queues,
      room,
      preferences,
    );
  };
}

function* offer(
  offers: Offers,
  queues: readonly Queue[],
  room: Room,
  preferences: Readonly<Record<string, readonly string[]>>,
): Generator<Way> {
  const place = offers.held.indexOf(undefined);
  const queue = queues[place];
  if (queue === undefined) {
    yield offers.held.map((candidate) => candidate ?? null);
    return;
  }
  const turnedDown = offers.refused[place];
  const next = firstGroup(queue, ({ bidder }) => room(bidder) > 0 && turnedDown?.has(bidder) !== true);
  for (const candidate of next) {
    const held = offers.held.map((holder, other) => (other === place ? candidate : holder));
    const taken = { held, refused: offers.refused };
    const settled =
      candidate === null ? taken : keepPreferred(taken, candidate.bidder, queues, room, preferences);
    yield* offer(settled, queues, room, preferences);
  }
}

/** A bidder with one lot too many turns down the one it prefers least. */
function keepPreferred(
  { held, refused }: Offers,
  bidder: string,
  queues: readonly Queue[],
  room: Room,
  preferences: Readonly<Record<string, readonly string[]>>,
): Offers {
  const places = held.flatMap((candidate, place) => (candidate?.bidder === bidder ? [place] : []));
  if (places.length <= room(bidder)) return { held, refused };
  const stated = preferences[bidder] ?? [];
  const wish = (place: number) => stated.indexOf(queues[place]?.lot ?? '');
  const least = places.reduce((worst, place) => (wish(place) > wish(worst) ? place : worst));
  return {
    held: held.map((candidate, place) => (place === least ? undefined : candidate)),
    refused: refused.map((bidders, place) => (place === least ? new Set([...bidders, bidder]) : bidders)),
  };
}
