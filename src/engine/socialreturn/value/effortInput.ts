import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import type { Block } from '../../rules/socialreturn/policy';
import { basisNeeds } from './basis';
import { monthsBetween } from './monthsBetween';
import type { Effort } from './request';

/** More hours than a working week can have. */
const MOST_HOURS = 60;

/** No term is longer: what lies beyond is a mistyped figure. */
const MOST_MONTHS = 600;

/** What is wrong with the figures of an effort; undefined when they can be used. */
export function wrongEffort({
  hoursPerWeek,
  fte,
  hours,
  count,
  amount,
  vat,
  choices,
}: Effort): Failure | undefined {
  const most = quantity(MOST_HOURS, 'hours');
  if (hoursPerWeek !== undefined && !isWeek(hoursPerWeek)) {
    const values = { hours: quantity(hoursPerWeek, 'hours'), most };
    return invalid(text('socialReturn.invalid.hoursPerWeek', values), 'hoursPerWeek');
  }
  const fullWeek = choices?.fullTimeHours;
  if (fullWeek !== undefined && !isWeek(fullWeek)) {
    const values = { hours: quantity(fullWeek, 'hours'), most };
    return invalid(text('socialReturn.invalid.fullTimeHours', values), 'fullTimeHours');
  }
  if (fte !== undefined && !(fte > 0 && fte <= 1)) {
    return invalid(text('socialReturn.invalid.fte', { fte: quantity(fte, 'fte') }), 'fte');
  }
  if (hours !== undefined && !isAmount(hours)) {
    return invalid(text('socialReturn.invalid.hours', { hours: quantity(hours, 'hours') }), 'hours');
  }
  if (count !== undefined && !(isAmount(count) && count > 0)) {
    return invalid(text('socialReturn.invalid.count', { count: quantity(count, 'number') }), 'count');
  }
  if (amount !== undefined && !isAmount(amount)) {
    return invalid(text('socialReturn.invalid.amount', { amount: quantity(amount, 'euro') }), 'amount');
  }
  return vat === undefined ? undefined : wrongVat(vat);
}

/** What is wrong with a number of persons, employees or invoices, of which there are no parts. */
export function wrongCount(block: Block, { count, hours, hoursPerWeek }: Effort): Failure | undefined {
  if (count === undefined || Number.isInteger(count)) return undefined;
  const need = basisNeeds(block.basis);
  const countsHours = (need === 'hours' || need === 'hoursOrAmount') && (hours ?? hoursPerWeek) === undefined;
  return need === 'days' || countsHours
    ? undefined
    : invalid(text('socialReturn.invalid.countWhole', { count: quantity(count, 'number') }), 'count');
}

/** What is wrong with a rate of VAT; undefined when it can be used. */
export function wrongVat(vat: number): Failure | undefined {
  return vat >= 0 && vat < 1
    ? undefined
    : invalid(text('socialReturn.invalid.vat', { vat: quantity(vat, 'number') }), 'vat');
}

/** The months of an effort: as given, or counted from the first to the last day. */
export function monthsOf({
  months,
  start,
  end,
}: Effort): { readonly ok: true; readonly value: number } | Failure {
  if (months !== undefined) {
    return months > 0 && months <= MOST_MONTHS
      ? { ok: true, value: months }
      : invalid(text('socialReturn.invalid.months', { months: quantity(months, 'number') }), 'months');
  }
  if (start === undefined || end === undefined) {
    return invalid(text('socialReturn.invalid.noDuration'), start === undefined ? 'months' : 'end');
  }
  return monthsBetween(start, end);
}

function isWeek(hours: number): boolean {
  return hours > 0 && hours <= MOST_HOURS;
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
