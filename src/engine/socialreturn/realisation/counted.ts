import type { Text } from '../../explain/text';
import type { Policy } from '../../rules/socialreturn/policy';
import { limitShares } from '../value/limitShares';
import type { ValuedItem } from './valuedItem';

/** What counts of a list of efforts, after the limits for groups of blocks. */
export interface Counted {
  /** Euro of each effort, in the order given. */
  readonly values: readonly number[];
  readonly total: number;
  /** The limit of its group that took something off each effort; `null` for what was not limited. */
  readonly limits: readonly (Text | null)[];
}

/**
 * What counts of each effort once no group of blocks fills more of the obligation than the policy allows.
 *
 * @param day up to and including this day; omitted: over the whole time.
 */
export function countedUpTo(
  policy: Policy,
  obligation: number | null,
  items: readonly ValuedItem[],
  day?: string,
): Counted {
  const values = items.map((item) => (day === undefined ? (item.value ?? 0) : item.valueUpTo(day)));
  if (obligation === null || policy.groupLimits.length === 0) {
    return { values, total: sum(values), limits: NONE };
  }
  const limited = limitShares({
    policy,
    obligation,
    items: items.map(({ id, block }, index) => ({
      id,
      group: block?.group ?? null,
      value: values[index] ?? 0,
    })),
  });
  const credited = limited.items.map((each) => each.credited);
  return {
    values: credited,
    total: sum(credited),
    limits: limited.items.map(({ why }) => why),
  };
}

const NONE: readonly null[] = [];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
