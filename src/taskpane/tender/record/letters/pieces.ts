/** A piece of a letter: words that can stay, or a place that the officer still fills in. */
export interface Piece {
  readonly words: string;
  readonly toFill: boolean;
}

/** Places to fill in stand between square brackets. */
const PLACE = /(\[[^\]]+\])/;

/** The pieces of a sentence of a letter. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(PLACE)
    .filter((words) => words !== '')
    .map((words) => ({ words, toFill: PLACE.test(words) }));
}
