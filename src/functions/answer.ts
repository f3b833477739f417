import type { Language } from '../i18n/language';
import { render, translate } from '../i18n/render';
import type { FunctionValue, WorksheetFunction } from './definition';
import { NAMESPACE } from './identifiers';

/** An error as a cell shows it: the code, and the sentence behind it. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** What a cell shows: a value or an error. */
export type CellAnswer = { readonly value: FunctionValue } | { readonly error: CellError };

/**
 * Runs a function on its arguments, one for each parameter. It always answers: a bug inside the product becomes
 * `#VALUE!` with a sentence that says so, because an exception or a `NaN` would leave the user without any.
 */
export function answerCell(
  entry: WorksheetFunction,
  raw: readonly unknown[],
  language: Language,
): CellAnswer {
  try {
    const run = entry.run(raw, language);
    if (!run.ok) return { error: { code: run.code, message: render(run.sentence, language) } };
    return isShowable(run.value) ? { value: run.value } : bugIn(entry, language);
  } catch {
    return bugIn(entry, language);
  }
}

function bugIn({ id }: WorksheetFunction, language: Language): CellAnswer {
  const message = translate('functions.bug', language, { name: `${NAMESPACE}.${id}` });
  return { error: { code: '#VALUE!', message } };
}

function isShowable(value: FunctionValue): boolean {
  if (typeof value === 'object') return value.every((row) => row.every(isShowable));
  return typeof value !== 'number' || Number.isFinite(value);
}
