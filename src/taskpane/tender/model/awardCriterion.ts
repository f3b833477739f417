import { text, type Criterion as AwardCriterion } from '../../../engine';
import type { Criterion } from './criterion';
import type { Gaps } from './gaps';

/** A criterion as the award room takes it; what is not filled in is kept with the gaps. */
export function awardCriterion(criterion: Criterion, gaps: Gaps): AwardCriterion {
  const { name: id } = criterion;
  const open = text('tender.gap.criterion', { criterion: id });
  const points = gaps.number(criterion.points, text('tender.gap.points', { criterion: id }));
  switch (criterion.kind) {
    case 'score': {
      const { evaluators } = criterion;
      const scale = { min: gaps.number(criterion.min, open), max: gaps.number(criterion.max, open) };
      return {
        id,
        kind: 'score',
        points,
        scale,
        minimum: gaps.optional(criterion.minimum, open),
        evaluators,
      };
    }
    case 'label': {
      const { evaluators } = criterion;
      if (!areDistinct(criterion.labels.map(({ label }) => label))) gaps.add(open);
      const shares = criterion.labels.map(({ label, share }) => [label, gaps.number(share, open)] as const);
      const labels = Object.fromEntries(shares);
      return {
        id,
        kind: 'label',
        points,
        labels,
        minimum: gaps.optional(criterion.minimum, open),
        evaluators,
      };
    }
    case 'level': {
      const { minimum, equivalentEvidence } = criterion;
      const filled = criterion.table.filter((line) => line.points !== null);
      if (filled.length === 0) gaps.add(open);
      const table = filled.map((line) => [line.level, gaps.number(line.points, open)] as const);
      return { id, kind: 'level', points, table: Object.fromEntries(table), minimum, equivalentEvidence };
    }
    case 'share':
    case 'amount': {
      const ends = { from: gaps.number(criterion.from, open), to: gaps.number(criterion.to, open) };
      return { id, kind: criterion.kind, points, ...ends, minimum: gaps.optional(criterion.minimum, open) };
    }
    case 'relative': {
      if (criterion.better === null) gaps.add(open);
      const better = criterion.better ?? 'high';
      return { id, kind: 'relative', points, better, minimum: gaps.optional(criterion.minimum, open) };
    }
  }
}

/** Whether there are words at all, none of them empty and none of them twice. */
function areDistinct(words: readonly string[]): boolean {
  const plain = words.map((word) => word.trim().toLowerCase());
  return plain.length > 0 && !plain.includes('') && new Set(plain).size === plain.length;
}
