import { exact } from '../../decimal';
import { answer, invalid, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, rule, step } from '../../explain/trace';
import { WAGE_SUBSIDY } from '../../rules/hiring/wageSubsidy';
import { notAFraction } from './checks';

const LABEL = text('hiring.wageSubsidy');
const SHARE = text('hiring.subsidisedShare');
const MISSING = text('hiring.missingShare');
const MINIMUM_WAGE = text('hiring.input.minimumWage');
const WAGE_VALUE = text('hiring.input.wageValue');
const SURCHARGE = text('hiring.input.surcharge');
const MAXIMUM = text('hiring.rule.subsidyMaximum');
const HOLIDAY_PAY_IN = text('hiring.assumption.holidayPayIn');

/**
 * The wage-cost subsidy (loonkostensubsidie, LKS) over a period: what the work is worth less than the minimum wage, at
 * most 70 % of it, times one plus the surcharge for employer charges.
 *
 * `invalid`: a minimum wage that is not above 0, a wage value or surcharge that is no fraction from 0 to 1.
 *
 * @param minimumWage minimum wage of the period with holiday pay, euro.
 * @param wageValue what the work is worth, a fraction of the minimum wage.
 * @param surcharge a fraction; omitted: none.
 * @returns euro over the same period. Source: the published cases and the page of the maximum, cited in the trace.
 */
export function wageCostSubsidy(question: {
  readonly minimumWage: number;
  readonly wageValue: number;
  readonly surcharge?: number;
}): Outcome<number> {
  const { minimumWage, wageValue, surcharge = 0 } = question;
  if (!Number.isFinite(minimumWage) || minimumWage <= 0) {
    const values = { value: quantity(minimumWage, 'euro') };
    return invalid(text('hiring.invalid.minimumWage', values), 'minimumWage');
  }
  const wrong = notAFraction(wageValue, 'wageValue') ?? notAFraction(surcharge, 'surcharge');
  if (wrong) return wrong;
  const { maximumShare } = WAGE_SUBSIDY;
  const missing = exact(1 - wageValue);
  const share = Math.min(missing, maximumShare.value);
  const value = exact(share * minimumWage * (1 + surcharge));
  const from = [
    input(MINIMUM_WAGE, minimumWage, 'euro'),
    step(SHARE, share, 'fraction', [
      step(MISSING, missing, 'fraction', [input(WAGE_VALUE, wageValue, 'fraction')]),
      rule(MAXIMUM, maximumShare.value, 'fraction', maximumShare.citation),
    ]),
    input(SURCHARGE, surcharge, 'fraction'),
  ];
  return answer(value, step(LABEL, value, 'euro', from, [HOLIDAY_PAY_IN, ...maximumShare.notes]));
}
