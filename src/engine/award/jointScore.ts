import { text, type Text } from '../explain/text';
import type { EvaluatorRule, GivenScore, JointScore, Score } from './model';

/** Reads one score as a figure, or says why it cannot. */
type ReadScore = (score: Score) => number | Text;

/**
 * Reads what a bid was given as one figure. The scores of several evaluators become one by the rule of the model; a single
 * score is read as it is. Not readable: several scores where the model names no rule, none at all, one that cannot be
 * read, a consensus that is missing, and a consensus beside a rule that takes the mean.
 */
export function jointReader(
  rule: EvaluatorRule | null | undefined,
  read: ReadScore,
): (score: GivenScore) => number | Text {
  return (score) => {
    if (!isJoint(score)) return read(score);
    if (rule === null || rule === undefined) return text('award.score.noEvaluators');
    const figures: number[] = [];
    for (const [evaluator, individual] of Object.entries(score.individual)) {
      // By consensus an evaluator may have left open what the others agreed on with him.
      if (rule === 'consensus' && individual === null) continue;
      const figure = read(individual);
      if (typeof figure !== 'number') return text('award.score.ofEvaluator', { evaluator, problem: figure });
      figures.push(figure);
    }
    if (figures.length === 0) return text('award.score.noIndividual');
    const consensus = score.consensus ?? null;
    if (rule === 'mean') return consensus === null ? mean(figures) : text('award.score.meanAndConsensus');
    return consensus === null ? text('award.score.noConsensus') : read(consensus);
  };
}

/** Whether a bid was given the scores of several evaluators. */
export function isJoint(score: GivenScore): score is JointScore {
  return typeof score === 'object' && score !== null;
}

/** Summed from low to high, so that the order of the evaluators does not show in the last digit; never rounded. */
function mean(figures: readonly number[]): number {
  let sum = 0;
  for (const figure of Float64Array.from(figures).sort()) sum += figure;
  return sum / figures.length;
}
