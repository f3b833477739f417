import { compare } from '../../decimal';
import { quantity, text } from '../../explain/text';
import type { ContractKind, ObligationBase } from '../../rules/socialreturn/policy';
import { PROPORTIONALITY } from '../../rules/socialreturn/proportionality';
import type { ProportionalityReason } from './request';

/** A contract whose obligation is weighed. Euro and fractions. */
export interface ProportionalityQuestion {
  readonly sum: number;
  readonly wageSum?: number;
  readonly kind?: ContractKind;
  readonly percentage?: number;
  readonly base?: ObligationBase;
  /** Share of labour in the sum; omitted: wage sum / sum when both are given. */
  readonly labourShare?: number;
  /** What is asked, in euro, when it is not the percentage: the value of a person for a year, for instance. */
  readonly demanded?: number;
}

type Weighing = (question: ProportionalityQuestion) => readonly ProportionalityReason[];

const { wageSumMinimum, target, smallLabourShare, demandAgainstSum, supplies, clearBase, record } =
  PROPORTIONALITY;

/**
 * The considerations on whether an obligation is in proportion to the contract, each with the page it rests on. They are
 * notes for the file: the officer decides, and the law asks for the reasons.
 */
export function proportionality(question: ProportionalityQuestion): readonly ProportionalityReason[] {
  return [byWageSum, byLabour, byKind, byPercentage, byDemand, byBase, toRecord].flatMap((weigh) =>
    weigh(question),
  );
}

/** Wages are part of the sum: more wages than sum is a mistyped figure, which speaks for nothing. */
function isMistyped({ sum, wageSum }: ProportionalityQuestion): boolean {
  return wageSum !== undefined && compare(wageSum, sum) > 0;
}

const byWageSum: Weighing = (question) => {
  const { wageSum } = question;
  if (isMistyped(question)) return [];
  const minimum = quantity(wageSumMinimum.value, 'euro');
  const { source } = wageSumMinimum;
  if (wageSum === undefined) {
    return [{ text: text('socialReturn.proportion.wageSumUnknown', { minimum }), source, weighs: 'record' }];
  }
  const values = { wageSum: quantity(wageSum, 'euro'), minimum };
  return compare(wageSum, wageSumMinimum.value) < 0
    ? [{ text: text('socialReturn.proportion.wageSumSmall', values), source, weighs: 'against' }]
    : [{ text: text('socialReturn.proportion.wageSumEnough', values), source, weighs: 'for' }];
};

const byLabour: Weighing = (question) => {
  const { sum, wageSum, labourShare } = question;
  if (labourShare === undefined && isMistyped(question)) return [];
  const share = labourShare ?? (wageSum === undefined ? undefined : wageSum / sum);
  if (share === undefined) return [];
  const { value: small, source } = smallLabourShare;
  const values = { share: quantity(share, 'fraction'), small: quantity(small, 'fraction') };
  return compare(share, small) < 0
    ? [{ text: text('socialReturn.proportion.littleLabour', values), source, weighs: 'against' }]
    : [{ text: text('socialReturn.proportion.enoughLabour', values), source, weighs: 'for' }];
};

const byKind: Weighing = ({ kind }) =>
  kind === 'levering'
    ? [{ text: text('socialReturn.proportion.supplies'), source: supplies.source, weighs: 'against' }]
    : [];

const byPercentage: Weighing = ({ percentage, base }) => {
  if (percentage === undefined || compare(percentage, target.value) <= 0) return [];
  const values = { percentage: quantity(percentage, 'fraction'), target: quantity(target.value, 'fraction') };
  return base === 'wageSum'
    ? [
        {
          text: text('socialReturn.proportion.aboveOfWages', values),
          source: target.source,
          weighs: 'record',
        },
      ]
    : [{ text: text('socialReturn.proportion.above', values), source: target.source, weighs: 'against' }];
};

const byDemand: Weighing = ({ sum, demanded }) => {
  if (demanded === undefined) return [];
  const values = {
    demanded: quantity(demanded, 'euro'),
    share: quantity(demanded / sum, 'fraction'),
    target: quantity(target.value, 'fraction'),
    most: quantity(target.value * sum, 'euro'),
  };
  const { source } = demandAgainstSum;
  return compare(demanded, target.value * sum) > 0
    ? [{ text: text('socialReturn.proportion.demandTooMuch', values), source, weighs: 'against' }]
    : [{ text: text('socialReturn.proportion.demandFits', values), source, weighs: 'for' }];
};

const byBase: Weighing = ({ base }) =>
  base === undefined
    ? [{ text: text('socialReturn.proportion.nameBase'), source: clearBase.source, weighs: 'record' }]
    : [];

const toRecord: Weighing = () => [
  { text: text('socialReturn.proportion.record'), source: record.source, weighs: 'record' },
];
