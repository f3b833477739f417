import type { Criterion } from '../model';
import type { Sheet } from '../sheet';

/** Steps in which marks are given, from coarse to fine. */
const STEPS = [1, 0.5, 0.25, 0.1, 0.05, 0.01] as const;

/**
 * The step in which the marks on a criterion were given: whole marks, halves and so on down to hundredths. `null`
 * when the marks are not that regular, as the mean of several evaluators, and where a score is an offer and not a
 * mark.
 */
export function markStep(sheet: Sheet, criterion: Criterion, index: number): number | null {
  if (criterion.kind !== 'score') return null;
  const marks = (sheet.raws[index] ?? []).filter((mark) => !Number.isNaN(mark));
  return STEPS.find((step) => marks.every((mark) => isMultiple(mark, step))) ?? null;
}

/**
 * The marks at and beyond a tipping point that may be the first to change something, nearest first; none off the
 * scale.
 */
export function nextMarks(mark: number, tipping: number, step: number, criterion: Criterion): number[] {
  if (criterion.kind !== 'score') return [];
  const { min, max } = criterion.scale;
  const direction = tipping > mark ? 1 : -1;
  const first = direction * Math.ceil((direction * tipping) / step - 1e-9);
  return [first, first + direction]
    .map((steps) => Number((steps * step).toFixed(2)))
    .filter((next) => next >= min && next <= max);
}

function isMultiple(mark: number, step: number): boolean {
  const parts = mark / step;
  return Math.abs(parts - Math.round(parts)) < 1e-9;
}
