import type { Text, Trace } from '../engine';

/** An explanation that also says why the outcome is what it is and what deserves a look, each once. */
export function remarked(trace: Trace, remarks: readonly Text[]): Trace {
  if (trace.kind !== 'step') return trace;
  return { ...trace, assumptions: [...new Set([...trace.assumptions, ...remarks])] };
}
