import { text } from '../../explain/text';
import type { Cell } from '../../reading/cell';
import { readLevel } from '../../reading/level';
import type { ListRow } from '../../reading/listRow';
import { readRows, type ListReading } from '../../reading/listRows';
import {
  headerName,
  isNothing,
  recogniseColumns,
  type CellName,
  type HeaderWords,
  type ListColumns,
  type ListTable,
} from '../../reading/listTable';
import type { Level } from '../../ladder/level';
import type { ContractKind } from '../../rules/socialreturn/policy';
import { contractKindOf } from '../contractKind';
import type { RegisterContract } from './register';

/** What a column of a list of contracts can hold. */
export type ContractField =
  | 'id'
  | 'policy'
  | 'sum'
  | 'wageSum'
  | 'invoiced'
  | 'kind'
  | 'date'
  | 'start'
  | 'end'
  | 'percentage'
  | 'labourShare'
  | 'stated'
  | 'vat'
  | 'psoLevel';

/** The fields without which a row is no contract. */
export const REQUIRED_CONTRACT_FIELDS = ['id', 'policy', 'sum'] as const;

/** The more telling words stand first: "Social return %" is a percentage, "Opdrachtsom incl. btw" a sum. */
const WORDS: HeaderWords<ContractField> = [
  ['psoLevel', /\bpso\b|\btrede\b|certifica/],
  ['labourShare', /aandeel (?:arbeid|loon)|arbeidsaandeel|labou?r share/],
  ['percentage', /%|percentage|\bperc\b/],
  ['stated', /verplichting|toegezegd|beloofd|obligation|promised/],
  ['wageSum', /loonsom|wage/],
  ['invoiced', /gefactureerd|factu|invoiced/],
  ['sum', /som\b|bedrag|contractwaarde|opdrachtwaarde|omvang|\bsum\b|amount|value/],
  ['vat', /\bbtw\b|\bvat\b/],
  ['kind', /soort|\btype\b|\bkind\b/],
  ['policy', /beleid|gemeente|organisatie|opdrachtgever|policy|municipality/],
  ['date', /publicatie|aankondiging|gunning|publication|award/],
  ['end', /^(?!.*(?:aan het eind|at the end)).*(?:eind|\btot\b|t\/m|\bend\b|until)/],
  ['start', /ingang|start|begin|aanvang|\bvan(?:af)?\b|\bfrom\b/],
  ['id', /contract|project|opdracht|\bcode\b|\bid\b|nummer|\bnr\b|kenmerk|naam|name|number/],
];

/** Recognises the columns of a list of contracts by their names, in Dutch or English. */
export function contractColumns(header: readonly Cell[]): ListColumns<ContractField> {
  return recogniseColumns(header, WORDS);
}

/**
 * Reads contracts from a list, a row per contract. Empty rows are skipped, and totals. A row with a cell that cannot be read
 * does not count and is a finding; the others do. Whether the policy is known and the figures make sense is not looked at
 * here. A sum whose column says that VAT is included is taken to include it, at the rate of the row when there is one.
 *
 * @param columns where the columns stand. What is not there is not read, and without the required fields no row counts.
 */
export function readContractList(
  table: ListTable,
  columns = contractColumns(table.header),
  nameOfCell?: CellName,
): ListReading<RegisterContract> {
  const vatIncluded = saysVatIncluded(table, columns.get('sum'));
  return readRows(table, columns, (row) => readContract(row, vatIncluded), nameOfCell);
}

/** Whether the name of a column says that VAT is in its amounts. */
export function saysVatIncluded({ header }: ListTable, column: number | undefined): boolean {
  return column !== undefined && /\b(?:incl|inclusief|including|met btw)\b/i.test(headerName(header[column]));
}

function readContract(row: ListRow<ContractField>, vatIncluded: boolean): RegisterContract | undefined {
  const id = row.word('id');
  const policy = row.word('policy');
  const sum = row.number('sum', 'euro');
  const wageSum = row.optionalNumber('wageSum', 'euro');
  const invoiced = row.optionalNumber('invoiced', 'euro');
  const kind = kindIn(row);
  const date = row.optionalDate('date');
  const start = row.optionalDate('start');
  const end = row.optionalDate('end');
  const percentage = row.optionalNumber('percentage', 'fraction');
  const stated = row.optionalNumber('stated', 'euro');
  const labourShare = row.optionalNumber('labourShare', 'fraction');
  const rate = row.optionalNumber('vat', 'fraction');
  const psoLevel = levelIn(row);
  if (!row.counts || id === undefined || policy === undefined || sum === undefined) return undefined;
  return {
    id,
    policy,
    sum,
    ...{ wageSum, invoiced, kind, date, start, end, percentage, stated, labourShare, psoLevel },
    ...(vatIncluded && { vatIncluded, vat: rate }),
    ...row.origins(),
  };
}

function kindIn(row: ListRow<ContractField>): ContractKind | undefined {
  if (isNothing(row.cell('kind'))) return undefined;
  const typed = row.word('kind');
  if (typed === undefined) return undefined;
  const kind = contractKindOf(typed);
  if (kind === undefined) {
    const reason = text('socialReturnRegister.kindUnknown', { text: typed });
    row.refuse('kind', reason, text('socialReturnRegister.kindUnknown.remedy'));
  }
  return kind;
}

function levelIn(row: ListRow<ContractField>): Level | undefined {
  const cell = row.cell('psoLevel');
  if (isNothing(cell)) return undefined;
  const level = readLevel(cell);
  if (level.ok) return level.value;
  row.refuse('psoLevel', level.text, text('socialReturnRegister.level.remedy'));
  return undefined;
}
