/** What a format writes beside digits: words between quotes, colours and signs between brackets, escaped characters. */
const DECORATION = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/**
 * How many decimals a number format of Excel shows; `null` where the format does not fix it, as with `General`, with
 * percentages, dates and fractions, and where it leaves out thousands.
 */
export function shownDecimals(format: string): number | null {
  const [positive = ''] = format.replace(DECORATION, '').split(';');
  const digits = /^[^0#?.,]*([0#?][0#?,]*|(?=\.))(?:\.([0#?]+))?(,*)[^0#?.,]*$/.exec(positive.trim());
  if (digits === null || /[%eEdmyhs@/]|General/.test(positive)) return null;
  const whole = digits[1] ?? '';
  if (whole.endsWith(',') || (digits[3] ?? '') !== '') return null;
  return (digits[2] ?? '').length;
}
