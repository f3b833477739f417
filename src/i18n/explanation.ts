import type { Certainty, Trace, TraceValue, Unit } from '../engine';
import { formatDate, formatDuration, formatNumber, isDuration } from './format';
import type { Language } from './language';
import { render, translate, type TextKey } from './render';

/** A line of an explanation in the user's language. The result comes first; what it was computed from follows it. */
export interface ExplanationRow {
  /** 0 for the result, 1 for what it was computed from, and so on. */
  readonly depth: number;
  readonly description: string;
  /** As it is: a number stays a number, so that a sheet can calculate on. Empty text when there is none. */
  readonly value: number | string | boolean;
  /** The value written out in the user's language, with its unit: `3,4 %`. */
  readonly shown: string;
  /** Name of the unit, empty when the value has none. */
  readonly unit: string;
  /** Rule pack and place of the value in it, or the method a value was computed by; empty where it has no name. */
  readonly rule: string;
  /** Address of the source of the rule or method, or the cell the value was read from. */
  readonly source: string;
  /** Assumptions made in this line, and how sure its rule is when that is less than stated. */
  readonly assumption: string;
  /** The line itself, for who shows more of it than words. */
  readonly line: Trace;
}

/** A day as the engine writes it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The lines of an explanation, from the result down to what was given and what the rules say. */
export function explainRows(trace: Trace, language: Language, depth = 0): ExplanationRow[] {
  const row: ExplanationRow = {
    depth,
    description: render(trace.label, language),
    value: trace.value ?? '',
    shown: show(trace.value, trace.unit, language),
    unit: trace.unit === undefined ? '' : translate(UNITS[trace.unit], language),
    rule: ruleOf(trace, language),
    source: sourceOf(trace),
    assumption: assumptionOf(trace, language),
    line: trace,
  };
  const from = trace.kind === 'step' ? trace.from : [];
  return [row, ...from.flatMap((line) => explainRows(line, language, depth + 1))];
}

/** How sure a rule value is, in one or two words. */
export function certaintyName(certainty: Certainty, language: Language): string {
  return translate(CERTAINTIES[certainty], language);
}

function show(value: TraceValue, unit: Unit | undefined, language: Language): string {
  switch (typeof value) {
    case 'number':
      return isDuration(unit)
        ? formatDuration(value, unit, language)
        : formatNumber(value, unit ?? 'number', language);
    case 'boolean':
      return value ? translate('functions.true', language) : translate('functions.false', language);
    case 'string':
      return DAY.test(value) ? formatDate(value, language) : value;
    default:
      return '';
  }
}

function sourceOf(trace: Trace): string {
  switch (trace.kind) {
    case 'rule':
      return trace.citation.source;
    case 'input':
      return trace.origin ?? '';
    case 'step':
      return trace.method?.source ?? '';
  }
}

function ruleOf(trace: Trace, language: Language): string {
  switch (trace.kind) {
    case 'rule':
      return `${trace.citation.pack}: ${trace.citation.path}`;
    case 'input':
      return '';
    case 'step':
      return trace.method === undefined ? '' : render(trace.method.name, language);
  }
}

function assumptionOf(trace: Trace, language: Language): string {
  switch (trace.kind) {
    case 'rule': {
      if (trace.citation.certainty === 'stated') return '';
      const certainty = certaintyName(trace.citation.certainty, language);
      return translate('explanation.certainty', language, { certainty });
    }
    case 'input':
      return '';
    case 'step':
      return trace.assumptions.map((assumption) => render(assumption, language)).join(' ');
  }
}

const UNITS: Readonly<Record<Unit, TextKey>> = {
  fraction: 'explanation.unit.fraction',
  fte: 'explanation.unit.fte',
  jobs: 'explanation.unit.jobs',
  points: 'explanation.unit.points',
  euro: 'explanation.unit.euro',
  hours: 'explanation.unit.hours',
  months: 'explanation.unit.months',
  years: 'explanation.unit.years',
  count: 'explanation.unit.count',
  weight: 'explanation.unit.weight',
  number: 'explanation.unit.number',
};

const CERTAINTIES: Readonly<Record<Certainty, TextKey>> = {
  stated: 'explanation.certainty.stated',
  inferred: 'explanation.certainty.inferred',
  conflicting: 'explanation.certainty.conflicting',
  unknown: 'explanation.certainty.unknown',
};
