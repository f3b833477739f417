import { compare } from '../../decimal';
import { quantity, text, type Text, type TextValue } from '../../explain/text';
import { LEVELS } from '../../ladder/level';
import type { Criterion } from '../model';
import { amount } from './amount';

/**
 * What was missing for the most a criterion can bring: how many points, and which mark, label, level or offer would have
 * brought them. `null` when nothing was missing.
 */
export function missingText(criterion: Criterion, points: number, unit: 'points' | 'euro'): Text | null {
  if (compare(points, criterion.points) >= 0) return null;
  const short = amount(criterion.points - points, unit);
  switch (criterion.kind) {
    case 'score':
      return text('reasons.missing.mark', { short, best: quantity(criterion.scale.max, 'number') });
    case 'label': {
      const most = Math.max(...Object.values(criterion.labels));
      const best = Object.keys(criterion.labels).filter((label) => criterion.labels[label] === most);
      return highest(best, most * criterion.points, short, unit);
    }
    case 'level': {
      const most = Math.max(...Object.values(criterion.table));
      return highest(
        LEVELS.filter((level) => criterion.table[level] === most),
        most,
        short,
        unit,
      );
    }
    case 'share':
    case 'amount': {
      const best = quantity(criterion.to, criterion.kind === 'share' ? 'fraction' : 'number');
      return text('reasons.missing.offer', { short, best });
    }
    case 'relative':
      return text('reasons.missing.relative', { short });
  }
}

function highest(names: readonly string[], most: number, short: TextValue, unit: 'points' | 'euro'): Text {
  return text('reasons.missing.highest', { short, best: names.join(', '), most: amount(most, unit) });
}
