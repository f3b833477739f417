import { compare } from '../../decimal';
import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { daysOfYear } from '../../reading/day';

/** The failure of an amount of money that is negative or no number; undefined when it is fine. */
export function notMoney(value: number, parameter: string): Failure | undefined {
  if (Number.isFinite(value) && value >= 0) return undefined;
  const shown = Number.isFinite(value) ? quantity(value, 'euro') : String(value);
  return invalid(text('hiring.invalid.money', { value: shown }), parameter);
}

/** The failure of a share that is no fraction from 0 to 1; undefined when it is fine. */
export function notAFraction(value: number, parameter: string): Failure | undefined {
  if (Number.isFinite(value) && value >= 0 && compare(value, 1) <= 0) return undefined;
  return invalid(text('hiring.invalid.fraction', { value: quantity(value, 'number') }), parameter);
}

/** The failure of more hours than a year has, or fewer than none; undefined when they are fine. */
export function notHoursOfYear(hours: number, year: number, parameter: string): Failure | undefined {
  const most = daysOfYear(year).count * 24;
  if (Number.isFinite(hours) && hours >= 0 && hours <= most) return undefined;
  const values = { hours: quantity(hours, 'hours'), most: quantity(most, 'hours') };
  return invalid(text('hiring.invalid.hoursPerYear', values), parameter);
}
