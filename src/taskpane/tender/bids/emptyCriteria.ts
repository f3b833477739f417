import { text } from '../../../engine';
import { cellAddress } from '../../../workbook/address';
import { isEmpty } from '../../job/cellReading';
import type { Finding } from '../../job/finding';
import type { Criterion } from '../model/criterion';
import type { BidTable } from './bidTable';
import { cellsColumns, type CriterionColumn } from './criterionColumns';

/** A criterion with the column it is scored from. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly column: CriterionColumn;
  /** Nobody has a score yet, which is said once and not in every row. */
  readonly empty: boolean;
}

/** Whether no bid has anything in the columns of a criterion. */
export function hasNoScores(table: BidTable, column: CriterionColumn): boolean {
  const places = cellsColumns(column).map(({ index }) => index);
  return table.rows.every(({ cells }) => places.every((place) => isEmpty(cells[place] ?? null)));
}

/**
 * The criteria without a single score, each at the header of its column. For levels an empty cell has a meaning, no
 * level, so that nothing is held up: it is only asked whether that is so for everybody.
 */
export function emptyCriteriaFindings(
  table: BidTable,
  criteria: readonly PlacedCriterion[],
): readonly Finding[] {
  return criteria
    .filter(({ empty }) => empty)
    .map(({ criterion: { kind, name: what }, column }) => {
      const place = {
        sheet: table.sheet,
        address: cellAddress(table.headerRow, table.firstColumn + column.index),
      };
      return kind === 'level'
        ? {
            ...place,
            severity: 'warns',
            problem: text('tender.finding.noLevels.problem', { what }),
            remedy: text('tender.finding.noLevels.remedy'),
          }
        : {
            ...place,
            severity: 'blocks',
            problem: text('tender.finding.noScores.problem', { what }),
            remedy: text('tender.finding.noScores.remedy'),
          };
    });
}
