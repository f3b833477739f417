import type { Cell } from '../../../engine';
import { columnLetters } from '../../../workbook/address';
import { shown } from '../../job/cellReading';
import type { BidColumn, BidTable } from './bidTable';
import { looksLikeLabels, mostlyNumbers, numbersIn } from './columnContent';
import { HEADER_WORDS, SINGLE_ROLES, type ColumnRole } from './columnRole';
import type { Judge } from './judge';
import { judgedColumns, type ChosenJudges } from './judgedColumns';

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
  /** Name without the scale and the evaluator: `Plan` for `Plan (0-10)` and for `Plan – beoordelaar 1`. */
  readonly name: string;
  /** Scale that the header states. */
  readonly scale?: Scale;
  /** Who gave the scores, where several did. */
  readonly judge?: Judge;
  /** Why nothing could be made of it, so that the user has to say what it holds. */
  readonly unclear?: 'numbers' | 'secondPrice' | 'besideEvaluators';
}

/** Roles the user gave to columns, by the column's key. */
export type ChosenRoles = Readonly<Record<string, ColumnRole>>;

const SCALE = /\(\s*(\d{1,3})\s*(?:-|–|—|t\/m|tot|to)\s*(\d{1,3})\s*\)/i;

/** Above this a number under "social return" is an amount and no percentage. */
const MOST_PERCENT = 100;

/** Numbers that nobody scores: the housekeeping of a list, and what the user worked out beside it. */
const HOUSEKEEPING =
  /\b(?:nr|no|id|kvk|kenmerk|referentie|volgorde|rang|rank|plaats|datum|date|tijd|time|jaar|year|telefoon|phone|postcode|totaal|total|punten|points|gemiddelde?|average|mean|som|sum)\b|nummer|number/;

function scaleOf(header: string): Scale | undefined {
  const match = SCALE.exec(header);
  if (!match) return undefined;
  const [min, max] = [Number(match[1]), Number(match[2])];
  return min < max ? { min, max } : undefined;
}

/** The name of a column without the scale in it. */
function withoutScale(header: string): string {
  return header.replace(SCALE, ' ').replace(/\s+/g, ' ').trim();
}

function roleByHeader(header: string, cells: readonly Cell[]): ColumnRole | undefined {
  const words = header.toLowerCase();
  const role = HEADER_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (role !== 'share') return role;
  const numbers = numbersIn(cells);
  return numbers.length > 0 && numbers.every((value) => value > MOST_PERCENT) ? 'amount' : role;
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

/** A column called `Variant` names the bid it is a variant of only when names of bidders stand in it. */
function namesBidders(table: BidTable, header: string, cells: readonly Cell[]): boolean {
  if (!/^variant\b/i.test(header)) return false;
  const named = table.columns.find((column) => roleByHeader(column.header, []) === 'name');
  if (!named) return false;
  const names = new Set(table.rows.map((row) => shown(row.cells[named.index] ?? null).trim()));
  const filled = cells.map((cell) => shown(cell).trim()).filter((word) => word !== '');
  return filled.length > 0 && filled.every((word) => names.has(word));
}

/** What a column seems to hold: by a scale in its header, by the words in it, and else by what stands under it. */
function recognised(table: BidTable, { header, apart }: BidColumn, cells: readonly Cell[]): ColumnRole {
  if (apart) return 'unused';
  if (scaleOf(header)) return 'score';
  const byHeader = roleByHeader(header, cells);
  if (byHeader) return byHeader;
  if (namesBidders(table, header, cells)) return 'variantOf';
  return header !== '' && looksLikeLabels(cells) ? 'label' : 'unused';
}

/** Mostly numbers under a name that says nothing: it may well be a criterion. */
function mayBeCriterion(header: string, cells: readonly Cell[]): boolean {
  return header !== '' && !HOUSEKEEPING.test(header.toLowerCase()) && mostlyNumbers(cells);
}

/**
 * Recognises what each column holds: by a scale in the header, by the words in the header, and for what is left by
 * words that come back. Columns with scores of evaluators are recognised together. A role that only one column can have
 * goes to the first. What the user chose goes before all; what remains unclear is marked, so that the user is asked.
 */
export function recogniseColumns(
  table: BidTable,
  chosen: ChosenRoles = {},
  chosenJudges: ChosenJudges = {},
): readonly TenderColumn[] {
  const taken = new Set<ColumnRole>(Object.values(chosen).filter((role) => SINGLE_ROLES.has(role)));
  const keys = uniqueKeys(table);
  const columns = table.columns.map((column, place) => ({
    key: keys[place] ?? column.header,
    name: withoutScale(column.header),
    apart: column.apart,
    cells: table.rows.map((row) => row.cells[column.index] ?? null),
  }));
  const judged = judgedColumns(columns, chosenJudges);
  return table.columns.map((column, place): TenderColumn => {
    const { header, index, apart } = column;
    const { key = header, cells = [], name = header } = columns[place] ?? {};
    const own = judged.get(key);
    const scale = scaleOf(header);
    const found = own?.role ?? recognised(table, column, cells);
    const role = chosen[key] ?? (taken.has(found) ? 'unused' : found);
    if (SINGLE_ROLES.has(role)) taken.add(role);
    const judge = role === 'score' || role === 'label' ? own?.judge : undefined;
    const asks = chosen[key] === undefined && role === 'unused' && !apart;
    const unclear = asks ? whyUnclear(found, own?.beside === true, mayBeCriterion(header, cells)) : undefined;
    return {
      index,
      key,
      role,
      name: judge === undefined ? name : (own?.criterion ?? name),
      ...(scale && { scale }),
      ...(judge && { judge }),
      ...(unclear && { unclear }),
    };
  });
}

function whyUnclear(found: ColumnRole, beside: boolean, numbers: boolean): TenderColumn['unclear'] {
  if (found === 'price') return 'secondPrice';
  if (beside) return 'besideEvaluators';
  return found === 'unused' && numbers ? 'numbers' : undefined;
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
