/** A part of the plans: those that differ from the parent's by one bound on one option. */
export interface Part {
  /** Place of the size in the list of sizes. */
  readonly size: number;
  /** No plan in it weighs less than this. */
  readonly bound: number;
  readonly parent: Part | null;
  readonly option: number;
  /** Counts of the option from `least` to `most`. */
  readonly least: number;
  readonly most: number;
}

/** The parts still to be searched, the most promising first. */
export class Queue {
  private readonly parts: Part[] = [];

  /** The bound of the most promising part; `Infinity` when nothing is left. */
  get bound(): number {
    return this.parts[0]?.bound ?? Infinity;
  }

  push(part: Part): void {
    const { parts } = this;
    let at = parts.length;
    parts.push(part);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = parts[above];
      if (other === undefined || other.bound <= part.bound) break;
      parts[at] = other;
      at = above;
    }
    parts[at] = part;
  }

  pop(): Part | undefined {
    const { parts } = this;
    const [first] = parts;
    const last = parts.pop();
    if (last === undefined || parts.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [one, other] = [parts[left], parts[left + 1]];
      if (one === undefined) break;
      const isRight = other !== undefined && other.bound < one.bound;
      const below = isRight ? other : one;
      if (below.bound >= last.bound) break;
      parts[at] = below;
      at = isRight ? left + 1 : left;
    }
    parts[at] = last;
    return first;
  }
}
