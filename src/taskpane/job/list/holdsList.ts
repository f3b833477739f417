import type { CellBlock } from '../../../workbook/workbook';
import type { ListKind } from './listKind';
import { findList } from './sheetList';

/** Whether a block of cells holds a list of a kind: all it cannot do without is there, but for one column at most. */
export function holdsList<Field extends string>(kind: ListKind<Field>, block: CellBlock): boolean {
  const { list } = findList(block);
  if (list === null) return false;
  const columns = kind.recognise(list.header);
  return kind.required.filter((field) => columns.has(field)).length >= kind.required.length - 1;
}
