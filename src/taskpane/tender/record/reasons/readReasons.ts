import { isCellError, type Cell } from '../../../../engine';
import { cellAddress } from '../../../../workbook/address';
import type { CellBlock } from '../../../../workbook/workbook';
import { isEmpty, shown } from '../../../job/cellReading';
import { says } from '../../../job/phrase';
import { keyOf, type Scored } from './contests';
import { REASON_COLUMNS, type ReasonColumn } from './reasonColumns';

/** A row of the sheet with reasons. */
export interface WrittenReason {
  readonly key: string;
  readonly scored: Scored;
  /** The points that stood there; `null` when that is no number. */
  readonly points: number | null;
  /** Empty when nothing was written yet. */
  readonly reason: string;
  /** Where each column of it stands. */
  readonly at: (column: ReasonColumn) => string;
}

/** What was read back from the sheet with reasons; `null` when its columns are not there any more. */
export type ReadReasons = readonly WrittenReason[] | null;

/** The reasons by what they are given for; of two rows for the same, the first that says something counts. */
export function reasonsIn(written: readonly WrittenReason[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { key, reason } of written) if (reason !== '' && !reasons.has(key)) reasons.set(key, reason);
  return reasons;
}

/** The columns without which nothing can be read back. */
const NEEDED: readonly ReasonColumn[] = ['bid', 'criterion', 'points', 'reason'];

/** Reads the reasons by the names of the columns, in either language: columns and rows may be moved and sorted. */
export function readReasons(block: CellBlock): ReadReasons {
  const found = headerOf(block);
  if (found === null) return null;
  const { row: header, places } = found;
  return block.cells.flatMap((cells, row): readonly WrittenReason[] => {
    if (row <= header) return [];
    const cell = (column: ReasonColumn): Cell => cells[places.get(column) ?? -1] ?? null;
    const words = (column: ReasonColumn): string =>
      isCellError(cell(column)) ? '' : shown(cell(column)).trim();
    if (isEmpty(cell('bid')) && isEmpty(cell('criterion'))) return [];
    const lot = words('lot') === '' ? null : words('lot');
    const scored = { lot, bid: words('bid'), criterion: words('criterion') };
    const points = cell('points');
    return [
      {
        key: keyOf(scored),
        scored,
        points: typeof points === 'number' ? points : null,
        reason: words('reason'),
        at: (column) => cellAddress(block.firstRow + row, block.firstColumn + (places.get(column) ?? 0)),
      },
    ];
  });
}

function headerOf(block: CellBlock): { row: number; places: ReadonlyMap<ReasonColumn, number> } | null {
  for (const [row, cells] of block.cells.entries()) {
    const places = new Map(
      COLUMNS.flatMap((column): (readonly [ReasonColumn, number])[] => {
        const place = cells.findIndex((cell) => says(REASON_COLUMNS[column], shown(cell)));
        return place < 0 ? [] : [[column, place]];
      }),
    );
    if (NEEDED.every((column) => places.has(column))) return { row, places };
  }
  return null;
}

const COLUMNS: readonly ReasonColumn[] = ['lot', ...NEEDED];
