import { compare } from '../../decimal';
import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import {
  CONTRACT_KINDS,
  type ContractKind,
  type Policy,
  type Threshold,
} from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';

/** Whether a policy asks social return of a contract, and why. */
export interface ThresholdDecision {
  readonly ok: true;
  readonly applies: boolean;
  readonly threshold: { readonly amount: number; readonly inclusive: boolean } | null;
  readonly why: readonly Text[];
  readonly assumptions: readonly Text[];
  readonly findings: readonly SocialReturnFinding[];
}

/** The contract as far as thresholds look at it. `sum` without VAT. */
export interface ThresholdQuestion {
  readonly policy: Policy;
  readonly sum: number;
  readonly kind: ContractKind | undefined;
  readonly labourShare: number | undefined;
}

const YES: ThresholdDecision = {
  ok: true,
  applies: true,
  threshold: null,
  why: [],
  assumptions: [],
  findings: [],
};

/**
 * Whether the contract reaches the threshold of its kind. Without a kind the answer is given when it is the same for every
 * kind the policy is about, and the kind is asked for when it is not.
 */
export function thresholdDecision(question: ThresholdQuestion): ThresholdDecision | Failure {
  const { policy, kind } = question;
  if (kind !== undefined) return decisionFor(question, kind);
  const { kinds, thresholds } = policy.obligation;
  const named = CONTRACT_KINDS.filter((each) =>
    thresholds.some((threshold) => threshold.kinds.includes(each)),
  );
  const about = kinds ?? (named.length > 0 ? named : CONTRACT_KINDS);
  const decisions = about.map((each) => decisionFor(question, each));
  const [first] = decisions;
  const same =
    first?.ok && decisions.every((each) => each.ok && each.applies === first.applies) ? first : undefined;
  if (!same) {
    return invalid(text('socialReturn.invalid.kindNeeded', { policy: policy.shortName }), 'kind');
  }
  // What is assumed for one kind names that kind, and none was given.
  const assumption =
    about.length === CONTRACT_KINDS.length && thresholds.length === 0
      ? text('socialReturn.assumption.noThresholdOfAnyKind', { policy: policy.shortName })
      : text('socialReturn.assumption.everyKind', { policy: policy.shortName });
  return { ...same, assumptions: [assumption] };
}

function decisionFor(question: ThresholdQuestion, kind: ContractKind): ThresholdDecision | Failure {
  const { policy, sum } = question;
  const { kinds, thresholds } = policy.obligation;
  const values = { policy: policy.shortName, kind };
  if (kinds !== null && !kinds.includes(kind)) {
    return { ...YES, applies: false, why: [text('socialReturn.why.otherKinds', values)] };
  }
  const threshold = thresholds.find((each) => each.kinds.includes(kind));
  if (!threshold) {
    // A policy that sets thresholds for other kinds and is silent on this one leaves open whether it asks anything of it.
    if (kinds === null && thresholds.length > 0) {
      return notAvailable(text('socialReturn.missing.kind', values), 'kind');
    }
    return { ...YES, assumptions: [text('socialReturn.assumption.noThreshold', values)] };
  }
  const byLabour = labourDecision(question, threshold);
  if (byLabour) return byLabour;
  const { amount, inclusive } = threshold;
  if (amount === null || inclusive === null) return withoutAmount(question, kind);
  const shown = {
    policy: policy.shortName,
    sum: quantity(sum, 'euro'),
    threshold: quantity(amount, 'euro'),
  };
  const above = inclusive ? compare(sum, amount) >= 0 : compare(sum, amount) > 0;
  const applied = { amount, inclusive };
  if (above) return { ...YES, threshold: applied, why: [text('socialReturn.why.aboveThreshold', shown)] };
  if (!threshold.binding) {
    const finding: SocialReturnFinding = {
      code: 'CUSTOMARY_THRESHOLD',
      problem: text('socialReturn.problem.customaryThreshold', shown),
      remedy: text('socialReturn.remedy.customaryThreshold'),
    };
    return { ...YES, findings: [finding] };
  }
  return {
    ...YES,
    applies: false,
    threshold: applied,
    why: [
      inclusive
        ? text('socialReturn.why.belowThreshold', shown)
        : text('socialReturn.why.notAboveThreshold', shown),
    ],
  };
}

function labourDecision(
  { policy, labourShare }: ThresholdQuestion,
  { minimumLabourShare }: Threshold,
): ThresholdDecision | Failure | undefined {
  if (minimumLabourShare === null) return undefined;
  const minimum = quantity(minimumLabourShare, 'fraction');
  if (labourShare === undefined) {
    return invalid(
      text('socialReturn.invalid.labourNeeded', { policy: policy.shortName, minimum }),
      'labourShare',
    );
  }
  if (compare(labourShare, minimumLabourShare) >= 0) return undefined;
  const values = { policy: policy.shortName, minimum, share: quantity(labourShare, 'fraction') };
  return { ...YES, applies: false, why: [text('socialReturn.why.littleLabour', values)] };
}

/** The doubt is whether an amount of the other kinds holds here too: from the highest of those on it makes no difference. */
function withoutAmount({ policy, sum }: ThresholdQuestion, kind: ContractKind): ThresholdDecision | Failure {
  const highest = Math.max(0, ...policy.obligation.thresholds.map(({ amount }) => amount ?? 0));
  const values = { policy: policy.shortName, kind };
  if (compare(sum, highest) < 0) {
    return notAvailable(text('socialReturn.missing.threshold', values), 'kind');
  }
  return { ...YES, assumptions: [text('socialReturn.assumption.thresholdUnknown', values)] };
}
