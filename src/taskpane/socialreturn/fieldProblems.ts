import { exact, quantity, text, type Text } from '../../engine';

/** A figure as typed in a field; `null` when the field is empty. */
type Typed = number | null | 'unreadable' | undefined;

const MOST_MONTHS = 600;
const MOST_HOURS = 60;
const PERCENT = 100;

/** A percentage below 1 is more often a fraction, typed where a percentage belongs. */
const DOUBTFUL_SHARE = 0.01;

/** What is wrong with a share of a whole; undefined when it can be used. */
export function shareProblem(share: Typed): Text | undefined {
  if (typeof share !== 'number' || (share >= 0 && share <= 1)) return undefined;
  return text('socialReturnFields.share', { share: quantity(share, 'fraction') });
}

/** What is doubtful about a share that can be used: typed `0,5` in a field for a percentage is half a percent. */
export function shareDoubt(share: Typed): Text | undefined {
  if (typeof share !== 'number' || share <= 0 || share >= DOUBTFUL_SHARE) return undefined;
  const meant = exact(share * PERCENT);
  return text('socialReturnFields.fraction', {
    share: quantity(share, 'fraction'),
    meant: quantity(meant, 'fraction'),
    typed: quantity(exact(meant * PERCENT), 'number'),
  });
}

/** What is wrong with the sum of a contract. */
export function sumProblem(sum: Typed): Text | undefined {
  return typeof sum === 'number' && !(sum > 0) ? text('socialReturnFields.sum') : undefined;
}

/** What is wrong with an amount that may be 0. */
export function amountProblem(amount: Typed): Text | undefined {
  return typeof amount === 'number' && !(amount >= 0) ? text('socialReturnFields.amount') : undefined;
}

/** What is wrong with the length of a contract. */
export function monthsProblem(months: Typed): Text | undefined {
  if (typeof months !== 'number' || (months > 0 && months <= MOST_MONTHS)) return undefined;
  return text('socialReturnFields.months', { most: quantity(MOST_MONTHS, 'number') });
}

/** What is wrong with the hours of a full week. */
export function weekProblem(hours: Typed): Text | undefined {
  if (typeof hours !== 'number' || (hours > 0 && hours <= MOST_HOURS)) return undefined;
  return text('socialReturnFields.week', { most: quantity(MOST_HOURS, 'number') });
}
