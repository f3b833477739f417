import type { HostObject } from './hostObject';
import { refuse } from './refusal';

/** Objects the library keeps between requests, by the reference it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private given = 0;

  /** Number of objects being kept: a session that ended should leave none behind. */
  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    this.given += 1;
    const reference = `ref${String(this.given)}`;
    this.kept.set(reference, object);
    return reference;
  }

  get(reference: string): HostObject {
    return this.kept.get(reference) ?? refuse('InvalidReference');
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }
}
