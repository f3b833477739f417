/** A word between quotes, so that it can hold any sign. A quote inside is doubled. */
export function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** The word that was put between quotes. */
export function unquoted(written: string): string {
  return written.replaceAll('""', '"');
}
