/**
 * A sentence the engine wants to say, without choosing the language: a key of `src/i18n` and the values
 * that belong in it. The engine never holds a sentence itself; who shows it renders it in the user's language.
 */
export interface Text {
  readonly key: string;
  readonly values?: Readonly<Record<string, TextValue>>;
}

/** A value inside a sentence: literal text, another sentence, a day, or a number that is written out by its unit. */
export type TextValue = string | Quantity | CalendarDay | Text;

/** What a number counts. `fraction` is a percentage as a fraction (0.034 is 3.4 %); `date` is ISO yyyy-mm-dd text. */
export type Unit =
  | 'fraction'
  | 'fte'
  | 'jobs'
  | 'points'
  | 'euro'
  | 'hours'
  | 'months'
  | 'years'
  | 'count'
  | 'weight'
  | 'number';

/** A number with the unit it is written in. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** A day, written out as people in a language do. */
export interface CalendarDay {
  /** ISO yyyy-mm-dd. */
  readonly date: string;
}

/** Builds a {@link CalendarDay}. */
export function calendarDay(date: string): CalendarDay {
  return { date };
}

/** Builds a {@link Text}. The key is written in full at the call, so that a test can find unused and missing keys. */
export function text(key: string, values?: Readonly<Record<string, TextValue>>): Text {
  return values === undefined ? { key } : { key, values };
}

/** Builds a {@link Quantity}. */
export function quantity(value: number, unit: Unit): Quantity {
  return { value, unit };
}
