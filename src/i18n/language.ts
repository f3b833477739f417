/** The languages the product speaks. */
export type Language = 'nl' | 'en';

/** The language for a locale such as `nl-NL` or `en-US`: Dutch for Dutch, English for all others. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
