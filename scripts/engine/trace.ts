import type { Trace } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';

/** A trace as JSON: the same lines, with their sentences written out in this language. */
export function writeTrace(trace: Trace, language: Language): unknown {
  const label = render(trace.label, language);
  if (trace.kind !== 'step') return { ...trace, label };
  return {
    ...trace,
    label,
    assumptions: trace.assumptions.map((assumption) => render(assumption, language)),
    from: trace.from.map((line) => writeTrace(line, language)),
  };
}
