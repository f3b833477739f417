/** A figure as typed in the pane; `null` when the field is empty. */
export type TypedFigure = number | null | 'unreadable';

/** The number that was typed; `null` when there is none to calculate with. */
export function numberTyped(value: TypedFigure): number | null {
  return typeof value === 'number' ? value : null;
}
