import { exact } from '../../decimal';
import { quantity, text, type Quantity, type Text, type Unit } from '../../explain/text';
import { AGGREGATES, obtainable } from '../aggregate';
import type { AwardModel, Criterion } from '../model';
import type { AwardResult } from '../result';
import type { InventedBid } from './inventedBid';
import type { ScoreFirmness, ScoreValue } from './scores';
import type { TippingPoint } from './tippingPoint';
import type { WeightFirmness } from './weights';

/** What a line about firmness is about. */
export type FirmnessKind = 'noWinner' | 'drop' | 'score' | 'price' | 'weight' | 'invented' | 'pair' | 'firm';

/** One sentence about how firm an outcome is. */
export interface FirmnessLine {
  readonly kind: FirmnessKind;
  readonly text: Text;
  /** Ids of the bids it is about. */
  readonly bids: readonly string[];
  /** How small the change is, as a share: of the points that can be had, or of the price; 0 for a bid that leaves. */
  readonly size: number;
}

/** Lines of one kind that are shown; the rest is in the lists themselves. */
const MOST_OF_A_KIND = 3;

/** A change larger than this share says that the outcome is firm, and gets no line. */
const LARGEST = 0.25;

/**
 * How firm an outcome is in sentences, the most fragile first: a loser that leaves, then the smallest change of a
 * score, a price or a weight, then bids nobody made and pairs that leave. One line of kind `firm` when nothing
 * small changes the winner.
 */
export function firmnessLines(model: AwardModel, result: AwardResult): FirmnessLine[] {
  const { winner } = result;
  if (winner === null) return [noWinner(result)];
  const lines = KINDS.flatMap((linesOf) => linesOf(winner, model, result));
  return lines.length > 0 ? lines : [firm(winner)];
}

/**
 * The first of the lines, the most fragile. Looks no further than it has to: nothing is computed of what comes
 * after it.
 */
export function firstFirmnessLine(model: AwardModel, result: AwardResult): FirmnessLine {
  const { winner } = result;
  if (winner === null) return noWinner(result);
  for (const linesOf of KINDS) {
    const [first] = linesOf(winner, model, result);
    if (first !== undefined) return first;
  }
  return firm(winner);
}

function noWinner({ results }: AwardResult): FirmnessLine {
  const first = results.filter(({ rank }) => rank === 1).map(({ id }) => id);
  const why = first.length === 0 ? text('firmness.line.nobody') : text('firmness.line.noWinner');
  return { kind: 'noWinner', text: why, bids: first, size: 0 };
}

function firm(winner: string): FirmnessLine {
  return { kind: 'firm', text: text('firmness.line.firm', { winner }), bids: [winner], size: LARGEST };
}

type LinesOf = (winner: string, model: AwardModel, result: AwardResult) => readonly FirmnessLine[];

/** From the most fragile on. */
const KINDS: readonly LinesOf[] = [
  (winner, _, result) => exclusionLines(winner, result),
  dropLines,
  changeLines,
  (winner, _, result) => inventedLines(winner, result),
  pairLines,
];

function exclusionLines(winner: string, { stability }: AwardResult): FirmnessLine[] {
  return stability.exclusions.map(({ removed, afterExclusion, leaders }) => {
    const values = { winner, removed, then: then(leaders) };
    const sentence =
      afterExclusion === 'keep'
        ? text('firmness.line.excludedKept', values)
        : text('firmness.line.excluded', { removed, winner, leaders: leaders.join(', ') });
    return { kind: 'drop', text: sentence, bids: [...new Set([winner, removed, ...leaders])], size: 0 };
  });
}

function dropLines(
  winner: string,
  { afterExclusion }: AwardModel,
  { stability }: AwardResult,
): FirmnessLine[] {
  return stability.dropOne
    .filter((drop) => drop.removed !== winner && drop.winner !== winner)
    .map((drop) => dropLine(winner, drop, afterExclusion));
}

function changeLines(winner: string, model: AwardModel, result: AwardResult): FirmnessLine[] {
  const { stability } = result;
  return [
    ...smallest(stability.scores.map((score) => scoreLine(model, winner, score))),
    ...smallest(priceLines(winner, result)),
    ...smallest(stability.weights.flatMap((weight) => weightLine(model, winner, weight))),
  ].sort((a, b) => a.size - b.size);
}

