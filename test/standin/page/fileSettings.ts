/**
 * Excel keeps what add-ins keep in parts of the file that the file library does not know. The try-out page puts it on a
 * sheet that nobody sees; the grid never gets that sheet.
 */
export const SETTINGS_SHEET = '~settings';

/** The most characters that a cell holds. */
const MOST = 32_000;

/** A text in pieces that each fit in a cell. */
export function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / MOST) }, (_, index) =>
    text.slice(index * MOST, (index + 1) * MOST),
  );
}
