import { answer, type Outcome } from '../../explain/outcome';
import type { Text } from '../../explain/text';
import { choosePolicy } from '../../rules/socialreturn/choosePolicy';
import { effortValue } from './effortValue';
import { findBlock } from './findBlock';
import { findBonuses } from './findBonuses';
import type { EffortRequest, EffortValue } from './request';
import { valueTrace } from './valueTrace';

/**
 * What an effort is worth under a policy: the amount of its block, in proportion to hours and months where the policy's
 * amount is for a full year, at most for the maximum duration, nothing below the minimum hours, with its bonuses.
 *
 * Amounts in euro, not rounded. Where sources conflict or the policy is silent (whether bonuses follow hours and months,
 * whether they add up, what a full week is) and the readings give different amounts, the value is `null` with the question
 * and the amount in each reading; `choices` answers it.
 *
 * `invalid`: an unknown block or bonus, hours of 0 or above 60, an end before the start, a negative amount, a block that
 * needs hours, days or an amount without them. `notAvailable`: the policy has no such amount, or no unit for it.
 */
export function valueOfEffort(request: EffortRequest): Outcome<EffortValue> {
  const chosen =
    typeof request.policy === 'string'
      ? choosePolicy(request.policy, request.date)
      : { ok: true as const, policy: request.policy, assumptions: [] };
  if (!chosen.ok) return chosen;
  const block = findBlock(chosen.policy, request.block);
  if (!block.ok) return block;
  const bonuses = findBonuses(chosen.policy, request.bonuses ?? []);
  if (!bonuses.ok) return bonuses;
  const valued = effortValue(chosen.policy, block.block, bonuses.bonuses, request);
  if ('ok' in valued) return valued;
  const read: readonly Text[] = [...(block.read === null ? [] : [block.read]), ...bonuses.read];
  const value: EffortValue = {
    ...valued,
    why: [...read, ...valued.why],
    uncertain: [...chosen.assumptions, ...valued.uncertain],
  };
  return answer(value, valueTrace(value, request, read));
}
