import { Refusal } from './refusal';

/** Ways in which Excel lets an add-in down, to be switched on by a test. Everything is off at the start. */
export class Conduct {
  /** Largest request and answer in characters, as Excel on the web has it (5 MB); null is no limit. */
  payloadLimit: number | null = null;
  /** The connection is lost once this many actions of the next request are done; null is never. */
  loseConnectionAfter: number | null = null;
  private editing: Promise<void> | null = null;
  private finish: (() => void) | null = null;

  /** A person begins to type in a cell. */
  startEditingCell(): void {
    this.editing ??= new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  /** The person presses Enter; what waited for it goes on. */
  finishEditingCell(): void {
    this.finish?.();
    this.editing = null;
    this.finish = null;
  }

  /** Resolves when no cell is being edited; refuses at once when the caller does not want to wait. */
  async cellIsFree(isWilling: boolean): Promise<void> {
    if (this.editing === null) return;
    if (!isWilling) throw new Refusal('InvalidOperationInCellEditMode');
    await this.editing;
  }

  checkRequest(body: string): void {
    if (this.payloadLimit !== null && body.length > this.payloadLimit) {
      throw new Refusal('RequestPayloadSizeLimitExceeded');
    }
  }

  checkAnswer(body: unknown): void {
    if (this.payloadLimit !== null && JSON.stringify(body).length > this.payloadLimit) {
      throw new Refusal('ResponsePayloadSizeLimitExceeded');
    }
  }

  /**
   * To be told after every action. Throws, once, where the connection is to be lost: the answer never arrives, though
   * the actions before were done.
   */
  actionDone(done: number): void {
    if (this.loseConnectionAfter === null || done < this.loseConnectionAfter) return;
    this.loseConnectionAfter = null;
    throw new Refusal('ConnectionFailure');
  }
}
