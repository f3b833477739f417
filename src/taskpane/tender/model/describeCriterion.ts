import { text, type EvaluatorRule, type Text } from '../../../engine';
import type { Language } from '../../../i18n/language';
import type { Criterion } from './criterion';
import { KIND_TEXT } from './methodTexts';
import type { NumberEntry } from './numberEntry';
import { exactFigure, exactPercentage } from './sheet/exactFigure';
import { quoted } from './sheet/quoted';

/** How several judgements become one, in words. */
export const EVALUATORS_TEXT: Readonly<Record<EvaluatorRule, Text>> = {
  mean: text('tender.evaluators.mean'),
  consensus: text('tender.evaluators.consensus'),
};

/** Which figure is the best, in words. */
export const BETTER_TEXT: Readonly<Record<'high' | 'low', Text>> = {
  high: text('tender.sheet.relativeHigh'),
  low: text('tender.sheet.relativeLow'),
};

/** Whether other evidence counts, in words. */
export const EVIDENCE_TEXT: Readonly<Record<'yes' | 'no', Text>> = {
  yes: text('tender.evidence.yes'),
  no: text('tender.evidence.no'),
};

/** Stands where nothing is filled in. */
export const OPEN = '–';

/** A figure in words, as it goes on the sheet. */
export function figure(entry: NumberEntry | undefined, language: Language): string {
  return typeof entry === 'number' ? exactFigure(entry, language) : OPEN;
}

/** A share in words, as it goes on the sheet. */
export function percentage(entry: NumberEntry | undefined, language: Language): string {
  return typeof entry === 'number' ? exactPercentage(entry, language) : OPEN;
}

/** How a criterion gives its points, in a few words. */
export function criterionKind(criterion: Criterion, language: Language): Text {
  switch (criterion.kind) {
    case 'score':
      return text('tender.sheet.score', {
        min: figure(criterion.min, language),
        max: figure(criterion.max, language),
      });
    case 'relative':
      return criterion.better === null ? KIND_TEXT.relative : BETTER_TEXT[criterion.better];
    case 'label':
    case 'level':
    case 'share':
    case 'amount':
      return KIND_TEXT[criterion.kind];
  }
}

/** Everything else there is to say about a criterion. */
export function explainCriterion(criterion: Criterion, language: Language): readonly Text[] {
  switch (criterion.kind) {
    case 'score':
      return [...minimum(criterion.minimum, figure, language), ...evaluators(criterion.evaluators)];
    case 'label':
      return [
        ...criterion.labels.map(({ label, share }) => named(quoted(label), percentage(share, language))),
        ...minimum(criterion.minimum, percentage, language),
        ...evaluators(criterion.evaluators),
      ];
    case 'level': {
      const { table, minimum: least, equivalentEvidence } = criterion;
      return [
        ...table
          .filter(({ points }) => points !== null)
          .map(({ level, points }) => named(level, figure(points, language))),
        ...(least === null ? [] : [text('tender.describe.minimum', { minimum: least })]),
        ...(equivalentEvidence === null ? [] : [EVIDENCE_TEXT[equivalentEvidence ? 'yes' : 'no']]),
      ];
    }
    case 'share':
    case 'amount': {
      const written = criterion.kind === 'share' ? percentage : figure;
      const ends = { from: written(criterion.from, language), to: written(criterion.to, language) };
      return [text('tender.describe.share', ends), ...minimum(criterion.minimum, written, language)];
    }
    case 'relative':
      return minimum(criterion.minimum, figure, language);
  }
}

function named(name: string, value: string): Text {
  return text('tender.describe.parameter', { name, value });
}

function minimum(
  least: NumberEntry,
  written: (entry: NumberEntry, language: Language) => string,
  language: Language,
): readonly Text[] {
  return least === null ? [] : [text('tender.describe.minimum', { minimum: written(least, language) })];
}

function evaluators(rule: EvaluatorRule | null): readonly Text[] {
  return rule === null ? [] : [EVALUATORS_TEXT[rule]];
}
