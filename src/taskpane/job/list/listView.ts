import {
  text,
  type CellName,
  type ListColumns,
  type ListFinding,
  type ListReading,
  type ListTable,
} from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { CellBlock } from '../../../workbook/workbook';
import { sortFindings, type CellFinding } from '../finding';
import { columnsOf, type ChosenFields, type ListKind } from './listKind';
import { addressIn, columnName, findList, type SheetList } from './sheetList';

/** A list as it was read: where it stands, what its columns hold, what its rows say and what there is to say about it. */
export interface ListView<Field extends string, Row> {
  /** `null` when the cells hold no list. */
  readonly list: SheetList | null;
  readonly columns: ListColumns<Field>;
  /** The rows that could be read, with their place in the list, from 0. */
  readonly rows: ListReading<Row>['rows'];
  readonly findings: readonly CellFinding[];
}

/** Reads the rows of a list with the engine. */
type ListReader<Field extends string, Row> = (
  table: ListTable,
  columns: ListColumns<Field>,
  nameOfCell: CellName,
) => ListReading<Row>;

/** A list in a block of cells, with what its columns hold and what is to be said about it. */
export function listView<Field extends string, Row>(
  block: CellBlock,
  kind: ListKind<Field>,
  chosen: ChosenFields<Field>,
  read: ListReader<Field, Row>,
): ListView<Field, Row> {
  const { list, findings } = findList(block);
  if (list === null) return { list, columns: new Map(), rows: [], findings };
  const names = list.header.map((_, column) => columnName(list, column));
  const columns = columnsOf(kind, list.header, names, chosen);
  const missing = kind.required.filter((field) => !columns.has(field));
  if (missing.length > 0) {
    const absent = missing.map((field) => noColumn(list, kind, field));
    return { list, columns, rows: [], findings: [...absent, ...findings] };
  }
  const found = read(list, columns, nameIn(list));
  const inCells = found.findings.map((finding) => inCell(list, finding));
  return { list, columns, rows: found.rows, findings: sortFindings([...inCells, ...findings]) };
}

function noColumn<Field extends string>(list: SheetList, kind: ListKind<Field>, field: Field): CellFinding {
  const what = kind.names.get(field) ?? field;
  return {
    severity: 'blocks',
    sheet: list.sheet,
    address: cellAddress(list.headerRow, list.firstColumn),
    problem: text('job.list.noColumn.problem', { what }),
    remedy: text('job.list.noColumn.remedy'),
  };
}

function inCell(list: SheetList, { severity, row, column, problem, remedy }: ListFinding): CellFinding {
  return { severity, sheet: list.sheet, address: addressIn(list, row, column), problem, remedy };
}

/** How a person calls a cell of a list, for the explanation. */
function nameIn(list: SheetList): CellName {
  return (row, column) => `${list.sheet}!${addressIn(list, row, column)}`;
}

/**
 * The cell of a row that holds a field, or else its first cell that is read. `place` counts the rows that could be read,
 * from 0.
 */
export function cellOfRow<Field extends string>(
  { list, columns, rows }: ListView<Field, unknown>,
  place: number,
  field: string | null,
): { readonly sheet: string; readonly address: string } {
  const row = rows[place]?.row;
  if (list === null || row === undefined) return { sheet: '', address: '' };
  const [, found] = [...columns].find(([name]) => name === field) ?? [];
  const column = found ?? Math.min(list.header.length - 1, ...columns.values());
  return { sheet: list.sheet, address: addressIn(list, row, column) };
}
