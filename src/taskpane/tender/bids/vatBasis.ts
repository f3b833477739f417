const EXCLUDES = /\b(?:excl|ex|exclusief|excluding|zonder|without)\b/i;
const INCLUDES = /\b(?:incl|inclusief|including|met|with)\b/i;
const VAT = /\b(?:btw|vat)\b/i;

/** Whether a header says that its amounts are with or without VAT, or names both; `null` when it says nothing. */
export function vatBasis(header: string): 'with' | 'without' | 'both' | null {
  if (!VAT.test(header)) return null;
  const [excludes, includes] = [EXCLUDES.test(header), INCLUDES.test(header)];
  if (excludes && includes) return 'both';
  if (excludes) return 'without';
  return includes ? 'with' : null;
}
