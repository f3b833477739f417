import type { Text } from '../../../engine';
import type { NumberEntry } from './numberEntry';

/** Takes entries from the pane as they must be and keeps a list of those that are not filled in. */
export class Gaps {
  readonly found: Text[] = [];

  add(gap: Text): void {
    this.found.push(gap);
  }

  /** The number of an entry; what is returned for a gap is never used, because then no question is asked. */
  number(entry: NumberEntry | undefined, gap: Text): number {
    if (typeof entry === 'number') return entry;
    this.add(gap);
    return 0;
  }

  /** As {@link number}, for an entry that may be left empty. */
  optional(entry: NumberEntry, gap: Text): number | null {
    return entry === null ? null : this.number(entry, gap);
  }
}
