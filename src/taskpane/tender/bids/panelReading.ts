import { text } from '../../../engine';
import { isEmpty } from '../../job/cellReading';
import type { LabelCriterion, ScoreCriterion } from '../model/criterion';
import type { Panel } from './criterionColumns';
import type { TenderColumn } from './columns';
import { readForCriterion, unusable } from './criterionReading';
import type { RowReader } from './rowReader';

/** One score as it was read; `null` when there is none to score with. */
export type ReadScore = number | string | null;

/** The scores of several evaluators on one criterion, each kept, and the score they agreed on. */
export interface ReadJointScore {
  /** By evaluator, in the order of the sheet. */
  readonly individual: ReadonlyMap<string, ReadScore>;
  /** Absent without a column for it. */
  readonly consensus?: ReadScore;
}

/** What a bid was given on a criterion, and the cells it stands in. */
export interface JointReading {
  readonly score: ReadJointScore;
  /** Cell of each evaluator, such as `Inschrijvingen!C5`. */
  readonly cells: ReadonlyMap<string, string>;
  /** The cells behind the score that counts. */
  readonly origin: string;
}

/** A criterion that several people can judge. */
export type JudgedCriterion = ScoreCriterion | LabelCriterion;

/** Reads a score that may still be missing; what stands there must fit the criterion. */
function readOne(reader: RowReader, column: TenderColumn, criterion: JudgedCriterion): ReadScore {
  const cell = reader.cell(column);
  if (isEmpty(cell)) return null;
  const what = { ...criterion, name: column.key };
  return reader.take(column, readForCriterion(cell, what));
}

function sayMissing(
  reader: RowReader,
  { evaluators, consensus }: Panel,
  criterion: JudgedCriterion,
  score: ReadJointScore,
): void {
  const missing = evaluators.filter(({ column }) => isEmpty(reader.cell(column)));
  const what = criterion.name;
  const agreed = consensus !== null && !isEmpty(reader.cell(consensus));
  const [first] = missing;
  if (first !== undefined && missing.length === evaluators.length && !agreed) {
    const problem = text('tender.finding.noEvaluator.problem', { what });
    reader.say(first.column, unusable(problem, text('tender.finding.noEvaluator.remedy')).note);
    return;
  }
  for (const { name, column } of missing) {
    reader.say(column, {
      severity: criterion.evaluators === 'consensus' ? 'warns' : 'blocks',
      problem: text('tender.finding.evaluatorMissing.problem', { evaluator: name, what }),
      remedy: text('tender.finding.evaluatorMissing.remedy'),
    });
  }
  if (criterion.evaluators !== 'consensus' || score.consensus !== null || consensus === null || agreed)
    return;
  const problem = text('tender.finding.noConsensus.problem', { what });
  reader.say(consensus, unusable(problem, text('tender.finding.noConsensus.remedy')).note);
}

/**
 * Reads what the evaluators gave a bid on a criterion. Under the mean every evaluator must have scored every bid; under
 * consensus a missing score of one is told, and a missing consensus stops the result.
 */
export function readJointScore(reader: RowReader, panel: Panel, criterion: JudgedCriterion): JointReading {
  const individual = new Map<string, ReadScore>();
  const cells = new Map<string, string>();
  for (const { name, column } of panel.evaluators) {
    individual.set(name, readOne(reader, column, criterion));
    cells.set(name, reader.origin(column));
  }
  const score: ReadJointScore = panel.consensus
    ? { individual, consensus: readOne(reader, panel.consensus, criterion) }
    : { individual };
  sayMissing(reader, panel, criterion, score);
  const agreed = criterion.evaluators === 'consensus' ? panel.consensus : null;
  return { score, cells, origin: agreed ? reader.origin(agreed) : [...cells.values()].join(', ') };
}
