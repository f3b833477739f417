import { createExcelWorkbook } from '../../src/workbook/excelWorkbook';
import { WorkbookRefusal, type RefusalReason, type Workbook } from '../../src/workbook/workbook';
import type { Host, HostOptions } from '../standin/host/host';
import { requireArea } from '../standin/host/a1';
import type { CellValue, StoredCell } from '../standin/host/cellStore';
import { MemoryStore } from '../standin/host/memoryStore';
import { startExcel } from '../standin/jest/startExcel';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** An Excel with these sheets, and the gateway to it. */
export function open(sheets?: Sheets, options?: HostOptions): OpenExcel {
  const { host, store } = startExcel(new MemoryStore(sheets), options);
  return new OpenExcel(host, store, createExcelWorkbook());
}

/** Excel with the gateway, and what a person can do and see in it. */
export class OpenExcel {
  constructor(
    readonly host: Host,
    readonly store: MemoryStore,
    readonly workbook: Workbook,
  ) {}

  id(sheet: string): string {
    const found = this.store.sheets().find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
    return found.id;
  }

  sheetNames(): string[] {
    return this.store.sheets().map(({ name }) => name);
  }

  cells(sheet: string, address: string): StoredCell[][] {
    return this.store.read(this.id(sheet), requireArea(address));
  }

  values(sheet: string, address: string): CellValue[][] {
    return this.cells(sheet, address).map((row) => row.map(({ value }) => value));
  }

  merge(sheet: string, address: string): void {
    this.store.merge(this.id(sheet), requireArea(address));
  }

  makeTable(sheet: string, address: string, name: string): void {
    const { book } = this.host;
    book.addTable(book.range(this.id(sheet), requireArea(address))).name = name;
  }

  hide(sheet: string): void {
    this.host.book.state(this.id(sheet)).visibility = 'Hidden';
  }

  /**
   * The connection breaks in a request, counted from 1 and from now, once so many of its actions are done. Gives what
   * tells whether it came to that.
   */
  loseConnection(request: number, actions: number): () => boolean {
    const { host } = this;
    const answer = host.answer.bind(host);
    let coming = request;
    host.answer = (body, flags) => {
      coming -= 1;
      if (coming === 0) host.conduct.loseConnectionAfter = actions;
      return answer(body, flags);
    };
    return () => coming <= 0 && host.conduct.loseConnectionAfter === null;
  }

  /** Everything in the workbook that a write could have changed, to compare before and after. */
  contents(): unknown {
    return this.store.sheets().map(({ id, name }) => {
      const used = this.store.usedArea(id);
      const tables = this.host.book.tables.filter((table) => table.sheet === id).map((table) => table.name);
      return { id, name, tables, cells: used === null ? [] : this.store.read(id, used) };
    });
  }
}

/** The refusal that something ends in. */
export async function refusalFrom(attempt: Promise<unknown>): Promise<WorkbookRefusal> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error;
    throw error;
  }
  throw new Error('Excel did not refuse.');
}

/** The reason of the refusal that something ends in. */
export async function reasonFrom(attempt: Promise<unknown>): Promise<RefusalReason> {
  return (await refusalFrom(attempt)).reason;
}
