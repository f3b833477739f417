import { isCellError, type Cell } from '../../../engine';
import { isEmpty, shown } from '../../job/cellReading';
import type { BidTable } from './bidTable';
import type { TenderColumn } from './columns';

const WORD = /^(?:perceel|percelen|lots?|kavels?)\s*:?\s*/i;
const BETWEEN = /\s*(?:\+|&|,|;|\ben\b|\band\b)\s*/i;

/** The name of a lot as sentences use it: `1` for `Perceel 1`. */
function withoutWord(typed: string): string {
  return typed.trim().replace(WORD, '').replace(/\s+/g, ' ') || typed.trim();
}

/** Which lot a cell names, as it is compared: `Perceel 1`, `lot 1` and `1` are one lot. */
function lotKey(typed: string): string {
  return withoutWord(typed).toLowerCase();
}

/** What a cell of the lot column says: nothing, one lot, or several in one bid. */
export type LotCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'lot'; readonly lot: string }
  | { readonly kind: 'combination'; readonly lots: readonly string[] };

/** The lots of a tender and how cells name them. */
export interface Lots {
  /** As they were first written, without the word lot, in the order of their numbers or letters. */
  readonly names: readonly string[];
  readonly read: (cell: Cell) => LotCell;
}

function textsIn(table: BidTable, column: TenderColumn): readonly string[] {
  const cells = table.rows.map((row) => row.cells[column.index] ?? null);
  return cells.filter((cell) => !isEmpty(cell) && !isCellError(cell)).map((cell) => shown(cell).trim());
}

/** The lots that a text names together, such as `1 + 2`; only when each of them is a lot by itself. */
function lotsTogether(typed: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(lotKey(typed))) return [];
  const parts = typed.replace(WORD, '').split(BETWEEN).map(lotKey);
  return parts.length > 1 && parts.every((part) => known.has(part)) ? [...new Set(parts)] : [];
}

/** The words of a cell that names several lots only when its parts stand alone in other cells. */
function singleLots(texts: readonly string[]): ReadonlySet<string> {
  const all = new Set(texts.map(lotKey));
  const parts = (key: string): readonly string[] => key.split(BETWEEN).map(lotKey);
  return new Set(
    [...all].filter((key) => parts(key).length === 1 || !parts(key).every((part) => all.has(part))),
  );
}

/** Finds the lots that a column names. */
export function lotsOf(table: BidTable, column: TenderColumn): Lots {
  const texts = textsIn(table, column);
  const known = singleLots(texts);
  const names = new Map<string, string>();
  for (const typed of texts) {
    const key = lotKey(typed);
    if (known.has(key) && !names.has(key)) names.set(key, withoutWord(typed));
  }
  const nameOf = (key: string): string => names.get(key) ?? key;
  return {
    names: [...names.values()].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })),
    read: (cell) => {
      if (isEmpty(cell) || isCellError(cell)) return { kind: 'none' };
      const typed = shown(cell).trim();
      const together = lotsTogether(typed, known);
      return together.length > 0
        ? { kind: 'combination', lots: together.map(nameOf) }
        : { kind: 'lot', lot: nameOf(lotKey(typed)) };
    },
  };
}
