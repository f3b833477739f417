import { exact, type Unit } from '../engine';
import type { Language } from './language';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const DECIMALS: Record<Unit, readonly [least: number, most: number]> = {
  fraction: [1, 4],
  fte: [2, 4],
  jobs: [2, 2],
  points: [2, 2],
  euro: [2, 2],
  hours: [0, 2],
  months: [0, 2],
  years: [0, 2],
  count: [0, 0],
  weight: [0, 4],
  number: [0, 10],
};

/** Keeps a sign and its figure on one line. */
const NO_BREAK = '\u00a0';

/** Decimals beyond these are only shown where two figures would else look the same. */
const MOST_DECIMALS = 8;

/** Digits of the largest that make figures without a unit readable, also where they are all far below 1. */
const READABLE_DIGITS = 4;

/** Writes a number as people in that language do: `3,4 %`, `€ 1.234,50`, `65,22`. */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  const [least, most] = DECIMALS[unit];
  return written(value, unit, language, least, most);
}

/**
 * Writes figures that stand under each other: all with the same number of decimals, and with more than usual where two
 * different figures would else look the same.
 */
export function formatAlike(values: readonly number[], unit: Unit, language: Language): string[] {
  const different = new Set(values.map(exact)).size;
  for (let decimals = usualDecimals(values, unit); ; decimals += 1) {
    const shown = values.map((value) => written(value, unit, language, decimals, decimals));
    if (new Set(shown).size === different || decimals >= MOST_DECIMALS) return shown;
  }
}

function usualDecimals(values: readonly number[], unit: Unit): number {
  const largest = Math.max(...values.map(Math.abs));
  if (unit !== 'number' || largest === 0 || !Number.isFinite(largest)) return DECIMALS[unit][0];
  const beforeThePoint = Math.floor(Math.log10(largest)) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, READABLE_DIGITS - beforeThePoint));
}

function written(value: number, unit: Unit, language: Language, least: number, most: number): string {
  const shown = unit === 'fraction' ? value * 100 : value;
  const digits = writer(language, least, most).format(shown);
  if (unit === 'euro') return `€${NO_BREAK}${digits}`;
  if (unit === 'fraction') return language === 'nl' ? `${digits}${NO_BREAK}%` : `${digits}%`;
  return digits;
}

/** Units in which time is counted, as `Intl` names them. */
const DURATIONS = { hours: 'hour', months: 'month', years: 'year' } as const;

/** Whether figures in a unit are read with the name of that unit behind them. */
export function isDuration(unit: Unit | undefined): unit is keyof typeof DURATIONS {
  return unit !== undefined && unit in DURATIONS;
}

/** Writes a length of time with its unit: `36 uur`, `1 maand`. */
export function formatDuration(value: number, unit: keyof typeof DURATIONS, language: Language): string {
  const [least, most] = DECIMALS[unit];
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: DURATIONS[unit],
    unitDisplay: 'long',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(value);
}

const WRITERS = new Map<string, Intl.NumberFormat>();

/** What writes numbers with so many decimals. Making one takes far longer than writing a number with it. */
function writer(language: Language, least: number, most: number): Intl.NumberFormat {
  const name = `${language} ${least} ${most}`;
  const known = WRITERS.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  WRITERS.set(name, made);
  return made;
}

/** Writes an ISO date as people in that language do: `15-10-2026` or `15/10/2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  return language === 'nl' ? `${day}-${month}-${year}` : `${day}/${month}/${year}`;
}
