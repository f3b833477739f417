import { isCellError, LEVELS, text, type Cell } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { BidRow, BidTable } from './bidTable';
import { dateIn, isEmpty, shown } from '../../job/cellReading';
import { columnWith, type TenderColumn } from './columns';
import { readFigure, readForCriterion, unusable, type CellReading, type Note } from './criterionReading';
import type { Correction, Finding } from '../../job/finding';
import type { Criterion } from '../model/model';
import { duplicateNames, onlyBid, tableFindings } from './tableChecks';

/** A bid as it was read. What could not be read is `null`, and then a finding blocks the ranking. */
export interface ReadBid {
  readonly name: string;
  readonly price: number | null;
  /** What was read for each criterion, by the criterion's id. */
  readonly scores: ReadonlyMap<number, number | string | null>;
  /** The cells it was read from, such as `Inschrijvingen!B5`, so that an explanation can point there. */
  readonly origins: { readonly price?: string; readonly scores: ReadonlyMap<number, string> };
}

/** Everything that was read from the table, and what there is to say about it. */
export interface ReadBids {
  readonly bids: readonly ReadBid[];
  readonly findings: readonly Finding[];
}

/** What the decoder has to know beside the cells. */
export interface ReadingRules {
  readonly columns: readonly TenderColumn[];
  readonly criteria: readonly Criterion[];
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  /** Names of bids that are excluded already. */
  readonly excluded: ReadonlySet<string>;
  /** Whether the figures of excluded bids still count, because the points are kept as they were with them in. */
  readonly excludedCount: boolean;
  /** `sealed` until the model is frozen: then no cell with a price is read, and nothing is said about prices. */
  readonly prices: PriceAccess;
}

/** Whether prices may be read yet. */
export type PriceAccess = 'sealed' | 'open';

const WITHDRAWN = /teruggetrokken|ingetrokken|trekt zich terug|withdrawn|withdrew/i;

function readPrice(cell: Cell, what: string): CellReading<number> {
  const reading = readFigure(cell, what, 'euro');
  if (reading.value === null || reading.value > 0) return reading;
  if (reading.value < 0) {
    return unusable(
      text('tender.finding.negativePrice.problem'),
      text('tender.finding.negativePrice.remedy'),
    );
  }
  const problem = text('tender.finding.zeroPrice.problem');
  return { value: 0, note: { severity: 'warns', problem, remedy: text('tender.finding.zeroPrice.remedy') } };
}

/** Reads one row, cell by cell, and keeps what there is to say. */
class RowReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly table: BidTable,
    private readonly row: BidRow,
  ) {}

  cell(column: TenderColumn): Cell {
    return this.row.cells[column.index] ?? null;
  }

  address(column: TenderColumn): string {
    return cellAddress(this.row.row, this.table.firstColumn + column.index);
  }

  origin(column: TenderColumn): string {
    return `${this.table.sheet}!${this.address(column)}`;
  }

  say(column: TenderColumn, note: Note, correction?: Correction): void {
    const { sheet } = this.table;
    this.findings.push({ ...note, sheet, address: this.address(column), ...(correction && { correction }) });
  }

  take<T>(column: TenderColumn, reading: CellReading<T>): T | null {
    if (reading.note) this.say(column, reading.note);
    return reading.value;
  }
}

function readName(reader: RowReader, column: TenderColumn): string {
  const cell = reader.cell(column);
  if (isCellError(cell)) {
    const what = column.name;
    reader.say(
      column,
      unusable(
        text('tender.finding.error.problem', { what, code: cell.error }),
        text('tender.finding.error.remedy'),
      ).note,
    );
    return '';
  }
  if (isEmpty(cell)) {
    reader.say(
      column,
      unusable(text('tender.finding.noName.problem'), text('tender.finding.noName.remedy')).note,
    );
    return '';
  }
  return shown(cell).trim();
}

