import { requireArea } from './a1';
import { runBatch } from './batch';
import { Book } from './book';
import type { CellStore, CellValue } from './cellStore';
import { Conduct } from './conduct';
import { containerMembers } from './container';
import type { AttachedWindow, NativeBridge } from './container';
import { Events } from './events';
import type { ChangeSource } from './events';
import { FunctionCalls } from './functionCalls';
import type { GivenArgument, Platform } from './functionArguments';
import { parseFunctions } from './functionMetadata';
import type { FunctionResult } from './functionResults';
import type { HostObject } from './hostObject';
import { CULTURES } from './objects/application';
import type { Culture, ExcelState } from './objects/application';
import { services } from './objects/services';
import type { Shell } from './objects/services';
import { workbookObject } from './objects/workbook';
import { RequestFlag, bridgeAnswer, bridgeEntries, parseBridgeMessage, parseRequest } from './protocol';
import type { HostEntry, Response } from './protocol';
import { References } from './references';
import { Refusal } from './refusal';
import { NEWEST, isSupported } from './requirementSets';
import type { RequirementSets } from './requirementSets';

/** Which Excel is played. */
export interface HostOptions {
  /** Language of Excel's own texts and of the add-in; `nl-NL` when left out. */
  readonly language?: 'nl-NL' | 'en-US';
  /** How numbers and dates are written; that of the language when left out. */
  readonly culture?: Culture;
  /** Decides how empty cells reach a function; `desktop` when left out. */
  readonly platform?: Platform;
  /** Sets with another version than {@link NEWEST} has. */
  readonly requirementSets?: RequirementSets;
  readonly isDarkTheme?: boolean;
  readonly fileName?: string;
  /** Calculates the formulas of the workbook when the add-in asks for it; nothing happens when left out. */
  readonly calculate?: ExcelState['calculate'];
}

/** Excel as Office.js sees it, with a workbook in a {@link CellStore}. */
export class Host {
  readonly book: Book;
  readonly conduct = new Conduct();
  readonly references = new References();
  readonly functions: FunctionCalls;
  readonly shell: Shell = {
    startState: 'Inactive',
    isPaneVisible: true,
    takesActions: false,
    ribbonUpdates: [],
  };
  readonly requirementSets: RequirementSets;
  /** Number of requests answered: the round trips of the add-in. */
  requests = 0;
  private readonly culture: Culture;
  private readonly root: HostObject;
  private readonly fileName: string;
  private readonly listeners = new Set<(entries: readonly HostEntry[]) => void>();

  constructor(
    readonly store: CellStore,
    private readonly options: HostOptions = {},
  ) {
    const send = (entries: readonly HostEntry[]): void => {
      for (const listener of this.listeners) listener(entries);
    };
    this.culture = options.culture ?? CULTURES[options.language ?? 'nl-NL'];
    this.requirementSets = { ...NEWEST, ...options.requirementSets };
    this.book = new Book(store, new Events(send));
    this.fileName = options.fileName ?? 'Map1.xlsx';
    const excel: ExcelState = {
      culture: this.culture,
      calculationMode: 'Automatic',
      calculate: options.calculate ?? (() => undefined),
    };
    this.root = workbookObject({ book: this.book, excel, fileName: this.fileName });
    this.functions = new FunctionCalls(options.platform ?? 'desktop', send);
    store.onEdit((sheet, area) => {
      this.book.changed(sheet, area, 'person');
    });
  }

  /** Hears what Excel tells unasked: events and calls of functions. Returns what ends it. */
  onEntries(listener: (entries: readonly HostEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers one request of the library. */
  async answer(body: string, flags: number): Promise<Response> {
    this.requests += 1;
    try {
      await this.conduct.cellIsFree((flags & RequestFlag.waitForCellEdit) !== 0);
      this.conduct.checkRequest(body);
      const roots = {
        workbook: this.root,
        service: services(this.functions, this.shell),
        references: this.references,
        has: (version: string) => isSupported(this.requirementSets, 'ExcelApi', version),
      };
      const answer = runBatch(parseRequest(body), roots, (done) => {
        this.conduct.actionDone(done);
      });
      this.conduct.checkAnswer(answer);
      return { statusCode: 200, body: answer };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { statusCode: error.status, error: { code: error.code, message: error.message } };
    }
  }

  /** Takes in the worksheet functions of an add-in: the parsed `functions.json`. */
  registerFunctions(json: unknown): void {
    this.functions.register(parseFunctions(json));
  }

  /** Calls a worksheet function as a cell would, and gives what the cell shows. `address` is that of the cell. */
  callFunction(id: string, given: readonly GivenArgument[], address: string): Promise<FunctionResult> {
    return this.functions.call(id, given, address);
  }

  /** Somebody types values into cells: a person here, or one elsewhere in the same file. */
  edit(
    sheetName: string,
    address: string,
    values: readonly (readonly CellValue[])[],
    by: ChangeSource = 'person',
  ): void {
    const sheet = this.sheet(sheetName);
    const area = requireArea(address);
    this.store.write(
      sheet,
      area,
      values.map((row) => row.map((value) => ({ value }))),
    );
    this.book.changed(sheet, area, by);
  }

  /** A person selects cells. */
  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const [first = '', ...also] = address.split(',');
    const area = requireArea(first);
    this.book.alsoSelected = also.map(requireArea);
    this.book.hasObjectSelected = false;
    this.store.select(sheet, area);
    this.book.events.selectionChanged(sheet, area);
  }

  /** A person protects a sheet, with or without a password. */
  protectSheet(name: string, password?: string): void {
    const state = this.book.state(this.sheet(name));
    state.isProtected = true;
    state.password = password;
  }

  /**
   * Puts the native bridge and the container into a window. To be done before Office.js is loaded there; it then starts
   * as in Excel and everything it asks comes here. Returns what ends the connection.
   */
  attachTo(target: Window & AttachedWindow): () => void {
    const bridge: NativeBridge = {
      sendMessageToHost: (json) => {
        const { id, flags, body } = parseBridgeMessage(json);
        void this.answer(body, flags)
          .catch(fault)
          .then((response) => bridge.onMessageFromHost?.(bridgeAnswer(id, response)));
      },
    };
    target._richApiNativeBridge = bridge;
    const { fileName, options } = this;
    const { language = 'nl-NL', isDarkTheme = false } = options;
    const facts = {
      language,
      culture: this.culture.name,
      requirementSets: this.requirementSets,
      isDarkTheme,
      fileName,
    };
    Object.defineProperty(target, 'external', { value: containerMembers(facts), configurable: true });
    return this.onEntries((entries) => bridge.onMessageFromHost?.(bridgeEntries(entries)));
  }

  private sheet(name: string): string {
    const id = this.book.findSheet(name);
    if (id === undefined) throw new Error(`There is no sheet named ${name}.`);
    return id;
  }
}

/** A defect of the stand-in itself, told to the add-in so that it shows instead of leaving the add-in to wait. */
function fault(error: unknown): Response {
  return {
    statusCode: 500,
    error: { code: 'GeneralException', message: `The stand-in failed: ${String(error)}` },
  };
}

/** Excel in memory, for the library to talk to. */
export function createHost(store: CellStore, options: HostOptions = {}): Host {
  return new Host(store, options);
}
