import type { Cell } from '../../../engine';
import { columnLetters } from '../../../workbook/address';
import type { BidTable } from './bidTable';
import { HEADER_WORDS, SINGLE_ROLES, type ColumnRole } from './columnRole';

/** Ends of the scale on which a criterion was judged. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** A column of the bids with what it holds. */
export interface TenderColumn {
  /** Place in the rows of the table, from 0. */
  readonly index: number;
  /** Header as it stands on the sheet, made unique; this is how a model refers to the column. */
  readonly key: string;
  readonly role: ColumnRole;
  /** Name without the scale: `Plan van aanpak` for `Plan van aanpak (0-10)`. */
  readonly name: string;
  /** Scale that the header states. */
  readonly scale?: Scale;
}

/** Roles the user gave to columns, by the column's key. */
export type ChosenRoles = Readonly<Record<string, ColumnRole>>;

const SCALE = /\(\s*(\d{1,3})\s*(?:-|–|—|t\/m|tot|to)\s*(\d{1,3})\s*\)/i;

/** More different words than this in a column is free text, not a judgement. */
const MOST_LABELS = 6;

function scaleOf(header: string): Scale | undefined {
  const match = SCALE.exec(header);
  if (!match) return undefined;
  const [min, max] = [Number(match[1]), Number(match[2])];
  return min < max ? { min, max } : undefined;
}

/** A few words that come back, one a row, are a judgement in words. */
function looksLikeLabels(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
  const different = new Set(words.map((word) => word.trim().toLowerCase()));
  const onlyWords = cells.every((cell) => cell === null || typeof cell === 'string') && words.length > 0;
  return onlyWords && different.size <= MOST_LABELS && different.size < words.length;
}

function roleByHeader(header: string): ColumnRole | undefined {
  const words = header.toLowerCase();
  return HEADER_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Names by which columns are told apart: the header, with a number when it comes back, or the letters without one. */
function uniqueKeys(table: BidTable): readonly string[] {
  const seen = new Map<string, number>();
  return table.columns.map(({ header, index }) => {
    const name = header === '' ? columnLetters(table.firstColumn + index) : header;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * Recognises what each column holds: by a scale in the header, by the words in the header, and for what is left by
 * words that come back. A role that only one column can have goes to the first. What the user chose goes before all.
 */
export function recogniseColumns(table: BidTable, chosen: ChosenRoles = {}): readonly TenderColumn[] {
  const taken = new Set<ColumnRole>(Object.values(chosen).filter((role) => SINGLE_ROLES.has(role)));
  const keys = uniqueKeys(table);
  return table.columns.map(({ header, index, apart }, place) => {
    const key = keys[place] ?? header;
    const scale = scaleOf(header);
    const cells = table.rows.map((row) => row.cells[index] ?? null);
    const byHeader = scale ? 'score' : roleByHeader(header);
    const byContent = byHeader ?? (header !== '' && looksLikeLabels(cells) ? 'label' : 'unused');
    const recognised = apart ? 'unused' : byContent;
    const role = chosen[key] ?? (taken.has(recognised) ? 'unused' : recognised);
    if (SINGLE_ROLES.has(role)) taken.add(role);
    return { index, key, role, name: header.replace(SCALE, '').trim(), ...(scale && { scale }) };
  });
}

/** The roles after the user gave one to a column: a column that had a role only one can have, loses it. */
export function chooseRole(
  columns: readonly TenderColumn[],
  chosen: ChosenRoles,
  key: string,
  role: ColumnRole,
): ChosenRoles {
  const losers = SINGLE_ROLES.has(role)
    ? columns.filter((column) => column.role === role && column.key !== key)
    : [];
  return {
    ...chosen,
    ...Object.fromEntries(losers.map((column) => [column.key, 'unused' as const])),
    [key]: role,
  };
}

/** The first column with a role. */
export function columnWith(columns: readonly TenderColumn[], role: ColumnRole): TenderColumn | undefined {
  return columns.find((column) => column.role === role);
}
