import { answer, invalid, type Outcome } from '../../explain/outcome';
import { text } from '../../explain/text';
import { choosePolicy } from '../../rules/socialreturn/choosePolicy';
import { dayOf } from '../../reading/day';
import { rememberingMonths } from './countMonths';
import { PolicyWords } from './policyWords';
import { realiseContract } from './realiseContract';
import type { Realisation } from './realisation';
import type { RealisationRequest } from './request';

/**
 * Holds what was done for a contract against what its policy asks: the obligation, what every placement and all spending
 * count for, what was realised up to a day, what is still missing, the forecast to the end and what follows from a shortfall.
 *
 * Amounts in euro, not rounded. A placement counts as far as it falls within the contract; without a last day it runs on to
 * the end of the contract, and realised counts to the day `on` only. What cannot be valued is a finding, and the rest is
 * still computed. Months are counted as `monthsBetween` does.
 *
 * `invalid` on `policy` or `date`, and `notAvailable` on `policy`, as `choosePolicy` says; `invalid` on `on`.
 */
export function realise(request: RealisationRequest): Outcome<Realisation> {
  const { policy, contract, placements, spend, on } = request;
  if (on !== undefined && dayOf(on) === undefined) {
    return invalid(text('socialReturn.invalid.date', { text: on }), 'on');
  }
  const chosen =
    typeof policy === 'string'
      ? choosePolicy(policy, contract.date ?? contract.start)
      : { ok: true as const, policy, assumptions: [], doubts: [], byDay: false };
  if (!chosen.ok) return chosen;
  const { realisation, trace } = realiseContract({
    chosen,
    words: new PolicyWords(chosen.policy, request.choices),
    countMonths: rememberingMonths(),
    contract,
    place: { about: 'contract', row: 0, id: chosen.policy.id },
    placements: placements.map((value, row) => ({ row, value })),
    spend: spend.map((value, row) => ({ row, value })),
    psoLevel: request.psoLevel,
    creditTable: request.creditTable,
    on,
  });
  return answer(realisation, trace());
}
