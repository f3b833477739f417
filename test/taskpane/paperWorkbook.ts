import type { Cell } from '../../src/engine';
import {
  WorkbookRefusal,
  type CellBlock,
  type ListArea,
  type OwnSheetName,
  type OwnSheetPlace,
  type RecordOf,
  type Report,
  type Source,
  type WhenTaken,
  type Workbook,
  type WriteOutcome,
} from '../../src/workbook/workbook';
import { freeSheetName } from '../../src/workbook/sheetName';

/** A workbook on paper: blocks of cells by sheet. It keeps what was asked of it, and does what the interface promises. */
export class PaperWorkbook implements Workbook {
  readonly written: Report[] = [];
  readonly selected: string[] = [];
  private readonly blocks = new Map<string, CellBlock>();
  private readonly watchers = new Map<string, Set<() => void>>();
  readonly keptSheets: Partial<Record<OwnSheetName, OwnSheetPlace>> = {};
  readonly kept: Record<RecordOf, string | null> = { tender: null, socialReturn: null };
  recalculations = 0;
  /** What the next call of any kind is refused with. */
  refusal: Error | null = null;

  constructor(
    blocks: readonly CellBlock[],
    private readonly selectedSheet: string | null = null,
  ) {
    for (const block of blocks) this.blocks.set(block.sheet, block);
  }

  sources(): Promise<readonly Source[]> {
    return this.answer(() => [...this.blocks.values()].map((block) => sourceOf(block, 'sheet')));
  }

  selection(): Promise<Source | null> {
    return this.answer(() => {
      const block = this.blocks.get(this.selectedSheet ?? '');
      return block ? sourceOf(block, 'selection') : null;
    });
  }

  read(source: Source): Promise<CellBlock> {
    return this.answer(() => {
      const block = this.blocks.get(source.sheet);
      if (!block) throw new WorkbookRefusal('sheetMissing', source.sheet);
      return block;
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.answer(() => {
      this.selected.push(`${sheet}!${address}`);
    });
  }

  write(report: Report, whenTaken: WhenTaken, earlier?: string): Promise<WriteOutcome> {
    return this.answer(() => {
      const { sheetName } = report;
      const taken = [...this.written.map((report) => report.sheetName), ...this.blocks.keys()];
      const freeName = freeSheetName(sheetName, taken);
      const own = this.written.find((report) => idOf(report.sheetName) === earlier)?.sheetName ?? null;
      if (taken.includes(sheetName) && whenTaken === 'ask') {
        return { outcome: 'nameTaken', sheet: sheetName, freeName, earlier: own };
      }
      const sheet = whenTaken === 'replace' && own !== null ? own : freeName;
      this.written.push({ ...report, sheetName: sheet });
      return { outcome: 'written', sheet, sheetId: idOf(sheet), address: 'A1:H30' };
    });
  }

  addRow({ sheet, columns }: ListArea, cells: readonly Cell[]): Promise<string> {
    return this.answer(() => {
      const block = this.blocks.get(sheet);
      if (!block) throw new WorkbookRefusal('sheetMissing', sheet);
      const row = Array.from({ length: columns }, (_, column) => cells[column] ?? null);
      const formats = row.map(() => 'General');
      this.blocks.set(sheet, {
        ...block,
        cells: [...block.cells, row],
        formats: [...block.formats, formats],
      });
      return `A${block.firstRow + block.cells.length + 1}`;
    });
  }

  onChange(sheet: string, changed: () => void): Promise<() => Promise<void>> {
    return this.answer(() => {
      const watching = this.watchers.get(sheet) ?? new Set<() => void>();
      this.watchers.set(sheet, watching.add(changed));
      return () => {
        watching.delete(changed);
        return Promise.resolve();
      };
    });
  }

  ownSheet(which: OwnSheetName, usualName: string): Promise<OwnSheetPlace | null> {
    return this.answer(() => {
      const kept = this.keptSheets[which];
      const sheet = kept?.sheet ?? usualName;
      return this.blocks.has(sheet) ? { fingerprint: null, ...kept, sheet } : null;
    });
  }

  keepOwnSheet(which: OwnSheetName, kept: OwnSheetPlace): Promise<void> {
    return this.answer(() => {
      this.keptSheets[which] = kept;
    });
  }

  record(of: RecordOf): Promise<string | null> {
    return this.answer(() => this.kept[of]);
  }

  keepRecord(of: RecordOf, record: string, before: string | null): Promise<void> {
    return this.answer(() => {
      if (this.kept[of] !== before) throw new WorkbookRefusal('changedElsewhere');
      this.kept[of] = record;
    });
  }

  recalculate(): Promise<void> {
    return this.answer(() => {
      this.recalculations += 1;
    });
  }

  /** Somebody changes a sheet. */
  change(block: CellBlock): void {
    this.blocks.set(block.sheet, block);
    this.watchers.get(block.sheet)?.forEach((changed) => changed());
  }

  private answer<T>(what: () => T): Promise<T> {
    const { refusal } = this;
    return refusal ? Promise.reject(refusal) : Promise.resolve().then(what);
  }
}

/** The id of a sheet that was written; on paper a sheet keeps its name. */
function idOf(sheet: string): string {
  return `id of ${sheet}`;
}

function sourceOf(block: CellBlock, kind: Source['kind']): Source {
  const filled = block.cells.some((row) => row.some((cell) => cell !== null));
  return {
    kind,
    sheet: block.sheet,
    name: block.sheet,
    address: filled ? block.address : '',
    rows: filled ? block.cells.length : 0,
    columns: filled ? (block.cells[0]?.length ?? 0) : 0,
  };
}