/** Who comes first then, as the end of a sentence. */
function then(leaders: readonly string[]): Text {
  const [first, another] = leaders;
  if (first === undefined) return text('firmness.then.nobody');
  return another === undefined
    ? text('firmness.then.wins', { bid: first })
    : text('firmness.then.tie', { bids: leaders.join(', ') });
}

/**
 * Whether bids are equal at the value a sentence names and another wins no earlier than beyond it. A value that was
 * rounded lies beyond the tie already.
 */
function isTieAt(
  named: ScoreValue,
  {
    winnerChangesAt,
    leaders,
    beyond,
  }: Pick<ScoreFirmness | TippingPoint, 'winnerChangesAt' | 'leaders' | 'beyond'>,
): boolean {
  return beyond.length < leaders.length && named === winnerChangesAt;
}

function smallest(lines: readonly FirmnessLine[]): FirmnessLine[] {
  return lines
    .filter(({ size }) => size <= LARGEST)
    .sort((a, b) => a.size - b.size)
    .slice(0, MOST_OF_A_KIND);
}

/** A bid that leaves later changes the points of the others only where the model computes them again. */
function dropLine(
  winner: string,
  drop: { removed: string; winner: string | null },
  afterExclusion: AwardModel['afterExclusion'],
): FirmnessLine {
  const { removed } = drop;
  const bids = drop.winner === null ? [winner, removed] : [winner, removed, drop.winner];
  const after = drop.winner === null ? text('firmness.then.shared') : then([drop.winner]);
  const values = { winner, removed, then: after };
  const sentence =
    afterExclusion === 'recompute'
      ? text('firmness.line.drop', values)
      : afterExclusion === 'keep'
        ? text('firmness.line.dropKept', values)
        : text('firmness.line.neverBid', values);
  return { kind: 'drop', text: sentence, bids, size: 0 };
}

function scoreLine(model: AwardModel, winner: string, score: ScoreFirmness): FirmnessLine {
  const { bid, criterion: id, leaders, beyond } = score;
  const criterion = model.criteria.find((candidate) => candidate.id === id);
  const named = score.mark ?? shown(score);
  const values = {
    winner,
    bid,
    criterion: id,
    score: written(criterion, named),
    present: written(criterion, score.score),
    then: then(beyond),
  };
  const about = [...new Set([winner, bid, ...leaders])];
  const sentence =
    score.marks === 1
      ? text('firmness.line.oneMark', values)
      : !isTieAt(named, score)
        ? text('firmness.line.score', values)
        : score.change > 0
          ? text('firmness.line.scoreAbove', values)
          : text('firmness.line.scoreBelow', values);
  return { kind: 'score', text: sentence, bids: about, size: sizeOfScore(model, criterion, score) };
}

/** A change of a score as a share of the points that can be had. */
function sizeOfScore(
  model: AwardModel,
  criterion: Criterion | undefined,
  { change, score, winnerChangesAt }: ScoreFirmness,
): number {
  const weight = (criterion?.points ?? 0) / obtainable(model).total;
  switch (criterion?.kind) {
    case 'score':
      return (Math.abs(change) / (criterion.scale.max - criterion.scale.min)) * weight;
    case 'share':
    case 'amount':
      return (Math.abs(change) / (criterion.to - criterion.from)) * weight;
    case 'relative': {
      const larger = Math.max(Number(score), Number(winnerChangesAt));
      return larger === 0 ? weight : (Math.abs(change) / larger) * weight;
    }
    case 'level':
      return (Math.abs(change) / Object.keys(criterion.table).length) * weight;
    case 'label':
      return Math.abs(change) * weight;
    case undefined:
      return LARGEST;
  }
}

/** A score as it is written: four decimals are enough for a share, and for a mark too. */
function shown({ winnerChangesAt, change }: ScoreFirmness): ScoreValue {
  return typeof winnerChangesAt === 'number' ? outward(winnerChangesAt, change, 4) : winnerChangesAt;
}

/** Decimals in which prices and weights are written. */
const CENTS = 2;

