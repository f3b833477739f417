import { columnsOf } from '../a1';
import type { Area } from '../cellStore';
import { objectClass } from '../hostObject';
import type { HostObject, Maker } from '../hostObject';
import { rangeObject } from './range';
import { bodyArea } from './table';
import type { TableIn } from './table';

interface TableColumn {
  readonly owner: TableIn;
  readonly index: number;
}

function columnPart({ owner, index }: TableColumn, area: Area): HostObject {
  const at = area.left + index;
  return rangeObject(owner.book.range(owner.table.sheet, { ...area, left: at, right: at }));
}

function title({ owner: { book, table }, index }: TableColumn): string {
  const row = book.store.read(table.sheet, { ...table.area, bottom: table.area.top })[0] ?? [];
  return String(row[index]?.value ?? '');
}

/** Office.js `Excel.TableColumn`. */
const tableColumnObject: Maker<TableColumn> = objectClass<TableColumn>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: { read: title },
  },
  methods: {
    GetDataBodyRange: (column) => columnPart(column, bodyArea(column.owner.table)),
    GetRange: (column) => columnPart(column, column.owner.table.area),
  },
});

function columnsIn(owner: TableIn): TableColumn[] {
  return Array.from({ length: columnsOf(owner.table.area) }, (_column, index) => ({ owner, index }));
}

/** Office.js `Excel.TableColumnCollection`. */
export const tableColumnsObject: Maker<TableIn> = objectClass<TableIn>({
  name: 'TableColumnCollection',
  scalars: { Count: { read: ({ table }) => columnsOf(table.area) } },
  items: (owner) => columnsIn(owner).map((column) => tableColumnObject(column)),
  item: (owner, key) => {
    const found = columnsIn(owner).find(
      (column) => title(column) === key || String(column.index + 1) === key,
    );
    return found === undefined ? null : tableColumnObject(found);
  },
});
