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
export function partAboveWhole(
  part: number,
  totalFte: number,
  parameter: 'weightedFte' | 'targetFte' = 'weightedFte',
): Failure | undefined {
  if (compare(part, totalFte) <= 0) return undefined;
  const total = quantity(totalFte, 'fte');
  const problem =
    parameter === 'weightedFte'
      ? text('ladder.invalid.weightedAboveTotal', { weighted: quantity(part, 'fte'), total })
      : text('ladder.invalid.targetAboveTotal', { target: quantity(part, 'fte'), total });
  return invalid(problem, parameter);
}
