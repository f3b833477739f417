import { text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { BidTable } from './bidTable';
import type { ReadBid, TenderFinding } from './bids';
import { columnWith, type TenderColumn } from './columns';
import { unusable } from './criterionReading';

/** Bids with their parents by the name these have themselves, and the variants without one. */
export interface VariantsRead {
  readonly bids: readonly ReadBid[];
  readonly findings: readonly TenderFinding[];
}

function where({ lot, combination }: ReadBid): string {
  return JSON.stringify([lot, combination]);
}

/**
 * Finds the bid that each variant is a variant of: another bid in the same lot that is itself no variant. A bid with an
 * unknown parent would be compared as somebody else's, so that stops the result.
 */
export function withParents(
  table: BidTable,
  columns: readonly TenderColumn[],
  bids: readonly ReadBid[],
): VariantsRead {
  const column = columnWith(columns, 'variantOf');
  if (column === undefined) return { bids, findings: [] };
  const parents = new Map<string, string>();
  for (const bid of bids) {
    if (bid.variantOf === null) parents.set(`${where(bid)} ${bid.name.toLowerCase()}`, bid.name);
  }
  const findings: TenderFinding[] = [];
  const settled = bids.map((bid, place) => {
    if (bid.variantOf === null) return bid;
    const parent = parents.get(`${where(bid)} ${bid.variantOf.toLowerCase()}`);
    if (parent !== undefined) return { ...bid, variantOf: parent };
    const problem = text('tender.finding.noParent.problem', { bid: bid.name, parent: bid.variantOf });
    findings.push({
      ...unusable(problem, text('tender.finding.noParent.remedy')).note,
      sheet: table.sheet,
      address: cellAddress(table.rows[place]?.row ?? 0, table.firstColumn + column.index),
      ...(bid.lot !== null && { lot: bid.lot }),
    });
    return bid;
  });
  return { bids: settled, findings };
}
