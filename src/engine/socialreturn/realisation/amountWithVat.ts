import { quantity, text } from '../../explain/text';
import type { Policy } from '../../rules/socialreturn/policy';
import { noted, type Place } from './findings';
import type { RealisationFinding } from './realisation';
import type { RegisterField } from './request';

/**
 * An amount that is known to include VAT at a rate that is not, so that nothing can be taken off.
 *
 * @param countsWithout whether the policy says that VAT does not count; else it does not say what of it counts.
 */
export function amountWithVat(
  place: Place,
  field: RegisterField,
  { shortName: policy }: Policy,
  amount: number,
  countsWithout: boolean,
): RealisationFinding {
  const values = { amount: quantity(amount, 'euro'), policy };
  const words = countsWithout
    ? {
        problem: text('socialReturn.problem.vat', values),
        remedy: text('socialReturnRegister.vat.remedy'),
      }
    : {
        problem: text('socialReturnRegister.vatUnknown.problem', values),
        remedy: text('socialReturnRegister.vatUnknown.remedy'),
      };
  return noted(place, { code: 'VAT_INCLUDED', ...words }, field);
}
