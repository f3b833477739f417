import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { calendarDay, text, type Text } from '../../explain/text';
import { dayOf } from '../../reading/day';
import { OWN_POLICY, ownPolicy } from './ownPolicyRegistry';
import { plainName } from './plainName';
import { POLICIES, POLICY_BY_ID } from './policies';
import type { Policy } from './policy';

/** A policy with the assumptions made by taking this one. */
export interface ChosenPolicy {
  readonly ok: true;
  readonly policy: Policy;
  readonly assumptions: readonly Text[];
  /** Those of the assumptions on which the outcome turns: whether the policy was in force on the day asked. */
  readonly doubts: readonly Text[];
  /** Whether the day that was asked chose among policies of one name, so that another day could choose another. */
  readonly byDay: boolean;
}

const KNOWN = [...POLICIES.map(({ id }) => id), OWN_POLICY].join(', ');

const BY_NAME = byName();

const PLACES = new Set(POLICIES.flatMap(({ names }) => names.map(plainName)));

/** A short name that is not the name of a place, because a year stands behind it, means its policy as the id does. */
const BY_SHORT_NAME: ReadonlyMap<string, Policy> = new Map(
  POLICIES.map((policy) => [plainName(policy.shortName), policy] as const).filter(
    ([name]) => !PLACES.has(name),
  ),
);

/**
 * Chooses a policy.
 *
 * @param idOrName its id (`haaglanden-2023`), or the organisation or municipality as people type it (`Den Haag`);
 * `eigen` for the user's own policy.
 * @param on the day of the contract or publication, ISO. A policy chosen by name is then the newest that was there on that
 * day; a policy chosen by id is kept, and said to be later. A policy without a date cannot be held against the day, and that is
 * said: it is a doubt when an older policy could be meant.
 * @returns the policy; `invalid` on `policy` when no policy has that name, or several have and nothing decides;
 * `notAvailable` when those with that name are all later, or the workbook has no own policy.
 */
export function choosePolicy(idOrName: string, on?: string): ChosenPolicy | Failure {
  if (on !== undefined && dayOf(on) === undefined) {
    return invalid(text('socialReturn.invalid.date', { text: on }), 'date');
  }
  const plain = plainName(idOrName);
  if (plain === OWN_POLICY) {
    const own = ownPolicy();
    return 'key' in own ? notAvailable(own, 'policy') : chosen(own, on, []);
  }
  const byId = POLICY_BY_ID.get(idOrName) ?? BY_SHORT_NAME.get(plain);
  if (byId) return chosen(byId, on, []);
  const named = BY_NAME.get(plain.replace(/^(?:gemeente|provincie) /, '')) ?? [];
  if (named.length === 0) {
    return invalid(text('socialReturn.unknownPolicy', { text: idOrName, known: KNOWN }), 'policy');
  }
  return byNameOn(idOrName, named, on);
}

function byNameOn(typed: string, named: readonly Policy[], on: string | undefined): ChosenPolicy | Failure {
  const { left, present } = presentOn(named, on);
  if (left.length === 0) {
    const ids = named.map(({ id }) => id).join(', ');
    return notAvailable(
      text('socialReturn.noPolicyYet', { text: typed, date: calendarDay(on ?? ''), policies: ids }),
      'policy',
    );
  }
  const [policy, ...others] = present;
  if (policy === undefined || others.length > 0) {
    const ids = present.map(({ id }) => id).join(', ');
    return invalid(text('socialReturn.severalPolicies', { text: typed, policies: ids }), 'policy');
  }
  const read = text('socialReturn.assumption.policyByName', {
    text: typed,
    policy: policy.shortName,
    id: policy.id,
    organisation: policy.organisation,
  });
  const older = left.filter((each) => each !== policy);
  const byDay = on !== undefined && isChosenByDay(policy, named);
  if (on !== undefined && policy.date === null && older.length > 0) {
    const doubts = older.map(({ id }) =>
      text('socialReturn.assumption.olderPolicyAtDate', {
        policy: policy.shortName,
        date: calendarDay(on),
        older: id,
      }),
    );
    return { ok: true, policy, assumptions: [read, ...doubts], doubts, byDay };
  }
  const fromOlder = older.map(({ shortName }) =>
    text('socialReturn.assumption.olderPolicy', { policy: policy.shortName, older: shortName }),
  );
  return chosen(policy, on, [read, ...fromOlder], byDay);
}

/** Those that were there on a day, without those whose blocks another takes over; `present`: the newest of them. */
function presentOn(named: readonly Policy[], on: string | undefined) {
  const there = named.filter((policy) => on === undefined || !isLater(policy, on));
  const left = there.filter(({ id }) => there.every((other) => other.blocksFrom !== id));
  return { left, present: left.filter(({ supersededBy }) => left.every(({ id }) => id !== supersededBy)) };
}

/** Whether another of the policies with this name is the newest on some day. */
function isChosenByDay(policy: Policy, named: readonly Policy[]): boolean {
  return named.some(({ date }) => {
    const [other = policy] = presentOn(named, date ?? LONG_AGO).present;
    return other !== policy;
  });
}

/** A day on which only policies without a date were there. */
const LONG_AGO = '0000-01-01';

function chosen(
  policy: Policy,
  on: string | undefined,
  assumptions: readonly Text[],
  byDay = false,
): ChosenPolicy {
  if (on === undefined) return { ok: true, policy, assumptions, doubts: [], byDay };
  const date = calendarDay(on);
  if (policy.date === null) {
    const undated = text('socialReturn.assumption.undatedPolicy', { policy: policy.shortName, date });
    return { ok: true, policy, assumptions: [...assumptions, undated], doubts: [], byDay };
  }
  if (!isLater(policy, on)) return { ok: true, policy, assumptions, doubts: [], byDay };
  const values = { policy: policy.shortName, since: policy.date, date };
  const later = text('socialReturn.assumption.laterPolicy', values);
  return { ok: true, policy, assumptions: [...assumptions, later], doubts: [later], byDay };
}

/** A policy of a year or a month is there from its first day. */
function isLater({ date }: Policy, on: string): boolean {
  return date !== null && on.slice(0, date.length) < date;
}

function byName(): ReadonlyMap<string, readonly Policy[]> {
  const found = new Map<string, readonly Policy[]>();
  for (const policy of POLICIES) {
    const names = [policy.id, policy.organisation, ...policy.names].map((name) =>
      plainName(name).replace(/^(?:gemeente|provincie) /, ''),
    );
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), policy]);
  }
  return found;
}
