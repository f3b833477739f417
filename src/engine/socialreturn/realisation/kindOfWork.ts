import type { Failure } from '../../explain/outcome';
import type { Text } from '../../explain/text';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import { effortValue } from '../value/effortValue';
import type { FoundBlock } from '../value/findBlock';
import type { FoundBonuses } from '../value/findBonuses';
import type { Choices, Effort, EffortValue } from '../value/request';
import type { Sentences } from './sentences';
import { withReading } from './valuedItem';

/** What work is worth, and why: how its texts were read included. */
export interface Worth {
  readonly ok: true;
  readonly valued: EffortValue;
  readonly why: readonly Text[];
}

type SizeOfWork = Pick<Effort, 'hoursPerWeek' | 'fte' | 'amount' | 'count'>;

/**
 * Work under a block with bonuses, as people wrote them. In a long list many people have the same hours and months, so that
 * each is valued once.
 */
export class KindOfWork {
  readonly ok = true;
  readonly block: Block;
  /** How the texts were understood, as far as they were not names of the policy itself. */
  readonly read: readonly Text[];
  private readonly worths = new Map<number | undefined, Map<number, Worth | Failure>>();

  constructor(
    private readonly policy: Policy,
    { block, read }: FoundBlock,
    private readonly bonuses: FoundBonuses,
    private readonly choices: Choices | undefined,
    private readonly sentences: Sentences,
  ) {
    this.block = block;
    this.read = [...(read === null ? [] : [read]), ...bonuses.read];
  }

  /** What such work is worth over its months; the choices are those of this kind. */
  worth(work: SizeOfWork, months: number, monthsBefore: number): Worth | Failure {
    const { hoursPerWeek, fte, amount, count } = work;
    if (monthsBefore !== 0 || fte !== undefined || amount !== undefined || count !== undefined) {
      return this.valued(work, months, monthsBefore);
    }
    let byMonths = this.worths.get(hoursPerWeek);
    if (byMonths === undefined)
      this.worths.set(hoursPerWeek, (byMonths = new Map<number, Worth | Failure>()));
    let worth = byMonths.get(months);
    if (worth === undefined) byMonths.set(months, (worth = this.valued(work, months, monthsBefore)));
    return worth;
  }

  private valued(work: SizeOfWork, months: number, monthsBefore: number): Worth | Failure {
    const { hoursPerWeek, fte, amount, count } = work;
    const { choices } = this;
    const effort: Effort = { hoursPerWeek, fte, amount, count, months, monthsBefore, choices };
    const valued = effortValue(this.policy, this.block, this.bonuses.bonuses, effort);
    if ('ok' in valued) return valued;
    const uncertain = this.sentences.unique(valued.uncertain);
    return { ok: true, valued: { ...valued, uncertain }, why: withReading(this.read, valued) };
  }
}
