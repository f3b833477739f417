import { quantity, text, type Text } from '../../explain/text';
import { LEVELS } from '../../ladder/level';
import { isJoint } from '../jointScore';
import type { Criterion, GivenScore, Score } from '../model';
import { cell } from './amount';

/** What one evaluator gave. */
export interface IndividualScore {
  readonly evaluator: string;
  readonly score: Text;
}

/** What a bid was given on a criterion, in words; `figure` is the figure behind it. */
export function givenText(criterion: Criterion, score: GivenScore, figure: number): Text {
  switch (criterion.kind) {
    case 'score': {
      const { min, max } = criterion.scale;
      const scale = { min: quantity(min, 'number'), max: quantity(max, 'number') };
      return text('reasons.given.mark', { mark: quantity(figure, 'number'), ...scale });
    }
    case 'label':
      return isJoint(score) ? jointLabel(score.consensus ?? null, figure) : cell(String(score).trim());
    case 'level':
      return cell(LEVELS[figure] ?? '');
    case 'share':
      return cell(quantity(figure, 'fraction'));
    case 'amount':
    case 'relative':
      return cell(quantity(figure, 'number'));
  }
}

/** The scores of the evaluators one by one; none when a bid was given one score. */
export function individualScores(score: GivenScore): readonly IndividualScore[] {
  if (!isJoint(score)) return [];
  return Object.entries(score.individual).map(([evaluator, given]) => ({ evaluator, score: single(given) }));
}

function jointLabel(consensus: Score, share: number): Text {
  return consensus === null
    ? text('reasons.given.share', { share: quantity(share, 'fraction') })
    : cell(String(consensus).trim());
}

function single(score: Score): Text {
  if (score === null) return text('reasons.given.none');
  return cell(typeof score === 'number' ? quantity(score, 'number') : score.trim());
}
