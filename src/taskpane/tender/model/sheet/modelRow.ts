import { isCellError, text, type Cell, type Text } from '../../../../engine';
import { cellAddress } from '../../../../workbook/address';
import type { CellBlock } from '../../../../workbook/workbook';
import { numberFromText, shown } from '../../../job/cellReading';
import type { Finding } from '../../../job/finding';

const HEADERS = {
  name: /^(criterium|gunningscriterium|criterion)$/i,
  kind: /^(soort|kind|type)$/i,
  points: /^(punten|points)$/i,
  note: /^(toelichting|notes?|explanation)$/i,
};

/** Where each column of a model stands, from 0; -1 for one that is not there. */
export type ModelColumns = Record<keyof typeof HEADERS, number>;

/** The header of a model on a sheet. */
export interface ModelHeader {
  /** Row in the block, from 0. */
  readonly row: number;
  readonly columns: ModelColumns;
}

/** A row of the model's sheet, with what to say when a cell cannot be read. */
export interface ModelRow {
  readonly name: string;
  readonly kind: string;
  readonly points: Cell;
  readonly note: string;
  readonly unread: (column: keyof ModelColumns, problem: Text, remedy: Text) => void;
}

/** The headers of the models in a block: none when it holds no model, several when more than one stands there. */
export function modelHeaders(block: CellBlock): readonly ModelHeader[] {
  return block.cells.flatMap((cells, row) => {
    const place = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(shown(cell).trim()));
    const columns: ModelColumns = {
      name: place(HEADERS.name),
      kind: place(HEADERS.kind),
      points: place(HEADERS.points),
      note: place(HEADERS.note),
    };
    return columns.name >= 0 && columns.points >= 0 ? [{ row, columns }] : [];
  });
}

/** The cell of a column in a row of the block; where the column is missing, that of the kind. */
export function placeOf(
  block: CellBlock,
  columns: ModelColumns,
  row: number,
  column: keyof ModelColumns,
): string {
  const found = columns[column] < 0 ? columns.kind : columns[column];
  return cellAddress(block.firstRow + row, block.firstColumn + found);
}

/** The row of a model as it is read; findings are added to the list. */
export function modelRow(
  block: CellBlock,
  { columns }: ModelHeader,
  row: number,
  findings: Finding[],
): ModelRow {
  const cells = block.cells[row] ?? [];
  const at = (column: keyof ModelColumns): Cell => cells[columns[column]] ?? null;
  const written = (column: keyof ModelColumns): string => shown(at(column)).trim();
  return {
    name: written('name'),
    kind: written('kind'),
    points: isCellError(at('points')) ? null : at('points'),
    note: written('note'),
    unread: (column, problem, remedy) => {
      const address = placeOf(block, columns, row, column);
      findings.push({ severity: 'warns', sheet: block.sheet, address, problem, remedy });
    },
  };
}

/** The points of a row; a finding when there are none. */
export function readPoints(row: ModelRow): number | null {
  const points = typeof row.points === 'string' ? numberFromText(row.points) : row.points;
  if (typeof points === 'number' && points > 0) return points;
  row.unread(
    'points',
    text('tender.model.finding.points.problem', { criterion: row.name }),
    text('tender.model.finding.points.remedy'),
  );
  return null;
}

/** Says that the explanation of a row cannot be read, with one that can as an example. */
export function unreadNote(row: ModelRow, example: Text): void {
  row.unread(
    'note',
    text('tender.model.finding.note.problem', { criterion: row.name, shown: row.note }),
    text('tender.model.finding.note.remedy', { example }),
  );
}

/** Says that the kind of a row cannot be read. */
export function unreadKind(row: ModelRow): void {
  row.unread(
    'kind',
    text('tender.model.finding.kind.problem', { criterion: row.name, shown: row.kind }),
    text('tender.model.finding.kind.remedy'),
  );
}
