import { isCellError, text } from '../../../engine';
import { isEmpty, shown } from '../../job/cellReading';
import type { TenderColumn } from './columns';
import { unusable } from './criterionReading';
import type { Places } from './places';
import { readCost, readPrice } from './priceReading';
import type { ReadBid } from './bids';
import type { ReadingRules } from './readingRules';
import type { RowReader } from './rowReader';
import { saysNone } from './saysNone';
import { readScores } from './scoreReading';

const WITHDRAWN = /teruggetrokken|ingetrokken|trekt zich terug|withdrawn|withdrew/i;

function readName(reader: RowReader, column: TenderColumn): string {
  const cell = reader.cell(column);
  if (isCellError(cell)) {
    const problem = text('tender.finding.error.problem', { what: column.name, code: cell.error });
    reader.say(column, unusable(problem, text('tender.finding.error.remedy')).note);
    return '';
  }
  if (isEmpty(cell)) {
    const problem = text('tender.finding.noName.problem');
    reader.say(column, unusable(problem, text('tender.finding.noName.remedy')).note);
    return '';
  }
  return shown(cell).trim();
}

function readLot(reader: RowReader, { lot: column, lots }: Places): string | null {
  if (column === undefined || lots === null) return null;
  const found = lots.read(reader.cell(column));
  if (found.kind === 'lot') return found.lot;
  if (found.kind === 'combination') {
    const problem = text('tender.finding.severalLots.problem', { lots: found.lots.join(', ') });
    reader.say(column, unusable(problem, text('tender.finding.severalLots.remedy')).note);
  } else if (lots.names.length > 0) {
    const problem = text('tender.finding.noLot.problem');
    reader.say(column, unusable(problem, text('tender.finding.noLot.remedy')).note);
  }
  return null;
}

function words(reader: RowReader, column: TenderColumn | undefined): string | null {
  if (column === undefined || saysNone(reader.cell(column))) return null;
  return shown(reader.cell(column)).trim();
}

function checkRemark(reader: RowReader, column: TenderColumn, bid: string, excluded: boolean): void {
  const remark = shown(reader.cell(column)).trim();
  if (!WITHDRAWN.test(remark) || excluded) return;
  reader.say(
    column,
    {
      severity: 'warns',
      problem: text('tender.finding.withdrawn.problem', { bid, remark }),
      remedy: text('tender.finding.withdrawn.remedy'),
    },
    { kind: 'exclude', bid, reason: remark },
  );
}

function readCosts(
  reader: RowReader,
  { costs }: Places,
): Pick<ReadBid, 'costs'> & { cells: Map<number, string> } {
  const read = costs.map(({ id, column }) => [id, readCost(reader, column)] as const);
  const cells = costs.map(({ id, column }) => [id, reader.origin(column)] as const);
  return { costs: new Map(read), cells: new Map(cells) };
}

/** Reads one row as a bid, cell by cell; what there is to say is kept by the reader. */
export function readBid(reader: RowReader, places: Places, rules: ReadingRules): ReadBid {
  const name = places.name ? readName(reader, places.name) : '';
  const lot = readLot(reader, places);
  const combination = words(reader, places.combination);
  const key = [name, lot, combination].filter((part) => part !== null).join(' · ');
  const excluded = rules.excluded.has(key);
  const { price: column, remark } = places;
  const price = column ? readPrice(reader, column, rules.model, !excluded) : null;
  const { costs, cells: costCells } = readCosts(reader, places);
  const { scores, cells, judged } = readScores(reader, places, rules.referenceDate, combination !== null);
  if (remark) checkRemark(reader, remark, key, excluded);
  return {
    key,
    name,
    lot,
    combination,
    variantOf: words(reader, places.variantOf),
    price,
    costs,
    scores,
    origins: {
      ...(column && { price: reader.origin(column) }),
      costs: costCells,
      scores: cells,
      judged,
    },
  };
}
