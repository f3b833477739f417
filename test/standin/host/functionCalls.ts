import { prepareArguments } from './functionArguments';
import type { GivenArgument, Platform } from './functionArguments';
import type { FunctionMetadata } from './functionMetadata';
import type { FunctionResult } from './functionResults';
import type { HostEntry } from './protocol';

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;

interface Waiting {
  readonly resolve: (result: FunctionResult) => void;
}

/** Calls the add-in's worksheet functions as Excel does and waits for what they give. */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private queue: HostEntry[] = [];
  private calls = 0;
  private isReady = false;
  private metadata: ReadonlyMap<string, FunctionMetadata> = new Map();
  private readonly whenReady: (() => void)[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly send: (entries: readonly HostEntry[]) => void,
  ) {}

  /** Takes in the functions of an add-in; they are called by id. */
  register(functions: readonly FunctionMetadata[]): void {
    this.metadata = new Map(functions.map((each) => [each.id.toUpperCase(), each]));
  }

  /** The library says that functions may be called; what was asked before is sent now. */
  ready(): void {
    this.isReady = true;
    this.flush();
    for (const resolve of this.whenReady.splice(0)) resolve();
  }

  /** Resolves when functions may be called. */
  untilReady(): Promise<void> {
    return this.isReady ? Promise.resolve() : new Promise((resolve) => this.whenReady.push(resolve));
  }

  /** What the cell shows for a call. Never rejects: a function that throws gives an error value, as in Excel. */
  call(id: string, given: readonly GivenArgument[], address: string): Promise<FunctionResult> {
    const metadata = this.metadata.get(id.toUpperCase());
    if (metadata === undefined) return Promise.resolve({ ok: false, code: '#NAME?', message: '' });
    const prepared = prepareArguments(metadata, given, this.platform);
    if (!prepared.ok) return Promise.resolve({ ok: false, code: prepared.code, message: '' });
    this.calls += 1;
    const invocation = this.calls;
    const flags = prepared.hasErrors ? ERRORS_ALLOWED : 0;
    const message = [invocation, metadata.id, prepared.values, address, flags];
    return new Promise((resolve) => {
      this.waiting.set(invocation, { resolve });
      this.enqueue({ messageCategory: FUNCTION_CATEGORY, messageType: INVOKE, message });
    });
  }

  /** Hands results that came back to those who wait for them. */
  settle(results: readonly (readonly [number, FunctionResult])[]): void {
    for (const [id, result] of results) {
      this.waiting.get(id)?.resolve(result);
      this.waiting.delete(id);
    }
  }

  private enqueue(entry: HostEntry): void {
    this.queue.push(entry);
    if (this.queue.length === 1) queueMicrotask(() => this.flush());
  }

  private flush(): void {
    if (!this.isReady || this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.send(entries);
  }
}
