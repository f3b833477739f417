import {
  optionColumns,
  purchaseColumns,
  quantity,
  readOptionList,
  readPurchaseList,
  readStaffList,
  REQUIRED_OPTION_FIELDS,
  REQUIRED_PURCHASE_FIELDS,
  REQUIRED_STAFF_FIELDS,
  staffColumns,
  text,
  type Cell,
  type ListReading,
  type ListTable,
  type Placement,
  type Purchase,
  type RouteOption,
  type Text,
} from '../engine';
import type { TextKey } from '../i18n/render';
import { isBlank, toCell } from './argument';
import { range, type Parameter } from './parameter';
import { read, refuse } from './reading';

const STAFF = text('functions.expected.staffList');
const PURCHASES = text('functions.expected.purchaseList');
const OPTIONS = text('functions.expected.optionList');

/** How the columns that must be there are called in a sentence. */
const STAFF_COLUMNS: Readonly<Record<(typeof REQUIRED_STAFF_FIELDS)[number], Text>> = {
  position: text('functions.column.position'),
  contract: text('functions.column.contract'),
  hoursPerWeek: text('functions.column.hoursPerWeek'),
  start: text('functions.column.start'),
};

const PURCHASE_COLUMNS: Readonly<Record<(typeof REQUIRED_PURCHASE_FIELDS)[number], Text>> = {
  value: text('functions.column.value'),
  turnover: text('functions.column.turnover'),
  fte: text('functions.column.fte'),
  direct: text('functions.column.direct'),
};

const OPTION_COLUMNS: Readonly<Record<(typeof REQUIRED_OPTION_FIELDS)[number] | 'fte' | 'weight', Text>> = {
  id: text('functions.column.option'),
  fte: text('functions.column.optionFte'),
  weight: text('functions.column.weight'),
  annualCost: text('functions.column.annualCost'),
  max: text('functions.column.max'),
};

/** A staff list under the names of its columns. A row with a wrong cell is left out and is a finding. */
export function staffList(description: TextKey): Parameter<ListReading<Placement>> {
  return range('staffList', description, STAFF, (rows) => {
    const table = tableOf(rows);
    const columns = staffColumns(table.header);
    const missing = REQUIRED_STAFF_FIELDS.filter((field) => !columns.has(field));
    if (missing.length > 0) return refuse(noColumns(missing.map((field) => STAFF_COLUMNS[field])));
    if (table.rows.length === 0) return refuse(text('functions.problem.emptyList'));
    return read(readStaffList(table, columns));
  });
}

/** A list of purchases under the names of its columns; it may hold none. */
export function purchaseList(description: TextKey): Parameter<ListReading<Purchase>> {
  return range('purchaseList', description, PURCHASES, (rows) => {
    const table = tableOf(rows);
    const columns = purchaseColumns(table.header);
    const missing = REQUIRED_PURCHASE_FIELDS.filter((field) => !columns.has(field));
    if (missing.length > 0) return refuse(noColumns(missing.map((field) => PURCHASE_COLUMNS[field])));
    return read(readPurchaseList(table, columns));
  });
}

/** A list of options under the names of its columns. A plan is only as good as its options, so that every row must count. */
export function optionList(description: TextKey): Parameter<readonly RouteOption[]> {
  return range('optionList', description, OPTIONS, (rows) => {
    const table = tableOf(rows);
    const columns = optionColumns(table.header);
    const hires = columns.has('attributedFte') ? [] : (['fte', 'weight'] as const);
    const missing = [...REQUIRED_OPTION_FIELDS, ...hires].filter((field) => !columns.has(field));
    if (missing.length > 0) return refuse(noColumns(missing.map((field) => OPTION_COLUMNS[field])));
    if (table.rows.length === 0) return refuse(text('functions.problem.emptyList'));
    const list = readOptionList(table, columns);
    const wrong = list.findings.find(({ severity }) => severity === 'blocks');
    if (wrong === undefined) return read(list.rows.map(({ value }) => value));
    const { row, problem, remedy } = wrong;
    const place = quantity(row === 'header' ? 0 : row + 1, 'count');
    return refuse(text('functions.problem.listRow', { row: place, problem, remedy }));
  });
}

/** The first row with something in it names the columns. What lies under the last such row is not looked at again. */
function tableOf(rows: readonly (readonly unknown[])[]): ListTable {
  const filled = (row: readonly unknown[]) => row.some((cell) => !isBlank(toCell(cell)));
  const top = rows.findIndex(filled);
  let bottom = rows.length;
  while (bottom > top + 1 && !filled(rows[bottom - 1] ?? [])) bottom -= 1;
  const [header = [], ...below] = rows.slice(Math.max(0, top), bottom).map((row) => row.map(cellOf));
  return { header, rows: below };
}

/** A cell this product cannot read, such as a picture, is to a list what Excel itself calls an unknown value. */
function cellOf(raw: unknown): Cell {
  const cell = toCell(raw);
  return typeof cell === 'object' && cell !== null && 'unreadable' in cell ? { error: '#UNKNOWN!' } : cell;
}

/** All columns that are missing in one sentence, so that they are added at one time. */
function noColumns(columns: readonly Text[]): Text {
  const column = columns.reduce((first, next) => text('functions.column.next', { first, next }));
  return text('functions.problem.noColumn', { column });
}
