import { text, type Text } from '../../explain/text';
import type { Policy } from './policy';

/** What to type as `beleid` for the user's own policy. */
export const OWN_POLICY = 'eigen';

const NO_SHEET = text('socialReturn.own.noSheet');

/**
 * The user's own policy of the open workbook. The program holds it because a worksheet function gets a name as `beleid`,
 * not the table itself, and must not read the workbook.
 */
let own: Policy | null = null;
let why: Text = NO_SHEET;
let asked = false;

/** The user's own policy, or why there is none and what to do. */
export function ownPolicy(): Policy | Text {
  asked = true;
  return own ?? why;
}

/**
 * Puts the user's own policy in use, or takes it out of use.
 *
 * @param policy the checked policy; `null` when there is none that can be used.
 * @param reason what is the matter then and what to do; by default that there is no sheet with a policy.
 * @returns whether an answer was given before that could be another one now, so that cells must be calculated again.
 */
export function setOwnPolicy(policy: Policy | null, reason: Text = NO_SHEET): boolean {
  const answered = asked;
  own = policy;
  why = reason;
  asked = false;
  return answered;
}
