import { columnsOf, rowsOf } from '../a1';
import { objectClass } from '../hostObject';
import type { Given } from '../given';
import type { HostObject, Maker } from '../hostObject';
import { refuse } from '../refusal';
import { rangeObject } from './range';
import { writeEntries } from './rangeCells';
import { bodyArea } from './table';
import type { TableIn } from './table';

interface TableRow {
  readonly owner: TableIn;
  readonly index: number;
}

/** Office.js `Excel.TableRow`. */
const tableRowObject: Maker<TableRow> = objectClass<TableRow>({
  name: 'TableRow',
  identity: ({ index }) => ({ Id: index }),
  scalars: { Index: { read: ({ index }) => index } },
  methods: {
    GetRange: ({ owner: { book, table }, index }) => {
      const top = bodyArea(table).top + index;
      return rangeObject(book.range(table.sheet, { ...table.area, top, bottom: top }));
    },
  },
});

function rowsIn(owner: TableIn): TableRow[] {
  return Array.from({ length: rowsOf(bodyArea(owner.table)) }, (_row, index) => ({ owner, index }));
}

/** A row at the end of the table. The stand-in moves no cells: what lies under the table must be empty. */
function addAtEnd(owner: TableIn, given: Given): HostObject {
  const { book, table } = owner;
  if (given.has(0) || table.showTotals) refuse('InvalidOperation', 'The stand-in adds rows at the end only.');
  const values = given.raw(1);
  const [row, ...more] = Array.isArray(values) ? (values as unknown[]) : refuse('InvalidArgument');
  if (!Array.isArray(row) || more.length > 0 || row.length !== columnsOf(table.area))
    refuse('InvalidArgument');
  const bottom = table.area.bottom + 1;
  const added = book.range(table.sheet, { ...table.area, top: bottom, bottom });
  if (
    book
      .read(added)
      .flat()
      .some(({ value }) => value !== '')
  ) {
    refuse('InvalidOperation', 'The stand-in does not move what lies under a table.');
  }
  writeEntries(added, [row]);
  table.area = { ...table.area, bottom };
  return tableRowObject({ owner, index: rowsOf(bodyArea(table)) - 1 });
}

/** Office.js `Excel.TableRowCollection`. */
export const tableRowsObject: Maker<TableIn> = objectClass<TableIn>({
  name: 'TableRowCollection',
  scalars: { Count: { read: ({ table }) => rowsOf(bodyArea(table)) } },
  items: (owner) => rowsIn(owner).map((row) => tableRowObject(row)),
  methods: { Add: addAtEnd },
});
