import { compare } from '../decimal';
import { invalid, type Failure } from '../explain/outcome';
import { quantity, text } from '../explain/text';

/** The failure of an amount that is negative or no number; undefined when it is fine. */
export function notAnAmount(value: number, parameter: string): Failure | undefined {
  if (!Number.isFinite(value)) return invalid(text('ladder.invalid.notFinite'), parameter);
  if (value >= 0) return undefined;
  return invalid(text('ladder.invalid.negative', { value: quantity(value, 'number') }), parameter);
}

/** The failure of a share that is not from 0 to 1, as when 3 is typed for 3 %; undefined when it is fine. */
export function notAShare(value: number, parameter: string): Failure | undefined {
  const wrong = notAnAmount(value, parameter);
  if (wrong) return wrong;
  if (compare(value, 1) <= 0) return undefined;
  return invalid(text('ladder.invalid.shareAbove1', { value: quantity(value, 'number') }), parameter);
}

/** The failure of a part that is larger than the whole, in fte; undefined when it is fine. */
export function partAboveWhole(weightedFte: number, totalFte: number): Failure | undefined {
  if (compare(weightedFte, totalFte) <= 0) return undefined;
  const values = { weighted: quantity(weightedFte, 'fte'), total: quantity(totalFte, 'fte') };
  return invalid(text('ladder.invalid.weightedAboveTotal', values), 'weightedFte');
}
