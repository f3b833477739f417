import type { Trace } from '../../explain/trace';
import type { Counted } from './counted';
import type { RealisedItem } from './realisation';
import type { ValuedItem } from './valuedItem';

/** What an effort counts for in its contract, after the limits for groups of blocks: over the whole time and up to a day. */
export class RealisedEffort implements RealisedItem {
  readonly kind: RealisedItem['kind'];
  readonly id: RealisedItem['id'];
  readonly row: RealisedItem['row'];
  readonly block: RealisedItem['block'];
  readonly value: RealisedItem['value'];
  readonly realised: RealisedItem['realised'];
  readonly capped: RealisedItem['capped'];
  readonly why: RealisedItem['why'];
  readonly readings: RealisedItem['readings'];

  constructor(
    private readonly item: ValuedItem,
    index: number,
    whole: Counted,
    done: Counted,
  ) {
    const limit = whole.limits[index] ?? null;
    const isValued = item.value !== null;
    this.kind = item.kind;
    this.id = item.id;
    this.row = item.row;
    this.block = item.block;
    this.value = isValued ? (whole.values[index] ?? 0) : null;
    this.realised = isValued ? (done.values[index] ?? 0) : null;
    this.capped = item.capped || limit !== null;
    this.why = limit === null ? item.why : [...item.why, limit];
    this.readings = item.readings;
  }

  trace(): Trace | null {
    return this.item.trace();
  }
}
