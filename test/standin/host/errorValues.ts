/** The error values a cell can show, as the store keeps them: as text. */
const ERROR_VALUES = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

export type ErrorValue = (typeof ERROR_VALUES)[number];

/** True for a text that stands for an error in a cell. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return ERROR_VALUES.some((error) => error === value);
}
