import { quantity, text, type Text } from '../explain/text';
import { LEVELS } from '../ladder/level';
import type { Criterion, LevelCriterion } from './model';

/** How a criterion gives its points, with its figures filled in, so that anyone can do the sum again. */
export function criterionText(criterion: Criterion, raw: number, best: number): Text {
  const { id } = criterion;
  const points = quantity(criterion.points, 'points');
  const score = quantity(raw, 'number');
  switch (criterion.kind) {
    case 'score': {
      const min = quantity(criterion.scale.min, 'number');
      const max = quantity(criterion.scale.max, 'number');
      return text('award.trace.criterion.score', { criterion: id, points, score, min, max });
    }
    case 'label': {
      const share = quantity(raw, 'fraction');
      return text('award.trace.criterion.label', { criterion: id, points, share });
    }
    case 'level': {
      const row = rowFor(criterion, raw);
      return row === undefined
        ? text('award.trace.criterion.noRow', { criterion: id })
        : text('award.trace.criterion.level', { criterion: id, level: row });
    }
    case 'share':
    case 'amount': {
      const unit = criterion.kind === 'share' ? 'fraction' : 'number';
      const offer = quantity(raw, unit);
      const from = quantity(criterion.from, unit);
      const to = quantity(criterion.to, unit);
      return text('award.trace.criterion.offer', { criterion: id, points, offer, from, to });
    }
    case 'relative': {
      const figures = { criterion: id, points, score, best: quantity(best, 'number') };
      return criterion.better === 'high'
        ? text('award.trace.criterion.high', figures)
        : text('award.trace.criterion.low', figures);
    }
  }
}

/** The row of the table that counts for a level: its own, or that of the highest lower level in the table. */
function rowFor({ table }: LevelCriterion, place: number): string | undefined {
  return LEVELS.filter((level, other) => other <= place && table[level] !== undefined).at(-1);
}
