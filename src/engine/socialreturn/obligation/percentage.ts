import { compare } from '../../decimal';
import { quantity, text } from '../../explain/text';
import type { Policy } from '../../rules/socialreturn/policy';
import type { SocialReturnFinding } from '../finding';

/** How the percentage of the user differs from what the policy allows. */
export function percentageFindings(
  policy: Policy,
  percentage: number | undefined,
  lowerPercentage: number | null,
): readonly SocialReturnFinding[] {
  if (percentage === undefined) return [];
  const { percentage: stated, offered } = policy.obligation;
  const floor = lowerPercentage ?? stated;
  const shown = { policy: policy.shortName, percentage: quantity(percentage, 'fraction') };
  if (floor !== null && compare(percentage, floor) < 0) {
    return [
      {
        code: 'PERCENTAGE_BELOW_POLICY',
        problem: text('socialReturn.problem.belowPolicy', { ...shown, stated: quantity(floor, 'fraction') }),
        remedy: text('socialReturn.remedy.belowPolicy'),
      },
    ];
  }
  if (offered !== null && compare(percentage, offered.maximum) > 0) {
    const maximum = quantity(offered.maximum, 'fraction');
    return [
      {
        code: 'PERCENTAGE_ABOVE_OFFER_MAXIMUM',
        problem: text('socialReturn.problem.aboveOffer', { ...shown, maximum }),
        remedy: text('socialReturn.remedy.aboveOffer'),
      },
    ];
  }
  return [];
}
