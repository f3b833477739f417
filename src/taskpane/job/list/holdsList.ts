import type { CellBlock } from '../../../workbook/workbook';
import type { ListKind } from './listKind';
import { findList } from './sheetList';

/** Whether a block of cells holds a list of a kind: all it cannot do without is there, but for one column at most. */
export function holdsList<Field extends string>(kind: ListKind<Field>, block: CellBlock): boolean {
  return missingFrom(kind, block) <= 1;
}

/** Whether a block of cells holds a list of a kind with every column it cannot do without. */
export function holdsWholeList<Field extends string>(kind: ListKind<Field>, block: CellBlock): boolean {
  return missingFrom(kind, block) === 0;
}

function missingFrom<Field extends string>(kind: ListKind<Field>, block: CellBlock): number {
  const { list } = findList(block);
  if (list === null) return Infinity;
  const columns = kind.recognise(list.header);
  return kind.required.filter((field) => !columns.has(field)).length;
}
