import type { Text } from '../../engine';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { render, type TextKey } from '../../i18n/render';

/** What stood in the places of a text; `null` when the words are others. */
export type Phrase = (written: string) => Readonly<Record<string, string>> | null;

const LANGUAGES: readonly Readonly<Record<TextKey, string>>[] = [nl, en];

/** Reads what a text writes, in both languages: a sheet is read by the same words with which it was written. */
export function phrase(key: TextKey): Phrase {
  const patterns = LANGUAGES.map((texts) => patternOf(texts[key]));
  return (written) => {
    for (const pattern of patterns) {
      const found = pattern.exec(plainSpaces(written));
      if (found) return found.groups ?? {};
    }
    return null;
  };
}

/** Whether a text, in either language, is what was written. */
export function says(text: Text, written: string): boolean {
  const words = plainSpaces(written).toLowerCase();
  return (['nl', 'en'] as const).some((language) => render(text, language).toLowerCase() === words);
}

/** The member of a list whose name was written. */
export function namedBy<T extends string>(
  names: Readonly<Record<T, Text>>,
  members: readonly T[],
  written: string,
): T | null {
  return members.find((member) => says(names[member], written)) ?? null;
}

function patternOf(template: string): RegExp {
  const source = template
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : escaped(part)))
    .join('');
  return new RegExp(`^${source}$`, 'iu');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function plainSpaces(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
