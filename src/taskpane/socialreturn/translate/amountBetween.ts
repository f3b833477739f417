import type { Texts } from '../../shell/texts';

/** An amount, or the two between which it lies. */
export function amountBetween(least: number, most: number, { number }: Texts): string {
  const [low, high] = [number(least, 'euro'), number(most, 'euro')];
  return low === high ? low : `${low} – ${high}`;
}
