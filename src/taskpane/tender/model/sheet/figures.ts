import { readNumber } from '../../../../engine';

/** The fraction in a percentage that a person typed; `null` when it is none or can be read in two ways. */
export function percentageFromText(typed: string): number | null {
  const reading = readNumber(typed);
  return reading.ok && reading.percentage ? reading.value : null;
}

/** A number as it stands in a sentence. */
export const NUMBER = String.raw`-?\d[\d.,]*`;

/** What people put between two ends. */
export const DASH = String.raw`\s*(?:-|–|—|t\/m|tot|to)\s*`;

/** 1,7 million is 1.700.000 and nothing beside it. */
export function times(value: number, factor: number): number {
  return Math.round(value * factor * 100) / 100;
}
