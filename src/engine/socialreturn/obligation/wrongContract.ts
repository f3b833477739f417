import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { wrongVat } from '../value/effortInput';
import type { ObligationRequest } from './request';

/** Percentages up to here are percents of a whole typed without a percent sign. */
const WHOLE_PERCENTAGE = 100;

/** What is wrong with the figures of a contract; undefined when they can be used. */
export function wrongContract(request: ObligationRequest): Failure | undefined {
  const { sum, percentage, labourShare, months, vat, stated } = request;
  if (!(Number.isFinite(sum) && sum > 0)) {
    return invalid(text('socialReturn.invalid.sum', { sum: quantity(sum, 'euro') }), 'sum');
  }
  for (const name of ['wageSum', 'invoiced'] as const) {
    const amount = request[name];
    if (amount !== undefined && !(Number.isFinite(amount) && amount >= 0)) {
      return invalid(text('socialReturn.invalid.amount', { amount: quantity(amount, 'euro') }), name);
    }
  }
  if (percentage !== undefined && !isFraction(percentage)) return wrongPercentage(percentage);
  if (labourShare !== undefined && !isFraction(labourShare)) {
    return invalid(
      text('socialReturn.invalid.labourShare', { share: quantity(labourShare, 'number') }),
      'labourShare',
    );
  }
  if (months !== undefined && !(months > 0)) {
    return invalid(text('socialReturn.invalid.months', { months: quantity(months, 'number') }), 'months');
  }
  if (stated !== undefined && !(Number.isFinite(stated) && stated >= 0)) {
    return invalid(text('socialReturn.invalid.amount', { amount: quantity(stated, 'euro') }), 'stated');
  }
  return vat === undefined ? undefined : wrongVat(vat);
}

function wrongPercentage(percentage: number): Failure {
  const typed = quantity(percentage, 'number');
  if (percentage > 1 && percentage <= WHOLE_PERCENTAGE) {
    const meant = percentage / WHOLE_PERCENTAGE;
    return invalid(
      text('socialReturn.invalid.percentageWhole', {
        typed,
        percentage: quantity(meant, 'fraction'),
        fraction: quantity(meant, 'number'),
      }),
      'percentage',
    );
  }
  return invalid(text('socialReturn.invalid.percentage', { typed }), 'percentage');
}

function isFraction(value: number): boolean {
  return value >= 0 && value <= 1;
}
