import { text, type Text } from '../explain/text';
import type { Criterion } from './model';
import { sameWords } from './scoring';

/** The part of a criterion that has no meaning, with the reason. */
interface WrongPart {
  readonly part: string;
  readonly text: Text;
}

/** Whether a criterion has a meaning; `null` when it does. */
export function checkCriterion(criterion: Criterion): WrongPart | null {
  if (!Number.isFinite(criterion.points) || criterion.points < 0) {
    return { part: 'points', text: text('award.model.pointsNegative') };
  }
  switch (criterion.kind) {
    case 'score': {
      const { min, max } = criterion.scale;
      if (!(min < max)) return { part: 'scale', text: text('award.model.scaleNotAscending') };
      const minimum = criterion.minimum ?? min;
      if (minimum >= min && minimum <= max) return null;
      return { part: 'minimum', text: text('award.model.minimumOutsideScale') };
    }
    case 'label':
      return checkLabels(criterion.labels);
    case 'level': {
      const [first] = Object.keys(criterion.table);
      return first === undefined ? { part: 'table', text: text('award.model.emptyTable') } : null;
    }
    case 'share':
    case 'amount':
      if (criterion.from < criterion.to) return null;
      return { part: 'to', text: text('award.model.fromNotBelowTo') };
    case 'relative':
      return null;
  }
}

function checkLabels(labels: Readonly<Record<string, number>>): WrongPart | null {
  const words = Object.keys(labels);
  if (words.length === 0) return { part: 'labels', text: text('award.model.emptyLabels') };
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(sameWords(word))) {
      return { part: 'labels', text: text('award.model.labelTwice', { label: word }) };
    }
    seen.add(sameWords(word));
  }
  return null;
}
