import { text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import type { Finding } from '../../job/finding';
import type { BidTable } from './bidTable';
import { columnWith, type TenderColumn } from './columns';
import { criterionColumns } from './criterionColumns';
import { unusable, type Note } from './criterionReading';
import { vatBasis } from './vatBasis';

function unclearColumn(column: TenderColumn, price: TenderColumn | undefined): Note | null {
  const { key } = column;
  switch (column.unclear) {
    case 'numbers':
      return {
        severity: 'warns',
        problem: text('tender.finding.unclearColumn.problem', { column: key }),
        remedy: text('tender.finding.unclearColumn.remedy'),
      };
    case 'besideEvaluators':
      return {
        severity: 'warns',
        problem: text('tender.finding.besideEvaluators.problem', { column: key }),
        remedy: text('tender.finding.besideEvaluators.remedy'),
      };
    case 'secondPrice':
      if (price === undefined) return null;
      return {
        severity: 'warns',
        problem: text('tender.finding.secondPrice.problem', { column: key, price: price.key }),
        remedy: text('tender.finding.secondPrice.remedy'),
      };
    case undefined:
      return null;
  }
}

/** Amounts with and without VAT cannot be added or compared; a header that names both does not say which it is. */
function mixedVat(column: TenderColumn, price: TenderColumn | undefined): Note | null {
  const basis = vatBasis(column.key);
  if (basis === 'both' && (column.role === 'price' || column.role === 'cost')) {
    return {
      severity: 'warns',
      problem: text('tender.finding.vatUnclear.problem', { column: column.key }),
      remedy: text('tender.finding.vatUnclear.remedy'),
    };
  }
  const ofPrice = price && vatBasis(price.key);
  if (column.role !== 'cost' || price === undefined || !basis || !ofPrice || basis === ofPrice) return null;
  const problem = text('tender.finding.vatMixed.problem', { price: price.key, column: column.key });
  return unusable(problem, text('tender.finding.vatMixed.remedy')).note;
}

/**
 * What there is to say about columns as a whole, at their headers: what the user has to point out because nothing could
 * be made of it, amounts with and without VAT beside each other, and which columns were taken for evaluators.
 */
export function columnFindings(table: BidTable, columns: readonly TenderColumn[]): readonly Finding[] {
  const price = columnWith(columns, 'price');
  const at = ({ index }: TenderColumn, note: Note): Finding => ({
    ...note,
    sheet: table.sheet,
    address: cellAddress(table.headerRow, table.firstColumn + index),
  });
  const said = columns.flatMap((column) => {
    const notes = [unclearColumn(column, price), mixedVat(column, price)];
    return notes.filter((note) => note !== null).map((note) => at(column, note));
  });
  const panels = criterionColumns(columns).flatMap((column) => {
    if (!column.panel) return [];
    const { evaluators, consensus } = column.panel;
    const values = { what: column.name, names: evaluators.map(({ name }) => name).join(', ') };
    const problem = consensus
      ? text('tender.finding.panel.withConsensus', values)
      : text('tender.finding.panel.problem', values);
    return [at(column, { severity: 'info', problem, remedy: text('tender.finding.panel.remedy') })];
  });
  return [...said, ...panels];
}
