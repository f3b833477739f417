import { text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { policyCitation } from '../../rules/socialreturn/policySource';
import { baseText, type ChosenBase } from './base';
import type { Obligation, ObligationRequest } from './request';

const LABEL = text('socialReturn.obligation');

/** How an obligation came about: percentage, base, threshold and maximum, each with where it comes from. */
export function obligationTrace(
  value: Obligation,
  request: ObligationRequest,
  base: ChosenBase | undefined,
): Trace {
  const { policy, threshold, percentage, percentageFrom, baseAmount } = value;
  const { maximum } = policy.obligation;
  const lines: readonly Trace[] = [
    ...(percentage === null
      ? []
      : [
          percentageFrom === 'user'
            ? input(
                text('socialReturn.input.percentage'),
                percentage,
                'fraction',
                request.origins?.percentage,
              )
            : rule(
                text('socialReturn.rule.percentage'),
                percentage,
                'fraction',
                policyCitation(policy, 'obligation.percentage'),
              ),
        ]),
    ...(base && baseAmount !== null ? [baseLine(base, baseAmount, request)] : [sumLine(request)]),
    ...(threshold === null
      ? []
      : [
          rule(
            text('socialReturn.rule.threshold'),
            threshold.amount,
            'euro',
            policyCitation(policy, 'obligation.thresholds'),
          ),
        ]),
    ...(maximum === null
      ? []
      : [
          rule(
            text('socialReturn.rule.maximum'),
            maximum,
            'euro',
            policyCitation(policy, 'obligation.maximum'),
          ),
        ]),
  ];
  return step(LABEL, value.obligation, 'euro', lines, value.assumptions);
}

function sumLine({ sum, origins }: ObligationRequest): Trace {
  return input(text('socialReturn.input.sum'), sum, 'euro', origins?.sum);
}

function baseLine({ base, given }: ChosenBase, amount: number, request: ObligationRequest): Trace {
  const { vat = 0, origins } = request;
  const label = text('socialReturn.baseAmount', { base: baseText(base) });
  if (amount === given) return input(label, amount, 'euro', origins?.[base]);
  return step(label, amount, 'euro', [
    input(text('socialReturn.input.amount'), given, 'euro', origins?.[base]),
    input(text('socialReturn.input.vat'), vat, 'fraction', origins?.vat),
  ]);
}
