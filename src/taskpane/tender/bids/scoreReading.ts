import { isEmpty } from '../../job/cellReading';
import { cellsColumns } from './criterionColumns';
import { readForCriterion } from './criterionReading';
import { readLevelOf } from './levelReading';
import { readJointScore, type ReadJointScore, type ReadScore } from './panelReading';
import type { Places } from './places';
import type { RowReader } from './rowReader';

/** What was read for each criterion of a bid, and where, by the criterion's id. */
export interface ReadScores {
  readonly scores: ReadonlyMap<number, ReadScore | ReadJointScore>;
  /** The cell of each criterion; of several evaluators all cells that count. */
  readonly cells: ReadonlyMap<number, string>;
  /** The cells of the evaluators, by evaluator. */
  readonly judged: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/**
 * Reads what a bid was given on every criterion. An offer in a combination may leave a criterion empty: then the score of
 * the bid on the lot alone counts.
 */
export function readScores(
  reader: RowReader,
  places: Places,
  referenceDate: string,
  inCombination: boolean,
): ReadScores {
  const scores = new Map<number, ReadScore | ReadJointScore>();
  const cells = new Map<number, string>();
  const judged = new Map<number, ReadonlyMap<string, string>>();
  for (const { criterion, column, empty } of places.criteria) {
    const { id } = criterion;
    const leftOut = inCombination && cellsColumns(column).every((each) => isEmpty(reader.cell(each)));
    if ((empty && criterion.kind !== 'level') || leftOut) {
      scores.set(id, null);
      continue;
    }
    cells.set(id, reader.origin(column));
    if (criterion.kind === 'level') {
      const { validUntil, evidence } = places;
      scores.set(id, readLevelOf(reader, criterion, { level: column, validUntil, evidence }, referenceDate));
    } else if (column.panel && (criterion.kind === 'score' || criterion.kind === 'label')) {
      const joint = readJointScore(reader, column.panel, criterion);
      scores.set(id, joint.score);
      cells.set(id, joint.origin);
      judged.set(id, joint.cells);
    } else {
      scores.set(id, reader.take(column, readForCriterion(reader.cell(column), criterion)));
    }
  }
  return { scores, cells, judged };
}
