import { compare } from '../../decimal';
import { bestTotal } from './bestTotal';
import { byPreference } from './byPreference';
import type { Candidate, Queue } from './candidates';
import type { Divided, Room } from './division';
import { byOrder, whatEveryWaySays } from './everyWay';
import type { LotLimit } from './lots';
import { worthOf } from './worth';

/**
 * Divides the lots: each to its best bidder, and where somebody would then get too many by the published rule. `null`
 * when there are too many ties to work through.
 */
export function divide(
  queues: readonly Queue[],
  { rule, preferences }: LotLimit,
  room: Room,
  wins: 'highest' | 'lowest',
): Divided | null {
  if (rule === null || nobodyGetsTooMany(queues, room)) return toTheBest(queues);
  switch (rule) {
    case 'order':
      return whatEveryWaySays(byOrder, queues, room);
    case 'preference':
      return whatEveryWaySays(byPreference(preferences), queues, room);
    case 'bestTotal':
      return bestTotal(queues, room, wins);
  }
}

/** Whether the limit holds without a rule, however ties for the first place are broken. */
function nobodyGetsTooMany(queues: readonly Queue[], room: Room): boolean {
  const firsts = new Map<string, number>();
  for (const { groups } of queues) {
    for (const { bidder } of groups[0] ?? []) firsts.set(bidder, (firsts.get(bidder) ?? 0) + 1);
  }
  return [...firsts].every(([bidder, lots]) => lots <= room(bidder));
}

function toTheBest(queues: readonly Queue[]): Divided {
  const division = queues.map(({ groups }): readonly (Candidate | null)[] => groups[0] ?? [null]);
  const settled = division.every(([first, ...others]) =>
    others.every((other) => compare(first?.total ?? NaN, other?.total ?? NaN) === 0),
  );
  return { division, worth: settled ? worthOf(division.map(([first]) => first ?? null)) : null };
}
