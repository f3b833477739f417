import type { BidTable } from './bidTable';
import { columnWith, type TenderColumn } from './columns';
import { criterionColumns } from './criterionColumns';
import { hasNoScores, type PlacedCriterion } from './emptyCriteria';
import { lotsOf, type Lots } from './lotReading';
import type { ReadingRules } from './readingRules';

/** Where everything of a row stands, worked out once for all rows. */
export interface Places {
  readonly name: TenderColumn | undefined;
  readonly lot: TenderColumn | undefined;
  readonly lots: Lots | null;
  readonly combination: TenderColumn | undefined;
  readonly variantOf: TenderColumn | undefined;
  readonly price: TenderColumn | undefined;
  readonly validUntil: TenderColumn | undefined;
  readonly evidence: TenderColumn | undefined;
  readonly remark: TenderColumn | undefined;
  readonly costs: readonly { readonly id: number; readonly column: TenderColumn }[];
  readonly criteria: readonly PlacedCriterion[];
}

/** Finds where the bids keep what the model asks for; sealed prices and costs have no place. */
export function placesOf(table: BidTable, { columns, model, prices }: ReadingRules): Places {
  const folded = criterionColumns(columns);
  const lot = columnWith(columns, 'lot');
  const open = prices === 'open';
  return {
    name: columnWith(columns, 'name'),
    lot,
    lots: lot ? lotsOf(table, lot) : null,
    combination: columnWith(columns, 'combination'),
    variantOf: columnWith(columns, 'variantOf'),
    price: open ? columnWith(columns, 'price') : undefined,
    validUntil: columnWith(columns, 'validUntil'),
    evidence: columnWith(columns, 'evidence'),
    remark: columnWith(columns, 'remark'),
    costs: model.costs.flatMap(({ id, column }) => {
      const found = columns.find(({ key }) => key === column);
      return open && found ? [{ id, column: found }] : [];
    }),
    criteria: model.criteria.flatMap((criterion) => {
      const column = folded.find(({ key }) => key === criterion.column);
      return column ? [{ criterion, column, empty: hasNoScores(table, column) }] : [];
    }),
  };
}
