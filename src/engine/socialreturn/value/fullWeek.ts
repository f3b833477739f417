import { quantity, text, type Text } from '../../explain/text';
import { POLICIES } from '../../rules/socialreturn/policies';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import { followsHours } from './basis';
import type { Effort } from './request';

/** A full week that hours can be held against. */
export interface FullWeek {
  /** `null` when no week had to be known. */
  readonly hours: number | null;
  /** Part of it that counts, at most 1. */
  readonly share: number;
  /** Hours beyond the full week, which do not count. */
  readonly above: boolean;
}

/** The longest full week that a policy in the data states for its amounts; from there on a week is full in each of them. */
const LONGEST_STATED_WEEK = Math.max(...POLICIES.map(({ fullTimeHours }) => fullTimeHours ?? 0));

const WHOLE: readonly FullWeek[] = [{ hours: null, share: 1, above: false }];

/**
 * The part of a full week that counts, in each reading of what a full week is: one when the policy or the user says it, one
 * for each week the sources name when they disagree, none when the policy names no week and the hours do not decide.
 */
export function fullWeeks(policy: Policy, block: Block, effort: Effort): readonly FullWeek[] {
  const { hoursPerWeek, fte, choices } = effort;
  if (!followsHours(block.basis)) return WHOLE;
  if (fte !== undefined) return [{ hours: null, share: fte, above: false }];
  if (hoursPerWeek === undefined) return WHOLE;
  if (choices?.fullTimeHours !== undefined) return [weekOf(hoursPerWeek, choices.fullTimeHours)];
  if (policy.fullTimeHours === null) return hoursPerWeek >= LONGEST_STATED_WEEK ? WHOLE : [];
  return [policy.fullTimeHours, ...policy.otherFullTimeHours].map((week) => weekOf(hoursPerWeek, week));
}

/** What was taken to be so about the week, because the policy or the effort does not say it; undefined when they do. */
export function weekAssumption(policy: Policy, block: Block, effort: Effort): Text | undefined {
  const { hoursPerWeek, fte, choices } = effort;
  if (!followsHours(block.basis) || fte !== undefined) return undefined;
  if (hoursPerWeek === undefined) return text('socialReturn.assumption.fullWeek');
  if (choices?.fullTimeHours !== undefined || policy.fullTimeHours !== null) return undefined;
  if (hoursPerWeek < LONGEST_STATED_WEEK) return undefined;
  const values = { policy: policy.shortName, week: quantity(LONGEST_STATED_WEEK, 'hours') };
  return text('socialReturn.assumption.weekNotStated', values);
}

/** The finding of work that counts as full-time because nothing says that it is less. */
export function weekAssumed(assumption: Text, { hoursPerWeek }: Effort): SocialReturnFinding {
  return {
    code: 'FULL_WEEK_ASSUMED',
    problem: assumption,
    remedy:
      hoursPerWeek === undefined
        ? text('socialReturn.remedy.giveHours')
        : text('socialReturn.remedy.giveFullWeek'),
  };
}

/** The finding of hours beyond a full week. */
export function hoursAbove(hoursPerWeek: number, week: number): SocialReturnFinding {
  const values = { hours: quantity(hoursPerWeek, 'hours'), week: quantity(week, 'hours') };
  return {
    code: 'HOURS_ABOVE_FULL_TIME',
    problem: text('socialReturn.problem.hoursAbove', values),
    remedy: text('socialReturn.remedy.hoursAbove'),
  };
}

function weekOf(hoursPerWeek: number, week: number): FullWeek {
  return { hours: week, share: Math.min(1, hoursPerWeek / week), above: hoursPerWeek > week };
}
