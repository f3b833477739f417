import type { Failure, Outcome, Text, Trace } from '../../src/engine';
import { render } from '../../src/i18n/render';

/** The value of an answer; a failure ends the test with its Dutch sentence. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`No answer: ${render(outcome.text, 'nl')}`);
  return outcome.value;
}

/** The trace of an answer. */
export function traceOf<T>(outcome: Outcome<T>): Trace {
  if (!outcome.ok) throw new Error(`No answer: ${render(outcome.text, 'nl')}`);
  return outcome.trace;
}

/** A failure; an answer ends the test. */
export function failureOf(outcome: { readonly ok: true } | Failure): Failure {
  if (outcome.ok) throw new Error('An answer where a failure was expected');
  return outcome;
}

/** A failure as the user reads it: reason, parameter and the Dutch sentence. */
export function sentenceOf(outcome: { readonly ok: true } | Failure): string {
  return render(failureOf(outcome).text, 'nl');
}

/** All lines of a trace, the line itself first. */
export function linesOf(trace: Trace): readonly Trace[] {
  return trace.kind === 'step' ? [trace, ...trace.from.flatMap(linesOf)] : [trace];
}

/** The keys of all assumptions in a trace. */
export function assumptionsOf(trace: Trace): readonly string[] {
  return linesOf(trace).flatMap((line) =>
    line.kind === 'step' ? line.assumptions.map(({ key }: Text) => key) : [],
  );
}
