import type { Text } from '../../../engine';
import type { NumberEntry } from './model';

/** Takes entries from the pane as numbers and keeps a list of those that are not filled in. */
export class Gaps {
  readonly found: Text[] = [];

  add(gap: Text): void {
    this.found.push(gap);
  }

  /** The number of an entry; what is returned for a gap is never used, because then no request is made. */
  number(entry: NumberEntry | undefined, gap: Text): number {
    if (typeof entry === 'number') return entry;
    this.add(gap);
    return 0;
  }
}