/** Rounded away from the present value, so that what the sentence says is enough to change the winner. */
function outward(value: number, change: number, decimals: number): number {
  const factor = 10 ** decimals;
  const parts = exact(value * factor);
  return (change < 0 ? Math.floor(parts) : Math.ceil(parts)) / factor;
}

function written(criterion: Criterion | undefined, value: ScoreValue): string | Quantity {
  if (typeof value === 'string') return value;
  return quantity(value, criterion?.kind === 'share' || criterion?.kind === 'label' ? 'fraction' : 'number');
}

function priceLines(winner: string, { stability }: AwardResult): FirmnessLine[] {
  return stability.prices.flatMap((point) => {
    const { bid, price, winnerChangesAt, change, leaders, beyond } = point;
    if (winnerChangesAt === null || change === null || price === 0) return [];
    const named = outward(winnerChangesAt, change, CENTS);
    const values = {
      winner,
      bid,
      price: quantity(named, 'euro'),
      present: quantity(price, 'euro'),
      then: then(beyond),
    };
    const about = [...new Set([winner, bid, ...leaders])];
    const size = Math.abs(change) / price;
    const sentence = !isTieAt(named, point)
      ? text('firmness.line.price', values)
      : change > 0
        ? text('firmness.line.priceAbove', values)
        : text('firmness.line.priceBelow', values);
    return [{ kind: 'price', text: sentence, bids: about, size }];
  });
}

function weightLine(model: AwardModel, winner: string, weight: WeightFirmness): FirmnessLine[] {
  const { criterion, of, weight: present, winnerChangesAt, change, leaders, beyond } = weight;
  if (winnerChangesAt === null || change === null) return [];
  const inIndex = of === 'price' && AGGREGATES[model.aggregation].price !== 'points';
  const named = outward(winnerChangesAt, change, CENTS);
  const unit: Unit = inIndex ? 'number' : model.aggregation === 'value' ? 'euro' : 'points';
  const values = {
    winner,
    criterion: of === 'price' ? text('firmness.price') : criterion,
    weight: quantity(named, unit),
    present: quantity(present, unit),
    then: then(beyond),
  };
  const whole = inIndex ? present : obtainable(model).total;
  const about = [...new Set([winner, ...leaders])];
  const size = whole === 0 ? LARGEST : Math.abs(change) / whole;
  const sentence = !isTieAt(named, weight)
    ? text('firmness.line.weight', values)
    : change > 0
      ? text('firmness.line.weightAbove', values)
      : text('firmness.line.weightBelow', values);
  return [{ kind: 'weight', text: sentence, bids: about, size }];
}

function inventedLines(winner: string, { stability }: AwardResult): FirmnessLine[] {
  const { inventedBid } = stability;
  if (inventedBid === null) return [];
  const values = {
    winner,
    bid: inventedText(inventedBid),
    then: then(inventedBid.leaders),
  };
  const about = [...new Set([winner, ...inventedBid.leaders])];
  return [{ kind: 'invented', text: text('firmness.line.invented', values), bids: about, size: LARGEST }];
}

function inventedText({ kind, criterion, price, scores }: InventedBid): Text {
  const asked = quantity(price ?? 0, 'euro');
  if (kind === 'poor') return text('firmness.invented.poor', { price: asked });
  if (kind === 'excellent') return text('firmness.invented.excellent', { price: asked });
  const offer = scores[criterion ?? ''] ?? '';
  const score = typeof offer === 'number' ? quantity(offer, 'number') : offer;
  return text('firmness.invented.oneCriterion', { criterion: criterion ?? '', score });
}

function pairLines(
  winner: string,
  { afterExclusion }: AwardModel,
  { stability }: AwardResult,
): FirmnessLine[] {
  return stability.dropPairs
    .filter(({ removed, alone }) => alone === null && !removed.includes(winner))
    .slice(0, MOST_OF_A_KIND)
    .map(({ removed: [one, other], leaders }) => {
      const values = { winner, one, other, then: then(leaders) };
      const sentence =
        afterExclusion === 'recompute'
          ? text('firmness.line.pair', values)
          : text('firmness.line.pairNeverBid', values);
      const bids = [...new Set([winner, one, other, ...leaders])];
      return { kind: 'pair', text: sentence, bids, size: LARGEST };
    });
}
