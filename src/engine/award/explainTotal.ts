import { quantity, text, type Text, type Unit } from '../explain/text';
import { input, step, type StepLine, type Trace } from '../explain/trace';
import { AGGREGATES, obtainable } from './aggregate';
import type { AwardModel } from './model';
import type { Scorecard } from './scorecard';
import { combine } from './total';

/** The parts of a total, each with its line. */
interface Parts {
  readonly bid: string;
  /** What a total that is a sum is called. */
  readonly label: Text;
  readonly place: number;
  /** The line of the price; none where price does not count. */
  readonly price: Trace | null;
  /** The lines of the criteria. */
  readonly criteria: readonly Trace[];
}

/** How the total of a bid came about before it was rounded: a sum, or the formula of an index with its figures filled in. */
export function explainTotal(model: AwardModel, card: Scorecard, parts: Parts): StepLine {
  const { bid, place, price, criteria } = parts;
  const { unit, needsQuality } = AGGREGATES[model.aggregation];
  const quality = card.quality[place] ?? NaN;
  const value = combine(model, card.best)(quality, card.price[place] ?? NaN);
  const lines = price === null ? [] : [price];
  if (!needsQuality) return step(parts.label, value, unit, [...lines, ...criteria]);
  const earned = step(text('award.trace.quality'), quality, 'points', criteria);
  const label = formulaText(model, card, { bid, quality, price: card.price[place] ?? NaN });
  return step(label, Number.isFinite(value) ? value : null, unit, [
    ...lines,
    earned,
    ...figuresOf(model, card),
  ]);
}

interface Figures {
  readonly bid: string;
  readonly quality: number;
  readonly price: number;
}

/** The formula of a method with its figures filled in, so that anyone can do the sum again. */
function formulaText(model: AwardModel, { best }: Scorecard, { bid, ...given }: Figures): Text {
  const price = quantity(given.price, 'euro');
  const quality = quantity(given.quality, 'points');
  const most = quantity(obtainable(model).quality, 'points');
  if (model.index === null) return text('award.trace.pricePerPoint', { bid, price, quality });
  if (model.index.method === 'valueForMoney') {
    const factor = quantity(model.index.factor, 'number');
    return text('award.trace.valueForMoney', { bid, factor, quality, price });
  }
  const weightQuality = quantity(model.index.weightQuality, 'number');
  const weightPrice = quantity(model.index.weightPrice, 'number');
  const weighed = { bid, price, quality, most, weightQuality, weightPrice };
  if (model.index.method === 'markup') return text('award.trace.markup', weighed);
  const bestQuality = quantity(best.quality, 'points');
  const lowest = quantity(best.price, 'euro');
  return text('award.trace.utilityIndex', { ...weighed, bestQuality, lowest });
}

/** What the formula takes from the model and from the other bids. */
function figuresOf(model: AwardModel, { best }: Scorecard): Trace[] {
  const { index } = model;
  if (index === null) return [];
  if (index.method === 'valueForMoney') return [figure(text('award.trace.factor'), index.factor, 'number')];
  const lines = [
    figure(text('award.trace.maximumPoints'), obtainable(model).quality, 'points'),
    figure(text('award.trace.weightQuality'), index.weightQuality, 'number'),
    figure(text('award.trace.weightPrice'), index.weightPrice, 'number'),
  ];
  if (index.method === 'markup') return lines;
  return [
    ...lines,
    figure(text('award.trace.bestQuality'), best.quality, 'points'),
    figure(text('award.trace.lowestPrice'), best.price, 'euro'),
  ];
}

function figure(label: Text, value: number, unit: Unit): Trace {
  return input(label, value, unit);
}
