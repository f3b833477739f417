import { LEVELS, type Level } from '../../ladder/level';
import { middling, type Draw } from '../../random';
import type { AwardModel, Bid, Criterion, Score } from '../model';
import type { SimulationSetting } from './setting';

/** How good an invented bid is on a criterion: 0 is the least that can be given, 1 the most. */
type Goodness = number;

/** How far a bid is better on one criterion than on another. */
const UNEVENNESS = 0.35;

/** Other costs, as a part of the estimate each time. */
const COST = 0.02;

/** Figures of a criterion that is measured against the best bid have no scale; they are drawn between these. */
const RELATIVE = { worst: 40, best: 100 } as const;

/**
 * An ordinary bid: its price around the estimate, its quality around its own middle, dearer bids no better than
 * cheap ones.
 */
export function ordinaryBid(
  model: AwardModel,
  { estimate, spread }: SimulationSetting,
  draw: Draw,
  id: string,
): Bid {
  const price = cents(estimate * (1 + spread * (2 * middling(draw) - 1)));
  const own = middling(draw);
  return bidOf(model, id, price, costsOf(model, estimate, draw), () =>
    within(own + UNEVENNESS * (2 * draw() - 1)),
  );
}

/** A bid with the same goodness on every criterion. */
export function evenBid(
  model: AwardModel,
  { estimate }: SimulationSetting,
  draw: Draw,
  { id, price, goodness }: { readonly id: string; readonly price: number; readonly goodness: Goodness },
): Bid {
  return bidOf(model, id, cents(price), costsOf(model, estimate, draw), () => goodness);
}

function bidOf(
  model: AwardModel,
  id: string,
  price: number,
  costs: Bid['costs'],
  goodness: (criterion: Criterion) => Goodness,
): Bid {
  const scores = model.criteria.map(
    (criterion) => [criterion.id, scoreFor(criterion, goodness(criterion))] as const,
  );
  return { id, price, costs, scores: Object.fromEntries(scores), excluded: null, variantOf: null };
}

/**
 * The score that goes with a goodness, as a committee would write it: whole marks on a scale of five or more, else
 * tenths.
 */
function scoreFor(criterion: Criterion, goodness: Goodness): Score {
  switch (criterion.kind) {
    case 'score': {
      const { min, max } = criterion.scale;
      const mark = min + goodness * (max - min);
      return max - min >= 5 ? Math.round(mark) : Math.round(mark * 10) / 10;
    }
    case 'label': {
      const labels = Object.entries(criterion.labels).sort((a, b) => a[1] - b[1]);
      return (labels[stepOf(goodness, labels.length)] ?? ['', 0])[0];
    }
    case 'level': {
      const inTable: Level[] = LEVELS.filter((level) => criterion.table[level] !== undefined);
      const [none] = LEVELS;
      return [none, ...inTable][stepOf(goodness, inTable.length + 1)] ?? none;
    }
    case 'share':
      return Math.min(Math.round(goodness * criterion.to * 1000) / 1000, 1);
    case 'amount':
      return Math.round(goodness * criterion.to);
    case 'relative': {
      const { worst, best } = RELATIVE;
      const figure = Math.round(worst + goodness * (best - worst));
      return criterion.better === 'high' ? figure : worst + best - figure;
    }
  }
}

function costsOf(model: AwardModel, estimate: number, draw: Draw): Bid['costs'] {
  return Object.fromEntries(model.costs.map(({ id }) => [id, cents(estimate * COST * (0.5 + draw()))]));
}

function stepOf(goodness: Goodness, steps: number): number {
  return Math.min(Math.floor(goodness * steps), steps - 1);
}

function within(goodness: number): Goodness {
  return Math.min(Math.max(goodness, 0), 1);
}

function cents(euro: number): number {
  return Math.round(euro * 100) / 100;
}
