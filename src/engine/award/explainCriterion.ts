import { text, type Unit } from '../explain/text';
import { input, step, type Trace } from '../explain/trace';
import { LEVELS } from '../ladder/level';
import { criterionText } from './criterionText';
import type { Explained } from './explain';
import { isJoint } from './jointScore';
import type { Criterion, GivenScore, Score } from './model';

/** How the unrounded points of a bid on a criterion came about: what it was given and what the model says. */
export function explainCriterion({ model, sheet, measured }: Explained, index: number, place: number): Trace {
  const criterion = model.criteria[index];
  const scoring = sheet.scorings[index];
  const bid = sheet.bids[place];
  const raw = sheet.raws[index]?.[place] ?? NaN;
  const best = measured(place).field.best[index] ?? NaN;
  if (criterion === undefined || scoring === undefined || bid === undefined) {
    throw new Error(`No criterion at place ${String(index)}`);
  }
  const origin = bid.origins?.scores?.[criterion.id];
  const given = explainGiven(criterion, bid.scores[criterion.id] ?? null, raw, origin);
  const lines = [readAs(criterion, given, raw), ...modelLines(criterion, best)];
  lines.push(input(text('award.trace.maximumPoints'), criterion.points, 'points'));
  const minimum = criterion.minimum ?? null;
  if (minimum !== null) lines.push(input(text('award.trace.minimum'), minimum));
  return step(criterionText(criterion, raw, best), scoring.points(raw, best), 'points', lines);
}

/** What a bid was given; of several evaluators every score, and what they came to together. */
function explainGiven(criterion: Criterion, score: GivenScore, raw: number, origin?: string): Trace {
  if (!isJoint(score)) return input(text('award.trace.given'), score, unitOf(criterion, score), origin);
  const individual = Object.entries(score.individual).map(([evaluator, own]) =>
    input(text('award.trace.evaluator', { evaluator }), own, unitOf(criterion, own), origin),
  );
  const { consensus = null } = score;
  if (consensus !== null) {
    const agreed = input(text('award.trace.consensus'), consensus, unitOf(criterion, consensus), origin);
    return step(text('award.trace.given'), consensus, unitOf(criterion, consensus), [agreed, ...individual]);
  }
  const unit = criterion.kind === 'label' ? 'fraction' : 'number';
  return step(text('award.trace.mean'), raw, unit, individual);
}

function unitOf(criterion: Criterion, score: Score): Unit | undefined {
  if (criterion.kind === 'share') return 'fraction';
  return typeof score === 'number' ? 'number' : undefined;
}

/** What a text was taken for: a level by its public name. Other scores speak for themselves. */
function readAs(criterion: Criterion, given: Trace, raw: number): Trace {
  if (criterion.kind !== 'level') return given;
  return step(text('award.trace.level'), LEVELS[raw] ?? null, undefined, [given]);
}

function modelLines(criterion: Criterion, best: number): Trace[] {
  switch (criterion.kind) {
    case 'score':
      return [
        input(text('award.trace.scaleMin'), criterion.scale.min, 'number'),
        input(text('award.trace.scaleMax'), criterion.scale.max, 'number'),
      ];
    case 'label':
      return Object.entries(criterion.labels).map(([label, share]) =>
        input(text('award.trace.label', { label }), share, 'fraction'),
      );
    case 'level':
      return LEVELS.flatMap((level) => {
        const points = criterion.table[level];
        return points === undefined
          ? []
          : [input(text('award.trace.tableLevel', { level }), points, 'points')];
      });
    case 'share':
    case 'amount': {
      const unit = criterion.kind === 'share' ? 'fraction' : 'number';
      return [
        input(text('award.trace.from'), criterion.from, unit),
        input(text('award.trace.to'), criterion.to, unit),
      ];
    }
    case 'relative':
      return [input(text('award.trace.best'), best, 'number')];
  }
}
