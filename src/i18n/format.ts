import type { Unit } from '../engine';
import type { Language } from './language';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const DECIMALS: Record<Unit, readonly [least: number, most: number]> = {
  fraction: [1, 4],
  fte: [2, 4],
  jobs: [2, 2],
  points: [2, 2],
  euro: [2, 2],
  hours: [0, 2],
  years: [0, 2],
  count: [0, 0],
  weight: [0, 4],
  number: [0, 10],
};

/** Keeps a sign and its figure on one line. */
const NO_BREAK = '\u00a0';

/** Writes a number as people in that language do: `3,4 %`, `€ 1.234,50`, `65,22`. */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  const [least, most] = DECIMALS[unit];
  const shown = unit === 'fraction' ? value * 100 : value;
  const digits = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(shown);
  if (unit === 'euro') return `€${NO_BREAK}${digits}`;
  if (unit === 'fraction') return language === 'nl' ? `${digits}${NO_BREAK}%` : `${digits}%`;
  return digits;
}

/** Writes an ISO date as people in that language do: `15-10-2026` or `15/10/2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  return language === 'nl' ? `${day}-${month}-${year}` : `${day}/${month}/${year}`;
}
