import { quantity, text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { Finding } from '../../job/finding';
import type { BidTable } from './bidTable';
import { columnWith, type TenderColumn } from './columns';
import { unusable, type Note } from './criterionReading';

/** More bids than this are more likely on the wrong sheet than in one tender. */
export const LIKELY_BIDS = 500;

/** More bids than this are not compared. */
export const MOST_BIDS = 10_000;

function at(table: BidTable, row: number, note: Note): Finding {
  return { ...note, sheet: table.sheet, address: cellAddress(row, table.firstColumn) };
}

/** What is wrong with the table as a whole; with any of these the rows are not read. */
export function tableFindings(
  table: BidTable,
  columns: readonly TenderColumn[],
  needsPrice: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const remedy = text('tender.finding.noColumn.remedy');
  if (!columnWith(columns, 'name')) {
    const { note } = unusable(text('tender.finding.noNameColumn.problem'), remedy);
    findings.push(at(table, table.headerRow, note));
  }
  if (needsPrice && !columnWith(columns, 'price')) {
    const { note } = unusable(text('tender.finding.noPriceColumn.problem'), remedy);
    findings.push(at(table, table.headerRow, note));
  }
  const { length } = table.rows;
  if (length > MOST_BIDS) {
    const problem = text('tender.finding.tooMany.problem', {
      count: quantity(length, 'count'),
      most: quantity(MOST_BIDS, 'count'),
    });
    const { note } = unusable(problem, text('tender.finding.tooMany.remedy'));
    findings.push(at(table, table.rows[MOST_BIDS]?.row ?? table.headerRow, note));
  }
  return findings;
}

/** A list that is longer than any tender is read, with the question whether it is the right one. */
export function unusualSize(table: BidTable): readonly Finding[] {
  const { length } = table.rows;
  if (length <= LIKELY_BIDS) return [];
  const note: Note = {
    severity: 'warns',
    problem: text('tender.finding.manyBids.problem', { count: quantity(length, 'count') }),
    remedy: text('tender.finding.manyBids.remedy'),
  };
  return [at(table, table.headerRow, note)];
}
