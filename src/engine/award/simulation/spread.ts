/** How figures lie: nine in ten are at least `low`, nine in ten at most `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The middle of some figures, and what lies between the lowest and the highest tenth; `null` without figures. */
export function spreadOf(figures: readonly number[]): Spread | null {
  if (figures.length === 0) return null;
  const sorted = Float64Array.from(figures).sort();
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? NaN;
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}
