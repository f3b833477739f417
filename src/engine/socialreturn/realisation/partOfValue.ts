import type { Bonus } from '../../rules/socialreturn/policy';
import type { Choices, EffortValue } from '../value/request';

/**
 * The part of the value of work by time that belongs to its first months. The block follows time, and so do its bonuses, but
 * for those that are paid in full: they count from the first day. Months beyond the maximum duration add nothing.
 *
 * @param months from the first day on.
 */
export function partOfValue(
  { value, parts, months: counted, count }: EffortValue,
  choices: Choices | undefined,
  months: number,
): number {
  if (value === null || parts === null || counted === null || counted === 0) return 0;
  const part = Math.min(1, months / counted);
  return parts.bonuses.reduce(
    (sum, { bonus, value: euro }) => sum + euro * count * (isPaidInFull(bonus, choices) ? 1 : part),
    parts.block * count * part,
  );
}

function isPaidInFull({ kind, proRata }: Bonus, choices: Choices | undefined): boolean {
  if (kind === 'cost') return true;
  return kind === 'added' || kind === 'raises' ? (proRata ?? choices?.bonusProRata) === false : false;
}
