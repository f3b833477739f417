import { compare } from '../../decimal';
import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';
import { withoutVat } from './basis';
import { notWithBlock } from './bonusValue';
import type { Effort, EffortValue } from './request';
import { valueUnknown } from './timeValue';

/** Euro with what has to be said about them. */
interface Counted {
  readonly ok: true;
  readonly value: number;
  readonly capped?: boolean;
  readonly why: readonly Text[];
  readonly uncertain?: readonly Text[];
  readonly findings?: readonly SocialReturnFinding[];
}

/** A way to count what is not work by time. */
type Counter = (policy: Policy, block: Block, effort: Effort) => Counted | Failure;

/** What a block is worth that counts by the hour, the day, or what was paid. Bonuses for persons do not go with it. */
export function unitValue(
  policy: Policy,
  block: Block,
  bonuses: readonly Bonus[],
  effort: Effort,
  counter: Counter,
): EffortValue | Failure {
  const [bonus] = bonuses;
  if (bonus) return notWithBlock(bonus, block);
  const counted = counter(policy, block, effort);
  if (!counted.ok) return counted;
  const { value, capped = false, why, uncertain = [], findings = [] } = counted;
  return {
    policy,
    block,
    bonuses,
    months: null,
    count: 1,
    value,
    capped,
    parts: { fullTimeShare: null, fullTimeHours: null, block: value, bonuses: [] },
    why,
    question: null,
    open: [],
    readings: [],
    uncertain,
    findings,
  };
}

/** Amount per hour × hours of an employee × employees. Without hours the number is the hours. */
export const byHours: Counter = (policy, block, effort) => {
  const { hours = effort.hoursPerWeek, count } = effort;
  if (block.value === null) return valueUnknown(policy, block);
  if (hours === undefined && count === undefined) {
    return invalid(text('socialReturn.invalid.noHours', { block: block.label }), 'hours');
  }
  const total = (hours ?? 1) * (count ?? 1);
  const values = { hours: quantity(total, 'hours'), rate: quantity(block.value, 'euro') };
  return { ok: true, value: block.value * total, why: [text('socialReturn.why.byHours', values)] };
};

/** At most the amount for each day; what was agreed, when that is less. */
export const byDays: Counter = (policy, block, { count, amount }) => {
  if (block.value === null) return valueUnknown(policy, block);
  const days = count ?? 1;
  const most = block.value * days;
  // What was paid shows that it took a day, so that days are only needed above the amount of one.
  if (count === undefined && (amount === undefined || amount > most)) {
    return invalid(text('socialReturn.invalid.noDays', { block: block.label }), 'count');
  }
  const values = { days: quantity(days, 'number'), most: quantity(most, 'euro') };
  const why = [text('socialReturn.why.perDay', values)];
  if (amount !== undefined) return { ok: true, value: Math.min(amount, most), capped: amount > most, why };
  return { ok: true, value: most, why, uncertain: [text('socialReturn.assumption.atMostPerDay')] };
};

/** What was paid, without VAT where the policy says so. */
export const byAmount: Counter = (policy, block, { amount, vat = 0, vatIncluded = false, count = 1 }) => {
  if (amount === undefined) {
    return invalid(text('socialReturn.invalid.noAmount', { block: block.label }), 'amount');
  }
  const paid = amount * count;
  const values = { amount: quantity(paid, 'euro') };
  if (!withoutVat(block.basis)) {
    return vat > 0
      ? notAvailable(
          text('socialReturn.missing.vat', { block: block.label, policy: policy.shortName }),
          'vat',
        )
      : { ok: true, value: paid, why: [text('socialReturn.why.paid', values)] };
  }
  if (vat === 0) {
    const uncertain = vatIncluded ? [] : [text('socialReturn.assumption.withoutVat')];
    return { ok: true, value: paid, why: [text('socialReturn.why.paid', values)], uncertain };
  }
  const value = paid / (1 + vat);
  const taken = { ...values, vat: quantity(vat, 'fraction'), value: quantity(value, 'euro') };
  return {
    ok: true,
    value,
    why: [text('socialReturn.why.vatTaken', taken)],
    findings: [
      {
        code: 'VAT_INCLUDED',
        problem: text('socialReturn.problem.vat', { amount: values.amount, policy: policy.shortName }),
        remedy: text('socialReturn.remedy.vat'),
      },
    ],
  };
};

/** Hours, or what was paid: the policy takes one of both. Both are refused when they say something else; 0 paid says nothing. */
export const byHoursOrAmount: Counter = (policy, block, effort) => {
  const { amount, hours = effort.hoursPerWeek, count } = effort;
  const counts = hours !== undefined || count !== undefined;
  if (amount === undefined || (amount === 0 && counts)) return byHours(policy, block, effort);
  if (!counts) return byAmount(policy, block, effort);
  const counted = byHours(policy, block, effort);
  if (!counted.ok || compare(counted.value, amount) === 0) return counted;
  const values = {
    block: block.label,
    hours: quantity(counted.value, 'euro'),
    amount: quantity(amount, 'euro'),
  };
  return invalid(text('socialReturn.invalid.hoursAndAmount', values), 'amount');
};

/** What was agreed, which only the parties know. */
export const byAgreement: Counter = (policy, block, { amount, count = 1 }) =>
  amount === undefined
    ? notAvailable(
        text('socialReturn.missing.agreement', { block: block.label, policy: policy.shortName }),
        'amount',
      )
    : { ok: true, value: amount * count, why: [text('socialReturn.why.agreed')] };

/** An amount whose unit the source does not give, so that nothing can be computed with it. */
export const byNothing: Counter = (policy, block) =>
  notAvailable(text('socialReturn.missing.unit', { block: block.label, policy: policy.shortName }), 'block');
