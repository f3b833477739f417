import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Policy } from '../../rules/socialreturn/policy';

/** A value with the group of blocks it falls in. */
export interface GroupedValue {
  readonly id: string;
  readonly group: string | null;
  /** Euro. */
  readonly value: number;
}

/** How much a group of blocks can fill of an obligation, and how much of its value counts. */
export interface GroupShare {
  readonly group: string;
  /** As a fraction of the obligation. */
  readonly share: number;
  /** Euro: the most that counts, what there is, and what counts. */
  readonly limit: number;
  readonly value: number;
  readonly credited: number;
}

/** What counts of each value. */
export interface LimitedShares {
  readonly items: readonly {
    readonly id: string;
    readonly credited: number;
    /** The limit that took something off it; `null` when none did. */
    readonly why: Text | null;
  }[];
  readonly groups: readonly GroupShare[];
}

/**
 * Limits what groups of blocks can fill of an obligation, such as learners to half of it in Maastricht. What is too much is
 * taken off all values of the group in proportion, so that their order makes no difference.
 *
 * @param obligation euro.
 */
export function limitShares({
  policy,
  obligation,
  items,
}: {
  readonly policy: Policy;
  readonly obligation: number;
  readonly items: readonly GroupedValue[];
}): LimitedShares {
  const groups = policy.groupLimits.map(({ group, share }): GroupShare => {
    const value = items.reduce((sum, item) => (item.group === group ? sum + item.value : sum), 0);
    const limit = share * obligation;
    return { group, share, limit, value, credited: Math.min(value, limit) };
  });
  const cut = groups.filter(({ value, credited }) => compare(value, credited) > 0);
  const limits = new Map(cut.map((each) => [each.group, limitOf(policy, each)]));
  return {
    items: items.map(({ id, group, value }) => {
      const limit = group === null ? undefined : limits.get(group);
      return { id, credited: value * (limit?.part ?? 1), why: limit?.why ?? null };
    }),
    groups,
  };
}

function limitOf(policy: Policy, { group, share, limit, value, credited }: GroupShare) {
  const why = text('socialReturn.why.groupLimit', {
    group,
    policy: policy.shortName,
    share: quantity(share, 'fraction'),
    limit: quantity(limit, 'euro'),
    value: quantity(value, 'euro'),
  });
  return { part: credited / value, why };
}
