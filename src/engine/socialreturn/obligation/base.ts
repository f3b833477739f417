import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { OBLIGATION_BASES, type ObligationBase, type Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import type { ObligationRequest } from './request';

/** What the percentage is taken of, and the amount of it. */
export interface ChosenBase {
  readonly ok: true;
  readonly base: ObligationBase;
  /** Euro as given, with the VAT that may be in it. */
  readonly given: number;
  readonly from: 'policy' | 'user' | 'onlyAmount';
  readonly assumptions: readonly Text[];
  readonly findings: readonly SocialReturnFinding[];
}

type Amounts = Pick<ObligationRequest, 'sum' | 'wageSum' | 'invoiced' | 'percentage' | 'base'>;

/**
 * What the percentage is taken of: what the user says, or else what the policy says. When neither does, the user gave the
 * percentage and the sum is the only amount, it is taken of the sum and that is said. It is never guessed in another case:
 * a wage sum next to the sum could have been meant as the base.
 */
export function chooseBase(policy: Policy, amounts: Amounts): ChosenBase | Failure {
  const { base: stated } = policy.obligation;
  const { base: chosen } = amounts;
  if (chosen !== undefined) {
    const other: readonly SocialReturnFinding[] =
      stated !== null && stated !== chosen ? [otherBase(policy, chosen, stated)] : [];
    return withAmount(chosen, amounts, 'user', [], other);
  }
  if (stated !== null) return withAmount(stated, amounts, 'policy', [], []);
  const given = OBLIGATION_BASES.filter((base) => amounts[base] !== undefined);
  if (amounts.percentage === undefined || given.length > 1) {
    return notAvailable(text('socialReturn.missing.base', { policy: policy.shortName }), 'base');
  }
  const assumption = text('socialReturn.assumption.baseIsSum', { policy: policy.shortName });
  return withAmount('sum', amounts, 'onlyAmount', [assumption], []);
}

/** The name of a base, as it stands in a sentence. */
export function baseText(base: ObligationBase): Text {
  switch (base) {
    case 'sum':
      return text('socialReturn.base.sum');
    case 'wageSum':
      return text('socialReturn.base.wageSum');
    case 'invoiced':
      return text('socialReturn.base.invoiced');
  }
}

function withAmount(
  base: ObligationBase,
  amounts: Amounts,
  from: ChosenBase['from'],
  assumptions: readonly Text[],
  findings: readonly SocialReturnFinding[],
): ChosenBase | Failure {
  const given = amounts[base];
  return given === undefined
    ? invalid(text('socialReturn.invalid.baseAmount', { base: baseText(base) }), base)
    : { ok: true, base, given, from, assumptions, findings };
}

function otherBase(policy: Policy, chosen: ObligationBase, stated: ObligationBase): SocialReturnFinding {
  return {
    code: 'OTHER_BASE',
    problem: text('socialReturn.problem.otherBase', {
      policy: policy.shortName,
      chosen: baseText(chosen),
      stated: baseText(stated),
    }),
    remedy: text('socialReturn.remedy.otherBase'),
  };
}
