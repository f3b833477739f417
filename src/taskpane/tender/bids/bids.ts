import type { WarningCode } from '../../../engine';
import type { Finding } from '../../job/finding';
import { bidChecks } from './bidChecks';
import { readBid } from './bidReading';
import type { BidTable } from './bidTable';
import { columnFindings } from './columnFindings';
import { emptyCriteriaFindings } from './emptyCriteria';
import { placesOf } from './places';
import type { ReadJointScore, ReadScore } from './panelReading';
import { needsPrices, type ReadingRules } from './readingRules';
import { RowReader } from './rowReader';
import { tableFindings, unusualSize } from './tableChecks';
import { withParents } from './variants';

/** A bid as it was read. What could not be read is `null`, and then a finding blocks the ranking. */
export interface ReadBid {
  /** Tells bids apart over all lots: the name, with the lot and the combination behind it where there are any. */
  readonly key: string;
  readonly name: string;
  /** `null` in a tender without lots, and when it could not be read. */
  readonly lot: string | null;
  /** The combination of lots in which this offer counts; `null` for a bid on the lot alone. */
  readonly combination: string | null;
  /** Name of the bid that this one is a variant of. */
  readonly variantOf: string | null;
  readonly price: number | null;
  /** What was read for each cost beside the price, by the id of the cost. */
  readonly costs: ReadonlyMap<number, number | null>;
  /** What was read for each criterion, by the criterion's id. */
  readonly scores: ReadonlyMap<number, ReadScore | ReadJointScore>;
  /** The cells it was read from, such as `Inschrijvingen!B5`, so that an explanation can point there. */
  readonly origins: BidOrigins;
}

/** Where the figures of a bid stand. */
export interface BidOrigins {
  readonly price?: string;
  readonly costs: ReadonlyMap<number, string>;
  /** The cell of each criterion; of several evaluators all cells that count. */
  readonly scores: ReadonlyMap<number, string>;
  /** The cells of the evaluators of a criterion, by evaluator. */
  readonly judged: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** A finding, with the lot whose result it is about; without one it is about all. */
export interface TenderFinding extends Finding {
  readonly lot?: string;
  /** What the award room says of it too, so that it is not said twice. */
  readonly warning?: WarningCode;
}

/** Everything that was read from the table, and what there is to say about it. */
export interface ReadBids {
  readonly bids: readonly ReadBid[];
  /** The lots in the order of their names; none in a tender without lots. */
  readonly lots: readonly string[];
  readonly findings: readonly TenderFinding[];
}

/** A gap in a bid that does not take part stops nothing. */
function withoutBlocking(finding: TenderFinding): TenderFinding {
  return finding.severity === 'blocks' ? { ...finding, severity: 'warns' } : finding;
}

/**
 * Turns the rows of a table into bids with a list of findings: the one place where the cells of a tender get their
 * meaning. Every finding names a cell, what is wrong with it and what to do. Rows are read in full, also after a
 * finding, so that the list is complete at once.
 */
export function readBids(table: BidTable, rules: ReadingRules): ReadBids {
  const { columns, model, excluded } = rules;
  const stopped = tableFindings(table, columns, needsPrices(model));
  if (stopped.length > 0) return { bids: [], lots: [], findings: stopped };
  const places = placesOf(table, rules);
  const findings: TenderFinding[] = [
    ...unusualSize(table),
    ...columnFindings(table, columns),
    ...emptyCriteriaFindings(table, places.criteria),
  ];
  const bids: ReadBid[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(table, row);
    const bid = readBid(reader, places, rules);
    bids.push(bid);
    const ofLot = reader.findings.map((finding) =>
      bid.lot === null ? finding : { ...finding, lot: bid.lot },
    );
    const harmless = excluded.has(bid.key) && !rules.excludedCount;
    findings.push(...(harmless ? ofLot.map(withoutBlocking) : ofLot));
  }
  const lots = places.lots?.names ?? [];
  const variants = withParents(table, columns, bids);
  findings.push(...variants.findings, ...bidChecks({ table, columns, bids, excluded }));
  return { bids: variants.bids, lots, findings };
}
