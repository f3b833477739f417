import {
  checkModel,
  text,
  type AwardModel,
  type Criterion as AwardCriterion,
  type Text,
} from '../../../engine';
import { awardCriterion } from './awardCriterion';
import type { Criterion } from './criterion';
import { Gaps } from './gaps';
import type { NumberEntry } from './numberEntry';

/** What is wrong with figures, by the field in which each stands: `points`, `scale`, `level 2`. */
export type Problems = ReadonlyMap<string, Text>;

/** A model without anything in it that can be wrong. */
export const BARE: AwardModel = {
  aggregation: 'qualityOnly',
  price: null,
  index: null,
  criteria: [],
  costs: [],
  budget: null,
  band: null,
  minimumTotal: null,
  rounding: [],
  tieBreak: [],
  afterExclusion: null,
  aboveEuThreshold: null,
};

/** What the award room has against a criterion, with the field it is about. */
function refusedPart(criterion: AwardCriterion): readonly [string, Text] | null {
  const failure = checkModel({ ...BARE, criteria: [criterion] });
  if (failure === null) return null;
  return [failure.parameter?.replace(/^.*\./, '') ?? '', failure.text];
}

/** Why no award can have these points; `null` when it can, or when they are not filled in yet. */
export function pointsProblem(points: NumberEntry): Text | null {
  if (typeof points !== 'number') return null;
  return refusedPart({ id: 'points', kind: 'relative', points, better: 'high' })?.[1] ?? null;
}

function shareProblem(share: NumberEntry): Text | null {
  if (typeof share !== 'number' || (share >= 0 && share <= 1)) return null;
  return text('tender.criterion.shareOutside');
}

/** A word may cost points, but it cannot be worth more than there are. */
function wordProblem(share: NumberEntry): Text | null {
  return typeof share === 'number' && share > 1 ? text('tender.criterion.wordAbove') : null;
}

type OwnProblem = readonly [field: string, problem: Text | null];

/** The figures that are wrong each by itself. */
function ownProblems(criterion: Criterion): readonly OwnProblem[] {
  const points: OwnProblem = ['points', pointsProblem(criterion.points)];
  switch (criterion.kind) {
    case 'score':
    case 'amount':
    case 'relative':
      return [points];
    case 'label':
      return [
        points,
        ...criterion.labels.map(({ share }, at): OwnProblem => [`label ${at}`, wordProblem(share)]),
        ['minimum', wordProblem(criterion.minimum)],
      ];
    case 'level':
      return [
        points,
        ...criterion.table.map((line, at): OwnProblem => [`level ${at}`, pointsProblem(line.points)]),
      ];
    case 'share':
      return [
        points,
        ['from', shareProblem(criterion.from)],
        ['to', shareProblem(criterion.to)],
        ['minimum', shareProblem(criterion.minimum)],
      ];
  }
}

/**
 * The figures of a criterion that cannot be, such as points below 0 or a scale that does not go up. The rules are those
 * of the award room; figures that only make sense together are judged once they are all there.
 */
export function criterionProblems(criterion: Criterion): Problems {
  const problems = new Map<string, Text>();
  for (const [part, problem] of ownProblems(criterion)) if (problem !== null) problems.set(part, problem);
  const gaps = new Gaps();
  const complete = awardCriterion({ ...criterion, name: 'x' }, gaps);
  const refused = gaps.found.length > 0 ? null : refusedPart(complete);
  if (refused !== null && !problems.has(refused[0])) problems.set(...refused);
  return problems;
}

/** Names what has the impossible figure. */
export function impossible(name: string | Text, problem: Text): Text {
  return text('tender.gap.impossible', { name, problem });
}
