import type { Failure } from '../../explain/outcome';
import type { Policy } from '../../rules/socialreturn/policy';
import { findBlock, type FoundBlock } from '../value/findBlock';
import { findBonuses, type FoundBonuses } from '../value/findBonuses';

/** What texts mean in a policy. Long lists hold few different texts, so each is looked up once. */
export class PolicyWords {
  private readonly blocks = new Map<string, FoundBlock | Failure>();
  private readonly bonusTexts = new Map<string, FoundBonuses | Failure>();

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
}
