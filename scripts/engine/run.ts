import type { Failure, RequestError } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';

/** What an operation refuses to answer: what is wrong with the question, and where in it. */
export interface Refusal {
  readonly ok: false;
  readonly error: { readonly code: string; readonly message: string; readonly path: string };
}

/** What an operation makes of a question: its answer, or what is wrong. */
export type Run<Output> = { readonly ok: true; readonly output: Output } | Refusal;

/** The refusal of a question that does not have the shape the operation asks for. */
export function unread({ code, message, path }: RequestError, language: Language): Refusal {
  return { ok: false, error: { code, message: render(message, language), path } };
}

/**
 * The refusal of a question to which the engine has no answer.
 *
 * @param path where in the question the fault lies; omitted: the parameter that the engine names.
 */
export function unanswered(failure: Failure, language: Language, path = failure.parameter ?? ''): Refusal {
  const code = failure.reason === 'invalid' ? 'INVALID' : 'NOT_AVAILABLE';
  return { ok: false, error: { code, message: render(failure.text, language), path } };
}
