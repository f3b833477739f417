const CLAUSE = /(?:[^;"]|"(?:[^"]|"")*")+/g;

/** The parts of an explanation, divided by semicolons outside quotes; the whole when a quote is not closed. */
function partsOf(explanation: string): string[] {
  const closed = (explanation.split('"').length - 1) % 2 === 0;
  const parts = closed ? (explanation.match(CLAUSE) ?? []) : [explanation];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** An explanation on a model sheet, taken clause by clause. What is left at the end was not understood. */
export class Clauses {
  private readonly left: string[];

  constructor(explanation: string) {
    this.left = partsOf(explanation);
  }

  /** Takes the first clause that can be read this way; `null` when none can. */
  take<T>(read: (clause: string) => T | null): T | null {
    for (const [place, clause] of this.left.entries()) {
      const found = read(clause);
      if (found === null) continue;
      this.left.splice(place, 1);
      return found;
    }
    return null;
  }

  /** Takes every clause that can be read this way, in order. */
  takeAll<T>(read: (clause: string) => T | null): readonly T[] {
    const taken: T[] = [];
    for (let found = this.take(read); found !== null; found = this.take(read)) taken.push(found);
    return taken;
  }

  get understood(): boolean {
    return this.left.length === 0;
  }
}
