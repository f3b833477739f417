import type { Text, Unit } from './text';

/** How sure a rule value is: said by a source, concluded from one, contradicted between sources, or not public. */
export type Certainty = 'stated' | 'inferred' | 'conflicting' | 'unknown';

/** Where a rule value comes from: the pack, the address of the source, and how sure the value is. */
export interface Citation {
  /** Id of the rule pack, such as `pso-2.1`. */
  readonly pack: string;
  /** Place of the value inside the pack, such as `norms.50.Trede 1`. */
  readonly path: string;
  /** Address of the source. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** What a trace line holds: a number with its unit, a text, a date or a yes/no. */
export type TraceValue = number | string | boolean | null;

interface TraceLine {
  /** What this line is, in words. */
  readonly label: Text;
  readonly value: TraceValue;
  /** Unit of a numeric value; absent for text and yes/no. */
  readonly unit?: Unit;
}

/** A leaf: something the user gave. `origin` names the cell or argument it was read from. */
export interface InputLine extends TraceLine {
  readonly kind: 'input';
  readonly origin?: string;
}

/** A leaf: a value that a rule pack holds. */
export interface RuleLine extends TraceLine {
  readonly kind: 'rule';
  readonly citation: Citation;
}

/** A way of computing that somebody else wrote down, such as a price formula. */
export interface Method {
  readonly name: Text;
  /** Address where it can be read. */
  readonly source: string;
}

/** A computed line with the lines it was computed from and the assumptions made on the way. */
export interface StepLine extends TraceLine {
  readonly kind: 'step';
  readonly from: readonly Trace[];
  readonly assumptions: readonly Text[];
  /** How it was computed, where that has a name and a source of its own. */
  readonly method?: Method;
}

/**
 * How a result came about. Every calculation of the engine returns one; it is the only explanation there is.
 * The leaves are what the user gave and what the rules say, the rest is arithmetic.
 */
export type Trace = InputLine | RuleLine | StepLine;

/** A value the user gave. */
export function input(label: Text, value: TraceValue, unit?: Unit, origin?: string): InputLine {
  return { kind: 'input', label, value, ...(unit && { unit }), ...(origin && { origin }) };
}

/** A value from a rule pack. */
export function rule(label: Text, value: TraceValue, unit: Unit | undefined, citation: Citation): RuleLine {
  return { kind: 'rule', label, value, ...(unit && { unit }), citation };
}

/** A value computed from others. */
export function step(
  label: Text,
  value: TraceValue,
  unit: Unit | undefined,
  from: readonly Trace[],
  assumptions: readonly Text[] = [],
  method?: Method,
): StepLine {
  return { kind: 'step', label, value, ...(unit && { unit }), from, assumptions, ...(method && { method }) };
}

/** Every assumption of a trace, those of the line itself first. */
export function assumptionsIn(trace: Trace): readonly Text[] {
  return trace.kind === 'step' ? [...trace.assumptions, ...trace.from.flatMap(assumptionsIn)] : [];
}
