import type { StoredCell } from './cellStore';

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ENGLISH_DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/;
const DAY = 86_400_000;

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1901 ? Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY) : undefined;
}

function asNumber(text: string): number | undefined {
  return NUMBER.test(text) && /\d/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function asDate(text: string): number | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const english = ENGLISH_DATE.exec(text);
  if (english === null) return undefined;
  // A date without a year falls in the present one; the stand-in has no clock and takes one that never changes.
  return serial(Number(english[3] ?? 2026), Number(english[1]), Number(english[2]));
}

/**
 * What Excel makes of a value written to a cell through Office.js. As when typed in English, text that looks like a
 * number, a percentage, a date or a truth value becomes one, unless the cell is formatted as text or the text begins
 * with an apostrophe.
 */
export function enteredCell(value: string | number | boolean, format: string): Partial<StoredCell> {
  if (typeof value !== 'string') return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (format === '@') return { value };
  if (value.startsWith('=') && value.length > 1) return { value: '', formula: value };
  const text = value.trim();
  const isGeneral = format === '' || format === 'General';
  const number = asNumber(text);
  if (number !== undefined) return { value: number };
  if (text.endsWith('%')) {
    const share = asNumber(text.slice(0, -1));
    const shown = text.includes('.') ? '0.00%' : '0%';
    if (share !== undefined) return { value: share / 100, ...(isGeneral && { numberFormat: shown }) };
  }
  const date = asDate(text);
  if (date !== undefined) return { value: date, ...(isGeneral && { numberFormat: 'm/d/yyyy' }) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return { value };
}
