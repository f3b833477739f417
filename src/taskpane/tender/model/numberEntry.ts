/** A number field on the pane: a number, nothing typed yet, or something that is not a number. */
export type NumberEntry = number | null | 'unreadable';
