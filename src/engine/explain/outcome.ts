import type { Text } from './text';
import type { Trace } from './trace';

/**
 * Why there is no answer.
 * `invalid`: the input is wrong and the user can correct it. `notAvailable`: the input is fine, but a value is not
 * public, no pack covers the date, or the goal cannot be reached.
 */
export interface Failure {
  readonly ok: false;
  readonly reason: 'invalid' | 'notAvailable';
  /** What is wrong and what to do. */
  readonly text: Text;
  /** Name of the parameter that is wrong, when one is to blame. */
  readonly parameter?: string;
}

/** An answer with its explanation. */
export interface Answer<T> {
  readonly ok: true;
  readonly value: T;
  readonly trace: Trace;
}

/** What every calculation of the engine returns: an answer with its trace, or the reason why there is none. */
export type Outcome<T> = Answer<T> | Failure;

/** An answer. */
export function answer<T>(value: T, trace: Trace): Answer<T> {
  return { ok: true, value, trace };
}

/** A failure the user can correct. */
export function invalid(text: Text, parameter?: string): Failure {
  return { ok: false, reason: 'invalid', text, ...(parameter !== undefined && { parameter }) };
}

/** A failure because something is not known or cannot be. */
export function notAvailable(text: Text, parameter?: string): Failure {
  return { ok: false, reason: 'notAvailable', text, ...(parameter !== undefined && { parameter }) };
}
