import type { Cell } from '../../../engine';
import { isEmpty, shown } from '../../job/cellReading';

/** What people write where there is nothing: a dash, or a word for no. */
const NONE = /^(?:-+|–|—|nee|neen|geen|no|none|n\.?v\.?t\.?|n\/a)$/i;

/** Whether a cell is empty, or says that there is nothing to tell. */
export function saysNone(cell: Cell): boolean {
  return isEmpty(cell) || cell === false || NONE.test(shown(cell).trim());
}
