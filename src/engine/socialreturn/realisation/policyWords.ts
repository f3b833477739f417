import type { Failure } from '../../explain/outcome';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import { findBlock, type FoundBlock } from '../value/findBlock';
import { findBonuses } from '../value/findBonuses';
import type { Choices } from '../value/request';
import { KindOfWork } from './kindOfWork';
import { Sentences } from './sentences';

/** Texts that say no kind of work in a policy: which of both, and why. */
export interface UnknownWork {
  readonly ok: false;
  readonly failure: Failure;
  readonly field: 'block' | 'bonuses';
  /** `null` when the block is not known either. */
  readonly block: Block | null;
}

/** What texts mean in a policy, read with the same choices. Long lists hold few different texts, so each is looked up once. */
export class PolicyWords {
  /** What has been said of the work of this policy. */
  readonly sentences = new Sentences();
  private readonly blocks = new Map<string, FoundBlock | Failure>();
  private readonly kinds = new Map<string, Map<string, KindOfWork | UnknownWork>>();

  constructor(
    readonly policy: Policy,
    readonly choices: Choices | undefined,
  ) {}

  block(typed: string): FoundBlock | Failure {
    const known = this.blocks.get(typed);
    if (known) return known;
    const found = findBlock(this.policy, typed);
    this.blocks.set(typed, found);
    return found;
  }

  /** The kind of work that a block and bonuses say. */
  kind(block: string, bonuses: string | readonly string[] = ''): KindOfWork | UnknownWork {
    let ofBlock = this.kinds.get(block);
    if (ofBlock === undefined) this.kinds.set(block, (ofBlock = new Map<string, KindOfWork | UnknownWork>()));
    const key = typeof bonuses === 'string' ? bonuses : bonuses.join('\n');
    let kind = ofBlock.get(key);
    if (kind === undefined) ofBlock.set(key, (kind = this.newKind(block, bonuses)));
    return kind;
  }

  private newKind(typed: string, typedBonuses: string | readonly string[]): KindOfWork | UnknownWork {
    const block = this.block(typed);
    if (!block.ok) return { ok: false, failure: block, field: 'block', block: null };
    const bonuses = findBonuses(this.policy, typedBonuses);
    if (!bonuses.ok) return { ok: false, failure: bonuses, field: 'bonuses', block: block.block };
    return new KindOfWork(this.policy, block, bonuses, this.choices, this.sentences);
  }
}
