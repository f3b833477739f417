import { text, type Text } from '../explain/text';
import type { Pack } from './pack';

/** What to type as `regels` for the user's own pack. */
export const OWN_PACK = 'eigen';

const NO_SHEET = text('ownRules.noSheet');

/**
 * The user's own pack of the open workbook. The program holds it because a worksheet function gets a name as `regels`,
 * not the table itself, and must not read the workbook.
 */
let own: Pack | null = null;
let why: Text = NO_SHEET;
let asked = false;

/** The user's own pack, or why there is none and what to do. */
export function ownPack(): Pack | Text {
  asked = true;
  return own ?? why;
}

/**
 * Puts the user's own pack in use, or takes it out of use.
 *
 * @param pack the checked pack; `null` when there is none that can be used.
 * @param reason what is the matter then and what to do; by default that there is no sheet with norms.
 * @returns whether an answer was given before that could be another one now, so that cells must be calculated again.
 */
export function setOwnPack(pack: Pack | null, reason: Text = NO_SHEET): boolean {
  const answered = asked;
  own = pack;
  why = reason;
  asked = false;
  return answered;
}
