import { compare } from '../../decimal';
import { answer, notAvailable, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import { choosePolicy } from '../../rules/socialreturn/choosePolicy';
import type { Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import { chooseBase } from './base';
import { obligationTrace } from './obligationTrace';
import { percentageFindings } from './percentage';
import { implausible } from './plausible';
import type { Obligation, ObligationRequest } from './request';
import { thresholdDecision, type ThresholdDecision } from './threshold';
import { wrongContract } from './wrongContract';

/**
 * What a policy asks of a contract: percentage × base, nothing below the threshold of its kind or the minimum duration, at
 * most the maximum of a contract. The percentage of the user replaces that of the policy and is held against it.
 *
 * Amounts in euro, not rounded; percentages and shares are fractions. The base is what the user or the policy says; see
 * `chooseBase` for the one case in which it is the only amount given.
 *
 * `invalid`: a sum of 0 or less, a percentage or share above 1, an amount of the base that is missing, a kind or share of
 * labour that the threshold needs. `notAvailable`: the policy states no percentage, no base or no usable threshold.
 */
export function obligation(request: ObligationRequest): Outcome<Obligation> {
  const chosen =
    typeof request.policy === 'string'
      ? choosePolicy(request.policy, request.date)
      : { ok: true as const, policy: request.policy, assumptions: [] };
  if (!chosen.ok) return chosen;
  const { policy } = chosen;
  const wrong = wrongContract(request);
  if (wrong) return wrong;
  const vat = vatOf(policy, request);
  if (!vat.ok) return vat;
  const sum = request.sum / vat.divisor;
  const labourShare =
    request.labourShare ?? (request.wageSum === undefined ? undefined : request.wageSum / sum);
  const decision = thresholdDecision({ policy, sum, kind: request.kind, labourShare });
  if (!decision.ok) return decision;
  const short = tooShort(policy, request.months);
  const common: Common = {
    policy,
    request,
    decision,
    assumptions: [
      ...chosen.assumptions,
      ...(vat.divisor === 1 && policy.obligation.vat === 'excluded' && request.vatIncluded !== true
        ? [text('socialReturn.assumption.withoutVat')]
        : []),
      ...decision.assumptions,
    ],
    findings: [...vat.findings, ...wagesAboveSum(request.wageSum, sum), ...decision.findings],
  };
  if (!decision.applies || short) return notAsked(common, sum, short);
  return asked(common, { sum, labourShare, divisor: vat.divisor });
}

interface Common {
  readonly policy: Policy;
  readonly request: ObligationRequest;
  readonly decision: ThresholdDecision;
  readonly assumptions: readonly Text[];
  readonly findings: readonly SocialReturnFinding[];
}

function asked(
  common: Common,
  amounts: { readonly sum: number; readonly labourShare: number | undefined; readonly divisor: number },
): Outcome<Obligation> {
  const { policy, request, decision } = common;
  const { sum, labourShare, divisor } = amounts;
  const rule = policy.obligation;
  const percentage = request.percentage ?? rule.percentage;
  if (percentage === null) {
    return notAvailable(text('socialReturn.missing.percentage', { policy: policy.shortName }), 'percentage');
  }
  const base = chooseBase(policy, request);
  if (!base.ok) return base;
  const baseAmount = base.base === 'wageSum' ? base.given : base.given / divisor;
  const { euro, capped } = withMaximum(policy, percentage * baseAmount);
  const littleLabour =
    rule.labourShare !== null && labourShare !== undefined && compare(labourShare, rule.labourShare.below) < 0
      ? rule.labourShare
      : null;
  const lowerPercentage = littleLabour === null ? null : littleLabour.percentage;
  const lowest = lowerPercentage === null ? null : withMaximum(policy, lowerPercentage * baseAmount).euro;
  const value: Obligation = {
    policy,
    obligation: euro,
    base: base.base,
    baseAmount,
    percentage,
    percentageFrom: request.percentage === undefined ? 'policy' : 'user',
    threshold: decision.threshold,
    applies: true,
    capped,
    lowest,
    why: [
      ...decision.why,
      ...(capped
        ? [
            text('socialReturn.why.obligationCapped', {
              policy: policy.shortName,
              maximum: quantity(euro, 'euro'),
              uncapped: quantity(percentage * baseAmount, 'euro'),
            }),
          ]
        : []),
      ...lowestReason(policy, lowest),
    ],
    findings: [
      ...common.findings,
      ...base.findings,
      ...percentageFindings(policy, request.percentage, lowerPercentage),
      ...implausible(policy, sum, percentage, euro, request.stated),
    ],
    assumptions: [...common.assumptions, ...base.assumptions, ...durationAssumption(policy, request.months)],
  };
  return answer(value, obligationTrace(value, request, base));
}

function notAsked(common: Common, sum: number, short: Text | undefined): Outcome<Obligation> {
  const { policy, request, decision } = common;
  const value: Obligation = {
    policy,
    obligation: 0,
    base: request.base ?? policy.obligation.base,
    baseAmount: null,
    percentage: request.percentage ?? policy.obligation.percentage,
    percentageFrom: request.percentage === undefined ? 'policy' : 'user',
    threshold: decision.threshold,
    applies: false,
    capped: false,
    lowest: null,
    why: decision.applies && short ? [short] : decision.why,
    findings: [
      ...common.findings,
      ...implausible(policy, sum, request.percentage ?? policy.obligation.percentage, 0, undefined),
    ],
    assumptions: common.assumptions,
  };
  return answer(value, obligationTrace(value, request, undefined));
}

/** Wages are part of what is paid: more wages than sum is a mistyped figure. */
function wagesAboveSum(wageSum: number | undefined, sum: number): readonly SocialReturnFinding[] {
  if (wageSum === undefined || compare(wageSum, sum) <= 0) return [];
  const values = { wageSum: quantity(wageSum, 'euro'), sum: quantity(sum, 'euro') };
  return [
    {
      code: 'WAGE_SUM_ABOVE_SUM',
      problem: text('socialReturn.problem.wagesAboveSum', values),
      remedy: text('socialReturn.remedy.wagesAboveSum'),
    },
  ];
}

function vatOf(
  policy: Policy,
  { vat = 0, sum }: ObligationRequest,
):
  | { readonly ok: true; readonly divisor: number; readonly findings: readonly SocialReturnFinding[] }
  | Failure {
  if (vat === 0) return { ok: true, divisor: 1, findings: [] };
  if (policy.obligation.vat !== 'excluded') {
    return notAvailable(text('socialReturn.missing.sumVat', { policy: policy.shortName }), 'vat');
  }
  const finding: SocialReturnFinding = {
    code: 'VAT_INCLUDED',
    problem: text('socialReturn.problem.vat', { amount: quantity(sum, 'euro'), policy: policy.shortName }),
    remedy: text('socialReturn.remedy.vat'),
  };
  return { ok: true, divisor: 1 + vat, findings: [finding] };
}

function tooShort(policy: Policy, months: number | undefined): Text | undefined {
  const { minimumMonths } = policy.obligation;
  if (minimumMonths === null || months === undefined || compare(months, minimumMonths) >= 0) return undefined;
  return text('socialReturn.why.tooShort', {
    policy: policy.shortName,
    months: quantity(months, 'months'),
    minimum: quantity(minimumMonths, 'months'),
  });
}

function durationAssumption(policy: Policy, months: number | undefined): readonly Text[] {
  const { minimumMonths } = policy.obligation;
  if (minimumMonths === null || months !== undefined) return [];
  const values = { policy: policy.shortName, minimum: quantity(minimumMonths, 'months') };
  return [text('socialReturn.assumption.longEnough', values)];
}

function lowestReason(policy: Policy, lowest: number | null): readonly Text[] {
  const rule = policy.obligation.labourShare;
  if (lowest === null || rule === null) return [];
  return [
    text('socialReturn.why.lowest', {
      policy: policy.shortName,
      below: quantity(rule.below, 'fraction'),
      percentage: quantity(rule.percentage, 'fraction'),
      lowest: quantity(lowest, 'euro'),
    }),
  ];
}

function withMaximum(policy: Policy, euro: number): { readonly euro: number; readonly capped: boolean } {
  const { maximum } = policy.obligation;
  return maximum !== null && compare(euro, maximum) > 0
    ? { euro: maximum, capped: true }
    : { euro, capped: false };
}
