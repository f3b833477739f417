import type { Text } from '../../explain/text';

/** A piece of a letter. */
export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly header: readonly Text[]; readonly rows: readonly (readonly Text[])[] };
