import type { CellStore } from '../host/cellStore';
import type { FunctionResult } from '../host/functionResults';
import type { GivenArgument } from '../host/functionArguments';
import { createHost, type Host } from '../host/host';
import { addressOf, quotedSheet } from '../host/a1';
import type { CellPlace } from './errorSentences';
import type { Language } from './texts';
import type { FileTable } from './workbookFile';

/** How long the page waits for the add-in before it says that something is wrong. */
const PATIENCE = 20_000;

const LANGUAGE_TAG = { nl: 'nl-NL', en: 'en-US' } as const;

export interface PaneOptions {
  readonly language: Language;
  readonly dark: boolean;
  readonly fileName: string;
  /** The parsed `functions.json` of the add-in. */
  readonly functions: unknown;
  /** Calculates every formula of the grid. */
  readonly calculate: () => void;
}

/** The built add-in in a frame of its own, with the stand-in as its Excel. */
export class PaneFrame {
  private host: Host | undefined;
  private detach: (() => void) | undefined;
  private isReady = false;
  private interrupt: () => void = () => undefined;
  private interrupted: Promise<undefined> = Promise.resolve(undefined);

  constructor(
    private readonly container: HTMLElement,
    private readonly store: CellStore,
  ) {}

  /** Starts the add-in afresh on the workbook in the store; tells whether its functions may be called. */
  async start(options: PaneOptions, title: string): Promise<boolean> {
    const earlier = this.host;
    this.stop();
    const host = createHost(this.store, {
      language: LANGUAGE_TAG[options.language],
      isDarkTheme: options.dark,
      fileName: options.fileName,
      calculate: options.calculate,
    });
    host.registerFunctions(options.functions);
    if (earlier !== undefined) carryOver(earlier, host);
    this.host = host;
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.src = '/addin/taskpane.html';
    this.container.replaceChildren(frame);
    await Promise.race([host.functions.untilReady().then(() => this.readyOn(host)), waited(PATIENCE)]);
    return this.isReady || this.host !== host;
  }

  /** Another workbook takes the place of this one. */
  forget(
    tables: readonly { readonly sheet: string; readonly table: FileTable }[],
    settings: ReadonlyMap<string, unknown>,
  ): void {
    this.stop();
    const fresh = createHost(this.store);
    for (const { sheet, table } of tables) {
      fresh.book.addTable(fresh.book.range(sheet, table.area)).name = table.name;
    }
    settings.forEach((value, key) => fresh.book.settings.set(key, value));
    this.host = fresh;
  }

  attach(pane: Window): void {
    this.detach = this.host?.attachTo(pane);
  }

  /** Calls a worksheet function of the add-in; `undefined` when it is not ready or is stopped before it answers. */
  async call(
    id: string,
    args: readonly GivenArgument[],
    place: CellPlace,
  ): Promise<FunctionResult | undefined> {
    if (!this.isReady) return undefined;
    const sheet = this.store.sheets().find(({ id: known }) => known === place.sheet)?.name ?? '';
    const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    return Promise.race([
      this.host?.callFunction(id, args, `${quotedSheet(sheet)}!${addressOf(area)}`),
      this.interrupted,
    ]);
  }

  tablesOn(sheet: string): FileTable[] {
    const tables = this.host?.book.tables ?? [];
    return tables.filter((table) => table.sheet === sheet).map(({ name, area }) => ({ name, area }));
  }

  /** What add-ins keep with the workbook. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.host?.book.settings ?? new Map<string, unknown>();
  }

  /** A person selected other cells. */
  selectionChanged(): void {
    const { sheet, area } = this.store.selection();
    this.host?.book.events.selectionChanged(sheet, area);
  }

  private readyOn(host: Host): void {
    if (this.host !== host) return;
    this.isReady = true;
    this.interrupted = new Promise((resolve) => {
      this.interrupt = () => resolve(undefined);
    });
  }

  private stop(): void {
    this.isReady = false;
    this.interrupt();
    this.detach?.();
    this.detach = undefined;
    this.container.replaceChildren();
  }
}

/** What lies in the workbook beside its cells stays when the add-in starts again. */
function carryOver(from: Host, to: Host): void {
  to.book.tables.push(...from.book.tables);
  to.book.names.push(...from.book.names);
  from.book.settings.forEach((value, key) => to.book.settings.set(key, value));
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
