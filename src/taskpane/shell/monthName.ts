import type { Language } from '../../i18n/language';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A month such as `2026-03` as people write it: `mrt 2026`. */
export function monthName(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, number - 1, 1)));
}
