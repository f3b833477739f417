import type { Failure } from '../../explain/outcome';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import { basisNeeds } from './basis';
import { wrongCount, wrongEffort } from './effortInput';
import type { Effort, EffortValue } from './request';
import { timeValue } from './timeValue';
import { byAgreement, byAmount, byDays, byHours, byHoursOrAmount, byNothing, unitValue } from './unitValue';

/**
 * What an effort is worth under a block and bonuses of a policy, without the trace: for long lists. Units, choices and
 * failures are those of {@link valueOfEffort}.
 */
export function effortValue(
  policy: Policy,
  block: Block,
  bonuses: readonly Bonus[],
  effort: Effort,
): EffortValue | Failure {
  const wrong = wrongEffort(effort) ?? wrongCount(block, effort);
  if (wrong) return wrong;
  switch (basisNeeds(block.basis)) {
    case 'time':
      return timeValue(policy, block, bonuses, effort);
    case 'hours':
      return unitValue(policy, block, bonuses, effort, byHours);
    case 'days':
      return unitValue(policy, block, bonuses, effort, byDays);
    case 'amount':
      return unitValue(policy, block, bonuses, effort, byAmount);
    case 'hoursOrAmount':
      return unitValue(policy, block, bonuses, effort, byHoursOrAmount);
    case 'agreement':
      return unitValue(policy, block, bonuses, effort, byAgreement);
    case 'nothing':
      return unitValue(policy, block, bonuses, effort, byNothing);
  }
}