function checkCertificate(
  reader: RowReader,
  column: TenderColumn,
  level: string | null,
  rules: ReadingRules,
): void {
  const [none] = LEVELS;
  if (level === null || level === none) return;
  const found = dateIn(reader.cell(column));
  const remedy = text('tender.finding.certificate.remedy');
  if (found.kind === 'empty') {
    reader.say(column, { severity: 'warns', problem: text('tender.finding.noValidity.problem'), remedy });
  } else if (found.kind === 'unreadable') {
    reader.say(column, {
      severity: 'warns',
      problem: text('tender.finding.unknownDate.problem', { reason: found.reason }),
      remedy: text('tender.finding.unknownDate.remedy'),
    });
  } else if (found.iso < rules.referenceDate) {
    reader.say(column, {
      severity: 'warns',
      problem: text('tender.finding.expired.problem', {
        validUntil: text('tender.date', dateParts(found.iso)),
        reference: text('tender.date', dateParts(rules.referenceDate)),
      }),
      remedy,
    });
  }
}

/** The parts of an ISO date, for the sentence that puts them in the order of the language. */
function dateParts(iso: string): Record<'year' | 'month' | 'day', string> {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month, day };
}

function checkRemark(reader: RowReader, column: TenderColumn, name: string, rules: ReadingRules): void {
  const remark = shown(reader.cell(column)).trim();
  if (!WITHDRAWN.test(remark) || rules.excluded.has(name)) return;
  reader.say(
    column,
    {
      severity: 'warns',
      problem: text('tender.finding.withdrawn.problem', { bid: name, remark }),
      remedy: text('tender.finding.withdrawn.remedy'),
    },
    { kind: 'exclude', bid: name, reason: remark },
  );
}

function readRow(reader: RowReader, rules: ReadingRules): ReadBid {
  const name = columnWith(rules.columns, 'name');
  const price = columnWith(rules.columns, 'price');
  const validUntil = columnWith(rules.columns, 'validUntil');
  const remark = columnWith(rules.columns, 'remark');
  const bidder = name ? readName(reader, name) : '';
  const scores = new Map<number, number | string | null>();
  const cells = new Map<number, string>();
  const readable = rules.prices === 'open' ? price : undefined;
  const amount = readable ? reader.take(readable, readPrice(reader.cell(readable), readable.name)) : null;
  for (const criterion of rules.criteria) {
    const column = rules.columns.find(({ key }) => key === criterion.column);
    if (!column) continue;
    const score = reader.take(column, readForCriterion(reader.cell(column), criterion));
    scores.set(criterion.id, score);
    cells.set(criterion.id, reader.origin(column));
    if (criterion.kind === 'level' && validUntil && typeof score === 'string') {
      checkCertificate(reader, validUntil, score, rules);
    }
  }
  if (remark) checkRemark(reader, remark, bidder, rules);
  const origins = { ...(readable && { price: reader.origin(readable) }), scores: cells };
  return { name: bidder, price: amount, scores, origins };
}

/** A gap in a bid that does not take part stops nothing. */
function withoutBlocking(finding: Finding): Finding {
  return finding.severity === 'blocks' ? { ...finding, severity: 'warns' } : finding;
}

/**
 * Turns the rows of a table into bids with a list of findings: the one place where the cells of a tender get their
 * meaning. Every finding names a cell, what is wrong with it and what to do. Rows are read in full, also after a
 * finding, so that the list is complete at once.
 */
export function readBids(table: BidTable, rules: ReadingRules): ReadBids {
  const findings = [...tableFindings(table, rules.columns)];
  if (findings.length > 0) return { bids: [], findings };
  const bids: ReadBid[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(table, row);
    const bid = readRow(reader, rules);
    bids.push(bid);
    const harmless = rules.excluded.has(bid.name) && !rules.excludedCount;
    findings.push(...(harmless ? reader.findings.map(withoutBlocking) : reader.findings));
  }
  const name = columnWith(rules.columns, 'name');
  if (name) findings.push(...duplicateNames(table, name), ...onlyBid(table, name));
  return { bids, findings };
}
