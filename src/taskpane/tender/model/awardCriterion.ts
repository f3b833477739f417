import { text, type Criterion as AwardCriterion } from '../../../engine';
import type { Gaps } from './gaps';
import type { Criterion } from './model';

/** A criterion as the award room takes it; what is not filled in is kept with the gaps. */
export function awardCriterion(criterion: Criterion, gaps: Gaps): AwardCriterion {
  const { name } = criterion;
  const open = text('tender.gap.criterion', { criterion: name });
  const points = gaps.number(criterion.points, text('tender.gap.points', { criterion: name }));
  if (criterion.column === null) gaps.add(text('tender.gap.column', { criterion: name }));
  switch (criterion.kind) {
    case 'score': {
      const scale = { min: gaps.number(criterion.min, open), max: gaps.number(criterion.max, open) };
      const { minimum } = criterion;
      return {
        id: name,
        kind: 'score',
        points,
        scale,
        minimum: minimum === null ? null : gaps.number(minimum, open),
      };
    }
    case 'label': {
      if (!areDistinct(criterion.labels.map(({ label }) => label))) gaps.add(open);
      const labels = criterion.labels.map(({ label, share }) => [label, gaps.number(share, open)] as const);
      return { id: name, kind: 'label', points, labels: Object.fromEntries(labels) };
    }
    case 'level': {
      const filled = criterion.table.filter((line) => line.points !== null);
      if (filled.length === 0) gaps.add(open);
      const table = filled.map((line) => [line.level, gaps.number(line.points, open)] as const);
      return { id: name, kind: 'level', points, table: Object.fromEntries(table) };
    }
    case 'share':
      return {
        id: name,
        kind: 'share',
        points,
        from: gaps.number(criterion.from, open),
        to: gaps.number(criterion.to, open),
      };
  }
}

/** Whether there are words at all, none of them empty and none of them twice. */
function areDistinct(words: readonly string[]): boolean {
  const plain = words.map((word) => word.trim().toLowerCase());
  return plain.length > 0 && !plain.includes('') && new Set(plain).size === plain.length;
}
