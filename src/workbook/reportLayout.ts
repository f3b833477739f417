import type { Cell } from '../engine';
import { columnWidth, NUMBER_FORMATS, WIDTH_OF_SENTENCES } from './columnLook';
import {
  isFormula,
  type Report,
  type ReportCell,
  type ReportPart,
  type ReportSpill,
  type ReportText,
} from './workbook';

/** An area of the sheet that becomes an Excel table; rows count from 0. */
export interface PlacedTable {
  readonly name: string;
  readonly headerRow: number;
  /** Rows under the header; at least one, because Excel has no table without. */
  readonly rows: number;
  readonly columns: number;
  /** The columns with words, which may need more than one line. */
  readonly textColumns: readonly number[];
}

/** A line of text on the sheet. */
export interface PlacedText {
  readonly kind: ReportText['kind'];
  readonly row: number;
}

interface PlacedRow {
  readonly cells: readonly ReportCell[];
  readonly formats: readonly string[];
}

/** Where everything of a report comes on its sheet: each row as wide as the widest. */
export interface Layout {
  readonly cells: readonly (readonly ReportCell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly PlacedTable[];
  readonly texts: readonly PlacedText[];
  /** The row on which each part starts, so that a formula can name cells of its own sheet. */
  readonly partRows: readonly number[];
  /** Width of each column in points; `null` where no table asks for one. */
  readonly widths: readonly (number | null)[];
  /** Number of rows at the top that stay in view: up to the header of the only table; 0 when nothing should stay. */
  readonly frozenRows: number;
}

/** A header further down than this would leave too little room to scroll under it. */
const LAST_ROW_TO_FREEZE = 8;

/** Puts the parts of a report under each other from cell A1, with an empty row around tables and above headings. */
export function layOut(report: Report): Layout {
  const rows: PlacedRow[] = [];
  const tables: PlacedTable[] = [];
  const texts: PlacedText[] = [];
  const partRows: number[] = [];
  report.parts.forEach((part, index) => {
    if (needsSpace(report.parts[index - 1], part)) rows.push({ cells: [], formats: [] });
    partRows.push(rows.length);
    if (part.kind === 'spill') {
      rows.push(...spillRows(part));
      return;
    }
    if (part.kind !== 'table') {
      texts.push({ kind: part.kind, row: rows.length });
      rows.push({ cells: [part.text], formats: [] });
      return;
    }
    tables.push({
      name: part.name,
      headerRow: rows.length,
      rows: Math.max(1, part.rows.length),
      columns: part.columns.length,
      textColumns: part.columns.flatMap(({ format }, column) => (format === 'text' ? [column] : [])),
    });
    rows.push({ cells: part.columns.map((column) => column.title), formats: [] });
    const formats = part.columns.map((column) => NUMBER_FORMATS[column.format]);
    const body = part.rows.length === 0 ? [[]] : part.rows;
    rows.push(...body.map((cells) => ({ cells, formats })));
  });

  const width = rows.reduce((most, row) => Math.max(most, row.cells.length, row.formats.length), 1);
  return {
    cells: rows.map((row) => filledUp(row.cells, null, width)),
    formats: rows.map((row) => filledUp(row.formats, 'General', width)),
    tables,
    texts,
    partRows,
    widths: widthsOf(report, width),
    frozenRows: frozenRows(tables),
  };
}

/** The first row of the area a spilled formula fills holds the formula; the rest stays empty for Excel to fill. */
function spillRows({ formula, formats }: ReportSpill): PlacedRow[] {
  return formats.map((row, index) => ({
    cells: index === 0 ? [{ formula }] : [],
    formats: row.map((format) => NUMBER_FORMATS[format]),
  }));
}

function needsSpace(before: ReportPart | undefined, part: ReportPart): boolean {
  const begins = part.kind === 'heading' || part.kind === 'title';
  return before !== undefined && (!isLine(before) || !isLine(part) || begins);
}

function isLine(part: ReportPart): part is ReportText {
  return part.kind !== 'table' && part.kind !== 'spill';
}

function filledUp<T>(row: readonly T[], empty: T, width: number): T[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? empty);
}

function widthsOf(report: Report, width: number): (number | null)[] {
  const tables = report.parts.filter((part) => part.kind === 'table');
  const hasParagraphs = report.parts.some((part) => part.kind === 'paragraph');
  return Array.from({ length: width }, (_, column) => {
    const page = column === 0 && hasParagraphs ? [WIDTH_OF_SENTENCES] : [];
    const widths = tables.flatMap((table) => {
      const { title, format, wide } = table.columns[column] ?? {};
      if (title === undefined || format === undefined) return [];
      if (wide === true) return [WIDTH_OF_SENTENCES];
      return [
        columnWidth(
          title,
          format,
          table.rows.map((row) => valueIn(row[column] ?? null)),
        ),
      ];
    });
    return widths.length + page.length === 0 ? null : Math.max(...widths, ...page);
  });
}

/** What a formula gives is not known before Excel has calculated it. */
function valueIn(cell: ReportCell): Cell {
  return isFormula(cell) ? null : cell;
}

function frozenRows(tables: readonly PlacedTable[]): number {
  const [table, another] = tables;
  if (table === undefined || another !== undefined || table.headerRow > LAST_ROW_TO_FREEZE) return 0;
  return table.headerRow + 1;
}
