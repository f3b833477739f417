import type { Failure } from '../../explain/outcome';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import { effortValue } from '../value/effortValue';
import { findBlock, type FoundBlock } from '../value/findBlock';
import { findBonuses, type FoundBonuses } from '../value/findBonuses';
import type { Effort, EffortValue } from '../value/request';

/**
 * What texts mean in a policy, and what work is worth in it. Long lists hold few different texts and many people with the
 * same hours and months, so each is looked up and valued once.
 */
export class PolicyWords {
  private readonly blocks = new Map<string, FoundBlock | Failure>();
  private readonly bonusTexts = new Map<string, FoundBonuses | Failure>();
  private readonly worths = new Map<string, EffortValue | Failure>();

  constructor(readonly policy: Policy) {}

  block(typed: string): FoundBlock | Failure {
    const known = this.blocks.get(typed);
    if (known) return known;
    const found = findBlock(this.policy, typed);
    this.blocks.set(typed, found);
    return found;
  }

  bonuses(typed: string | readonly string[] = ''): FoundBonuses | Failure {
    const key = typeof typed === 'string' ? typed : typed.join('\n');
    const known = this.bonusTexts.get(key);
    if (known) return known;
    const found = findBonuses(this.policy, typed);
    this.bonusTexts.set(key, found);
    return found;
  }

  worth(block: Block, bonuses: readonly Bonus[], effort: Effort): EffortValue | Failure {
    const { hoursPerWeek, fte, months, monthsBefore, amount, count, choices } = effort;
    const bonusIds = bonuses.map(({ id }) => id).join();
    const chosen = choices && `${choices.bonusProRata}${choices.bonusStacking}${choices.fullTimeHours}`;
    const key = `${block.id}|${bonusIds}|${hoursPerWeek}|${fte}|${months}|${monthsBefore}|${amount}|${count}|${chosen}`;
    const known = this.worths.get(key);
    if (known) return known;
    const worth = effortValue(this.policy, block, bonuses, effort);
    this.worths.set(key, worth);
    return worth;
  }
}
