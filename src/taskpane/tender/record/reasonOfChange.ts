/** A reason of this many characters or fewer says nothing that holds later. */
const TOO_SHORT = 10;

/** Whether what was typed is a reason for a change: a few words, so that who reads the record later knows why. */
export function isReason(typed: string): boolean {
  const reason = typed.trim();
  return reason.length > TOO_SHORT && /\s/.test(reason);
}
