import { exact } from '../decimal';
import { quantity, text, type Text } from '../explain/text';
import { rule, step, type Trace } from '../explain/trace';
import type { NormRow, Pack } from '../rules/pack';
import { PACKS } from '../rules/packs';
import { NORM_LEVELS, type NormLevel } from '../rules/schema';

/** The norm of a level at a size. */
export interface NormAtSize {
  readonly level: NormLevel;
  /** Share of the fte that the total social contribution must reach. */
  readonly value: number;
  /** The values between which the norm of the handbook lies; both equal to `value` for a published size. */
  readonly least: number;
  readonly most: number;
  readonly trace: Trace;
  /** What the reader must know about the published rows. */
  readonly notes: readonly Text[];
}

/** The norms of a pack by size: every whole size of its table, published or in between. */
export type NormsBySize = readonly (NormAtSize | undefined)[];

/** Made once for each pack: the packs that come with the product when the program loads, the user's own when it is used. */
const TABLES = new WeakMap<Pack, ReadonlyMap<NormLevel, NormsBySize>>(
  PACKS.map((pack) => [pack, tableOf(pack)]),
);

/** The norm of a level at a whole size; undefined when the pack does not hold it. */
export function normAt(pack: Pack, level: NormLevel, size: number): NormAtSize | undefined {
  return normsBySize(pack, level)[size];
}

/** The norms of a level that a pack holds; none when they are not public. */
export function normsBySize(pack: Pack, level: NormLevel): NormsBySize {
  return (TABLES.get(pack) ?? firstTableOf(pack)).get(level) ?? [];
}

function firstTableOf(pack: Pack): ReadonlyMap<NormLevel, NormsBySize> {
  const table = tableOf(pack);
  TABLES.set(pack, table);
  return table;
}

function tableOf(pack: Pack): ReadonlyMap<NormLevel, NormsBySize> {
  const table = new Map<NormLevel, NormsBySize>();
  for (const level of NORM_LEVELS) {
    const rows = pack.norms.get(level);
    if (rows) table.set(level, sizesOf(level, rows));
  }
  return table;
}

function sizesOf(level: NormLevel, rows: readonly NormRow[]): NormsBySize {
  const norms: NormAtSize[] = [];
  let smaller: NormRow | undefined;
  for (const row of rows) {
    if (smaller) {
      for (let size = smaller.size + 1; size < row.size; size++) {
        norms[size] = between(level, size, smaller, row);
      }
    }
    norms[row.size] = published(level, row);
    smaller = row;
  }
  return norms;
}

function published(level: NormLevel, row: NormRow): NormAtSize {
  const { value, notes } = row;
  return { level, value, least: value, most: value, trace: lineOf(level, row), notes };
}

/** A straight line between the two published neighbours; norms fall with size, so the neighbours bound the truth. */
function between(level: NormLevel, size: number, smaller: NormRow, larger: NormRow): NormAtSize {
  const along = (size - smaller.size) / (larger.size - smaller.size);
  const value = exact(smaller.value + along * (larger.value - smaller.value));
  const values = {
    size: quantity(size, 'count'),
    smaller: quantity(smaller.size, 'count'),
    larger: quantity(larger.size, 'count'),
  };
  const label = text('ladder.norm.between', { level, size: quantity(size, 'count') });
  const trace = step(
    label,
    value,
    'fraction',
    [lineOf(level, smaller), lineOf(level, larger)],
    [text('ladder.assumption.interpolated', values)],
  );
  return { level, value, least: larger.value, most: smaller.value, trace, notes: smaller.notes };
}

function lineOf(level: NormLevel, row: NormRow): Trace {
  const label = text('ladder.norm.row', { level, size: quantity(row.size, 'count') });
  return rule(label, row.value, 'fraction', row.citation);
}
