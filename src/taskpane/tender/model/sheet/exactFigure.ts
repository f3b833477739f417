import { trim } from '../../../../engine';
import type { Language } from '../../../../i18n/language';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** From here on digits are grouped. */
const GROUPED = 1000;

/** As many as a number can be written with. */
const MOST_DECIMALS = 20;

/** Three decimals behind one to three digits can be read as thousands. */
const AMBIGUOUS_DECIMALS = 3;

/**
 * A figure on a model sheet: with all its digits and so that it can be read in one way only, because the sheet is read
 * back. Figures elsewhere are rounded for the reader, and may then be another figure.
 */
export function exactFigure(value: number, language: Language): string {
  const plain = value.toLocaleString('en-US', {
    maximumFractionDigits: MOST_DECIMALS,
    useGrouping: false,
  });
  const decimals = plain.split('.')[1]?.length ?? 0;
  const alone = decimals === AMBIGUOUS_DECIMALS ? decimals + 1 : decimals;
  const least = Math.abs(value) < GROUPED ? alone : Math.max(2, decimals);
  return value.toLocaleString(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: MOST_DECIMALS,
  });
}

/** A fraction as an exact percentage: `62,5 %`. */
export function exactPercentage(fraction: number, language: Language): string {
  return `${exactFigure(trim(fraction * 100), language)} %`;
}
