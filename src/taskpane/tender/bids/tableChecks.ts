import { text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { BidTable } from './bidTable';
import { shown } from '../../job/cellReading';
import { columnWith, type TenderColumn } from './columns';
import { unusable, type Note } from './criterionReading';
import type { Finding } from '../../job/finding';

/** More bids than this is not a tender but the wrong sheet. */
export const MOST_BIDS = 500;

/** Two bids with one name cannot be told apart in the ranking: each after the first is a finding. */
export function duplicateNames(table: BidTable, name: TenderColumn): readonly Finding[] {
  const first = new Map<string, string>();
  return table.rows.flatMap((row) => {
    const bidder = shown(row.cells[name.index] ?? null).trim();
    const address = cellAddress(row.row, table.firstColumn + name.index);
    const earlier = first.get(bidder.toLowerCase());
    if (bidder === '') return [];
    if (earlier === undefined) {
      first.set(bidder.toLowerCase(), address);
      return [];
    }
    const { note } = unusable(
      text('tender.finding.duplicate.problem', { bid: bidder, address: earlier }),
      text('tender.finding.duplicate.remedy'),
    );
    return [{ ...note, sheet: table.sheet, address }];
  });
}

/** One bid can be scored, but there is nothing to compare it with: more likely a row is missing. */
export function onlyBid(table: BidTable, name: TenderColumn): readonly Finding[] {
  const [only, second] = table.rows;
  if (only === undefined || second !== undefined) return [];
  return [
    {
      severity: 'info',
      sheet: table.sheet,
      address: cellAddress(only.row, table.firstColumn + name.index),
      problem: text('tender.finding.onlyBid.problem'),
      remedy: text('tender.finding.onlyBid.remedy'),
    },
  ];
}

/** What is wrong with the table as a whole; with any of these the rows are not read. */
export function tableFindings(table: BidTable, columns: readonly TenderColumn[]): readonly Finding[] {
  const at = (row: number, note: Note): Finding => ({
    ...note,
    sheet: table.sheet,
    address: cellAddress(row, table.firstColumn),
  });
  const findings: Finding[] = [];
  if (!columnWith(columns, 'name')) {
    const { note } = unusable(
      text('tender.finding.noNameColumn.problem'),
      text('tender.finding.noColumn.remedy'),
    );
    findings.push(at(table.headerRow, note));
  }
  if (!columnWith(columns, 'price')) {
    const { note } = unusable(
      text('tender.finding.noPriceColumn.problem'),
      text('tender.finding.noColumn.remedy'),
    );
    findings.push(at(table.headerRow, note));
  }
  if (table.rows.length > MOST_BIDS) {
    const { note } = unusable(
      text('tender.finding.tooMany.problem', {
        count: { value: table.rows.length, unit: 'count' },
        most: { value: MOST_BIDS, unit: 'count' },
      }),
      text('tender.finding.tooMany.remedy'),
    );
    findings.push(at(table.rows[MOST_BIDS]?.row ?? table.headerRow, note));
  }
  return findings;
}
