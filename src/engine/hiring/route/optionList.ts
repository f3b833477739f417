import { quantity, text, type Text, type Unit } from '../../explain/text';
import type { Cell } from '../../reading/cell';
import type { ListRow } from '../../reading/listRow';
import { readRows, type ListReading } from '../../reading/listRows';
import {
  recogniseColumns,
  type CellName,
  type HeaderWords,
  type ListColumns,
  type ListTable,
} from '../../reading/listTable';
import type { RouteOption } from './request';

/** What a column of a list of options can hold. */
export type OptionField =
  'id' | 'kind' | 'fte' | 'weight' | 'attributedFte' | 'annualCost' | 'max' | 'existingSeat';

/** The fields without which a row is no option. A list with purchases only needs no weight. */
export const REQUIRED_OPTION_FIELDS = ['id', 'annualCost', 'max'] as const;

/** The more telling words stand first: "Toegerekende fte" is no fte of a position. */
const WORDS: HeaderWords<OptionField> = [
  ['attributedFte', /toegerekend|attributed/],
  ['existingSeat', /bestaande|seat|vacature|in plaats van/],
  ['annualCost', /kosten|\bcosts?\b|prijs|bedrag/],
  ['max', /max|hoogstens|at most/],
  ['weight', /weging|gewicht|weight/],
  ['fte', /\bfte\b/],
  ['kind', /soort|\btype\b|kind/],
  ['id', /naam|\bname\b|optie|option|functie|position|\bcode\b|\bid\b/],
];

/** What the columns are called that a row of one kind needs and a list of the other kind can do without. */
const KIND_COLUMNS = {
  fte: text('hiringOptions.column.fte'),
  weight: text('hiringOptions.column.weight'),
  attributedFte: text('hiringOptions.column.attributedFte'),
} as const satisfies Partial<Record<OptionField, Text>>;

const HIRE = /^(?:functies?|plaatsing(?:en)?|aannemen|aanname|dienstverband|werk|hires?|positions?|jobs?)$/i;
const PURCHASE = /^(?:inkopen|inkoop|opdracht|leverancier|purchases?|supplier|buy)$/i;

/** Recognises the columns of a list of options by their names, in Dutch or English. */
export function optionColumns(header: readonly Cell[]): ListColumns<OptionField> {
  return recogniseColumns(header, WORDS);
}

/**
 * Reads what an organisation can do from a list, a row per option: hires with their fte and weight, purchases with the
 * fte they are attributed. Without a kind it is a purchase where only attributed fte stand, and otherwise a hire. Empty
 * rows are skipped, and totals. A row with a cell that cannot be read does not count and is a finding; the others do.
 *
 * @param columns where the columns stand. What is not there is not read.
 * @param nameOfCell how people call a cell; an option does not keep it.
 */
export function readOptionList(
  table: ListTable,
  columns = optionColumns(table.header),
  nameOfCell?: CellName,
): ListReading<RouteOption> {
  const seen = new Set<string>();
  return readRows(
    table,
    columns,
    (row, index) => {
      const option = readOption(row, index);
      if (option === undefined) return undefined;
      if (seen.has(option.id)) {
        const reason = text('hiringOptions.twice.reason', { id: option.id });
        row.refuse('id', reason, text('hiringOptions.twice.remedy'));
        return undefined;
      }
      seen.add(option.id);
      return option;
    },
    nameOfCell,
  );
}

function readOption(row: ListRow<OptionField>, index: number): RouteOption | undefined {
  const kind = kindOf(row);
  const annualCost = atLeastZero(row, 'annualCost', 'euro');
  const max = atLeastZero(row, 'max', 'count');
  if (max !== undefined && !Number.isInteger(max)) {
    const reason = text('hiringOptions.whole.reason', { value: quantity(max, 'number') });
    row.refuse('max', reason, text('hiringOptions.whole.remedy'));
  }
  const id = row.name('id') ?? `#${index + 1}`;
  if (kind === 'purchase') {
    if (lacksColumns(row, kind, ['attributedFte'])) return undefined;
    const attributedFte = aboveZero(row, 'attributedFte');
    if (!row.counts || annualCost === undefined || max === undefined) return undefined;
    return attributedFte === undefined ? undefined : { id, kind, attributedFte, annualCost, max };
  }
  if (kind === 'hire' && lacksColumns(row, kind, ['fte', 'weight'])) return undefined;
  const fte = aboveZero(row, 'fte');
  const weight = atLeastZero(row, 'weight', 'weight');
  if (weight !== undefined && weight > 1) {
    const reason = text('hiringOptions.weight.reason', { value: quantity(weight, 'weight') });
    row.refuse('weight', reason, text('hiringOptions.weight.remedy'));
  }
  const existingSeat = row.optionalYesNo('existingSeat');
  if (!row.counts || kind === undefined || annualCost === undefined || max === undefined) return undefined;
  if (fte === undefined || weight === undefined) return undefined;
  return { id, kind, fte, weight, annualCost, max, addsToTotal: existingSeat !== true };
}

/** The kind a row is of; undefined, and refused, when its word is not known. */
function kindOf(row: ListRow<OptionField>): RouteOption['kind'] | undefined {
  const word = row.name('kind');
  if (word === undefined) {
    const isPurchase = row.name('attributedFte') !== undefined && row.name('fte') === undefined;
    return isPurchase ? 'purchase' : 'hire';
  }
  if (PURCHASE.test(word)) return 'purchase';
  if (HIRE.test(word)) return 'hire';
  row.refuse('kind', text('hiringOptions.kind.reason', { word }), text('hiringOptions.kind.remedy'));
  return undefined;
}

/** Whether the list misses a column that a row of this kind needs; each is noted. */
function lacksColumns(
  row: ListRow<OptionField>,
  kind: RouteOption['kind'],
  needed: readonly (keyof typeof KIND_COLUMNS)[],
): boolean {
  const lacking = needed.filter((field) => !row.has(field));
  for (const field of lacking) {
    const column = KIND_COLUMNS[field];
    const problem =
      kind === 'purchase'
        ? text('hiringOptions.noColumn.purchase', { column })
        : text('hiringOptions.noColumn.hire', { column });
    row.lacks(field, problem, text('hiringOptions.noColumn.remedy', { column }));
  }
  return lacking.length > 0;
}

function atLeastZero(row: ListRow<OptionField>, field: OptionField, unit: Unit): number | undefined {
  const value = row.number(field, unit);
  if (value === undefined || value >= 0) return value;
  const reason = text('hiringOptions.negative.reason', { value: quantity(value, 'number') });
  row.refuse(field, reason, text('hiringOptions.negative.remedy'));
  return undefined;
}

function aboveZero(row: ListRow<OptionField>, field: OptionField): number | undefined {
  const value = atLeastZero(row, field, 'fte');
  if (value !== 0) return value;
  row.refuse(field, text('hiringOptions.zeroFte.reason'), text('hiringOptions.zeroFte.remedy'));
  return undefined;
}
