import { compare, quantity, text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { BidTable } from './bidTable';
import type { ReadBid, TenderFinding } from './bids';
import { columnWith, type TenderColumn } from './columns';
import { unusable, type Note } from './criterionReading';

/** What the bids are held against each other with. */
interface Checked {
  readonly table: BidTable;
  readonly columns: readonly TenderColumn[];
  readonly bids: readonly ReadBid[];
  /** Keys of the bids that do not take part. */
  readonly excluded: ReadonlySet<string>;
}

function finding(
  { table }: Checked,
  row: number,
  column: TenderColumn,
  note: Note,
  lot?: string | null,
): TenderFinding {
  return {
    ...note,
    sheet: table.sheet,
    address: cellAddress(row, table.firstColumn + column.index),
    ...(typeof lot === 'string' && { lot }),
  };
}

/** Two bids with one name in a lot cannot be told apart in the ranking: each after the first is a finding. */
function duplicates(checked: Checked): readonly TenderFinding[] {
  const { table, columns, bids } = checked;
  const column = columnWith(columns, 'name');
  if (column === undefined) return [];
  const first = new Map<string, string>();
  return bids.flatMap(({ key, name, lot }, place): readonly TenderFinding[] => {
    const row = table.rows[place]?.row ?? 0;
    const earlier = first.get(key.toLowerCase());
    if (name === '') return [];
    if (earlier === undefined) {
      first.set(key.toLowerCase(), cellAddress(row, table.firstColumn + column.index));
      return [];
    }
    const problem = text('tender.finding.duplicate.problem', { bid: name, address: earlier });
    const { note } = unusable(problem, text('tender.finding.duplicate.remedy'));
    return [finding(checked, row, column, note, lot)];
  });
}

/** One bid can be scored, but there is nothing to compare it with: more likely a row is missing. */
function onlyBid(checked: Checked): readonly TenderFinding[] {
  const [only, second] = checked.table.rows;
  const column = columnWith(checked.columns, 'name');
  if (only === undefined || second !== undefined || column === undefined) return [];
  const problem = text('tender.finding.onlyBid.problem');
  const remedy = text('tender.finding.onlyBid.remedy');
  return [finding(checked, only.row, column, { severity: 'info', problem, remedy })];
}

/** Equal prices decide nothing and are often a column that was filled in once and copied down. */
function equalPrices(checked: Checked): readonly TenderFinding[] {
  const { table, columns, bids, excluded } = checked;
  const column = columnWith(columns, 'price');
  if (column === undefined) return [];
  const byLot = new Map<string | null, number[]>();
  for (const { key, lot, combination, price } of bids) {
    if (price === null || combination !== null || excluded.has(key)) continue;
    byLot.set(lot, [...(byLot.get(lot) ?? []), price]);
  }
  return [...byLot].flatMap(([lot, prices]) => {
    const [price, ...others] = prices;
    if (price === undefined || others.length === 0) return [];
    if (others.some((other) => compare(other, price) !== 0)) return [];
    const values = { price: quantity(price, 'euro') };
    const problem =
      lot === null
        ? text('tender.finding.equalPrices.problem', values)
        : text('tender.finding.equalPrices.inLot', { ...values, lot });
    const remedy = text('tender.finding.equalPrices.remedy');
    const note: Note = { severity: 'warns', problem, remedy, warning: 'ALL_PRICES_EQUAL' };
    return [finding(checked, table.headerRow, column, note, lot)];
  });
}

/** What shows only when bids are laid beside each other: the same bid twice, one bid alone, prices that are all equal. */
export function bidChecks(checked: Checked): readonly TenderFinding[] {
  return [...duplicates(checked), ...onlyBid(checked), ...equalPrices(checked)];
}
