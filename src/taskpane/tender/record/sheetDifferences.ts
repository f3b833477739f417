import type { Cell } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { CellBlock } from '../../../workbook/workbook';
import { shown } from '../../job/cellReading';
import { readModel } from '../model/modelFromSheet';

/** A cell of a model's sheet that holds something else than before. */
export interface SheetDifference {
  /** Address now; of the first cell when what was there is gone. */
  readonly address: string;
  /** What the row is about, such as the name of a criterion. */
  readonly row: string;
  /** Empty when the row is new. */
  readonly before: string;
  /** Empty when the row is gone. */
  readonly after: string;
}

/** A row of a sheet with something in it. */
interface FilledRow {
  readonly label: string;
  readonly row: number;
  /** Column of the label, in the block. */
  readonly column: number;
  /** What stands behind the label. */
  readonly texts: readonly string[];
}

/**
 * What changed on the sheet of a model since its cells were kept. Rows are known by their first cell, so that moving one
 * or putting a line above the table changes nothing; neither does anything that does not change the model.
 */
export function sheetDifferences(before: CellBlock, now: CellBlock): readonly SheetDifference[] {
  if (meaningOf(before) === meaningOf(now)) return [];
  const [old, current] = [rowsOf(before), rowsOf(now)];
  const at = (row: number, column: number): string =>
    cellAddress(now.firstRow + row, now.firstColumn + column);
  const changed = [...current].flatMap(([key, { label, row, column, texts }]): SheetDifference[] => {
    const then = old.get(key);
    if (then === undefined)
      return [{ address: at(row, column), row: label, before: '', after: joined(texts) }];
    const width = Math.max(texts.length, then.texts.length);
    return Array.from({ length: width }, (_, place) => ({
      address: at(row, column + 1 + place),
      row: label,
      before: then.texts[place] ?? '',
      after: texts[place] ?? '',
    })).filter((cell) => cell.before !== cell.after);
  });
  const gone = [...old]
    .filter(([key]) => !current.has(key))
    .map(([, { label, texts }]) => ({ address: at(0, 0), row: label, before: joined(texts), after: '' }));
  return [...changed, ...gone];
}

/** What a sheet says as a model: two sheets that say the same are the same, however they are written. */
function meaningOf(block: CellBlock): string {
  const reading = readModel(block);
  return JSON.stringify(
    reading && { model: reading.model, open: reading.findings.map(({ problem }) => problem) },
  );
}

function rowsOf(block: CellBlock): ReadonlyMap<string, FilledRow> {
  const rows = new Map<string, FilledRow>();
  const seen = new Map<string, number>();
  for (const [row, cells] of block.cells.entries()) {
    const texts = cells.map(plain);
    const column = texts.findIndex((text) => text !== '');
    const label = texts[column];
    if (label === undefined) continue;
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    rows.set(`${label} ${times}`, { label, row, column, texts: texts.slice(column + 1) });
  }
  return rows;
}

function plain(cell: Cell): string {
  return shown(cell).trim().replace(/\s+/g, ' ');
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
