import type { Cell } from '../engine';

/** Something in the workbook that can be read as a table: a sheet's used range, an Excel table, or the selection. */
export interface Source {
  readonly kind: 'sheet' | 'table' | 'selection';
  /** Name of the sheet it lies on. */
  readonly sheet: string;
  /** Name of the Excel table; the sheet's name for the other kinds. */
  readonly name: string;
  /** Address without the sheet, such as `A1:H13`. Empty for a sheet without anything in it. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a source as they lie on the sheet. Values are the stored ones, not the displayed text. */
export interface CellBlock {
  readonly sheet: string;
  /** Address without the sheet, such as `A1:H13`. */
  readonly address: string;
  /** Row and column of the top left cell, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Number format of each cell, in English, such as `0.00%` or `d-m-yyyy`. */
  readonly formats: readonly (readonly string[])[];
  /** Addresses of merged areas inside the block. */
  readonly merged: readonly string[];
}

/** How the numbers of a column are shown; an index is a figure without a unit that may be far below 1. */
export type ColumnFormat = 'text' | 'rank' | 'points' | 'euro' | 'percentage' | 'date' | 'number' | 'index';

/** A cell that calculates: a formula as it reads in English, with commas between the arguments. */
export interface Formula {
  readonly formula: `=${string}`;
}

/** What can be written in a cell: a value that stays what it is, or a formula. Text is never taken for a formula. */
export type ReportCell = Cell | Formula;

/** Whether a cell to write calculates. */
export function isFormula(cell: ReportCell): cell is Formula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** A column of a table to write. */
export interface ReportColumn {
  readonly title: string;
  readonly format: ColumnFormat;
  /** It has room for sentences, also when it is still empty. */
  readonly wide?: true;
}

/** A table to write: becomes an Excel table with a header row. */
export interface ReportTable {
  readonly kind: 'table';
  /** Name of the Excel table; made unique when it is taken. */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A formula that fills more cells than its own; the cells it fills are kept free. */
export interface ReportSpill extends Formula {
  readonly kind: 'spill';
  /** How each cell that it fills is shown, row by row. */
  readonly formats: readonly (readonly ColumnFormat[])[];
}

/** Text to write: a title, a remark on one line, or a paragraph that goes on over more lines as on a page. */
export interface ReportText {
  readonly kind: 'title' | 'heading' | 'text' | 'paragraph';
  readonly text: string;
}

/** One of the things that come under each other on a written sheet. */
export type ReportPart = ReportTable | ReportText | ReportSpill;

/** A sheet to write, from top to bottom. */
export interface Report {
  readonly sheetName: string;
  readonly parts: readonly ReportPart[];
}

/**
 * What to do when the sheet's name is taken: ask first, put the report on a new sheet beside it, or replace the sheet on
 * which it was written before. A sheet that somebody else made is never replaced.
 */
export type WhenTaken = 'ask' | 'newName' | 'replace';

/** What came of a write. Only `written` changed anything in the workbook. */
export type WriteOutcome =
  | {
      readonly outcome: 'written';
      readonly sheet: string;
      readonly sheetId: string;
      readonly address: string;
    }
  | {
      readonly outcome: 'nameTaken';
      readonly sheet: string;
      readonly freeName: string;
      /** The sheet on which the report was written before, as it is called now; `null` when it is not there. */
      readonly earlier: string | null;
    };

/** What the user fills in on a sheet for the functions: norms, or a social-return policy. */
export type OwnSheetName = 'normSheet' | 'policySheet';

/** A sheet that the user fills in for the functions. */
export interface OwnSheetPlace {
  readonly sheet: string;
  /** Mark of the values for which the cells of the workbook were last calculated; `null` when that is not known. */
  readonly fingerprint: string | null;
}

/** Where a list stands: the names of its columns, counted from 0; its rows lie under them. */
export interface ListArea {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** The jobs of which the workbook keeps what no sheet holds. */
export type RecordOf = 'tender' | 'socialReturn';

/** Why Excel would not do what was asked. The pane has a sentence for each. */
export type RefusalReason =
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'sheetMissing'
  | 'tooLarge'
  | 'connectionLost'
  | 'notSupported'
  | 'changedElsewhere'
  | 'noEmptyRow'
  | 'unexpected';

/** Thrown by every member of {@link Workbook} when Excel refuses; the workbook is as it was. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** Sheet the refusal is about, when known. */
    readonly sheet?: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'WorkbookRefusal';
  }
}

/** All that the pane can do with the workbook. The only implementation talks to Excel through Office.js. */
export interface Workbook {
  /** Sheets and Excel tables, in the order of the tabs. Hidden sheets are left out. */
  sources(): Promise<readonly Source[]>;
  /** What is selected now; `null` when that is not one area of cells. A single cell means the area around it. */
  selection(): Promise<Source | null>;
  /** The cells of a source. */
  read(source: Source): Promise<CellBlock>;
  /** Goes to a cell or area and selects it. */
  select(sheet: string, address: string): Promise<void>;
  /**
   * Writes a report on a sheet of its own. Never over existing cells, unless `whenTaken` is `replace`: then it takes the
   * place of the sheet with the id `earlier`, on which it was written before.
   */
  write(report: Report, whenTaken: WhenTaken, earlier?: string): Promise<WriteOutcome>;
  /** Adds a row to a list, only in cells that are empty. Gives the address of the row, without the sheet. */
  addRow(list: ListArea, cells: readonly Cell[]): Promise<string>;
  /** Calls back, once things are quiet, after cells of a sheet changed; returns the function that stops it. */
  onChange(sheet: string, changed: () => void): Promise<() => Promise<void>>;
  /** The sheet with the user's own values, also a hidden one; `null` when there is none. */
  ownSheet(which: OwnSheetName, usualName: string): Promise<OwnSheetPlace | null>;
  /** Keeps with the workbook which sheet that is. */
  keepOwnSheet(which: OwnSheetName, kept: OwnSheetPlace): Promise<void>;
  /** The record of a job that is kept with the workbook, as it was given; `null` when there is none. */
  record(of: RecordOf): Promise<string | null>;
  /** Keeps the record of a job with the workbook, when it still holds `before`. */
  keepRecord(of: RecordOf, record: string, before: string | null): Promise<void>;
  /** Calculates every formula again, for when something changed that no cell refers to. */
  recalculate(): Promise<void>;
}
