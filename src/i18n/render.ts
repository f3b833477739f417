import type { Text, TextValue } from '../engine';
import { en } from './en';
import { formatDate, formatNumber } from './format';
import type { Language } from './language';
import { nl } from './nl';

/** The name of a text. */
export type TextKey = keyof typeof nl;

const TEXTS: Record<Language, Record<string, string>> = { nl, en };

/** The sentence in the user's language, with its values written out. */
export function render(text: Text, language: Language): string {
  const template = TEXTS[language][text.key];
  if (template === undefined) throw new Error(`No text for ${text.key}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = text.values?.[name];
    if (value === undefined) throw new Error(`Text ${text.key} needs a value for ${name}`);
    if (typeof value === 'string') return value;
    if ('date' in value) return formatDate(value.date, language);
    return 'key' in value ? render(value, language) : formatNumber(value.value, value.unit, language);
  });
}

/** The sentence for a key this part of the program names itself, so that the compiler checks the key. */
export function translate(key: TextKey, language: Language, values?: Record<string, TextValue>): string {
  return render(values === undefined ? { key } : { key, values }, language);
}
