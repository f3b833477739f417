import {
  compare,
  quantity,
  round,
  text,
  type AwardModel,
  type AwardResult,
  type RankedBid,
  type Text,
  type TextValue,
  type Warning,
} from '../../../engine';

/** Decimals of points and euros as they are shown. */
const SHOWN_DECIMALS = 2;

/** A difference below this shows as 0. */
const SHOWN_AS_ZERO = 0.005;

/** The least that two decimals can show. */
const LEAST_SHOWN = 0.01;

/** Digits of the difference between two indexes that are shown. */
const DIGITS_OF_DIFFERENCE = 2;

const MOST_DECIMALS = 8;

/** So many bids are named in a warning. */
const NAMED = 10;

/** The answer in one sentence: who wins and by how much, or why nobody does. */
export function outcomeSentence(model: AwardModel, result: AwardResult): Text {
  const ranked = result.results.filter((bid) => bid.status === 'ranked');
  const { winner, margin } = result;
  if (winner === null) {
    const first = ranked.filter(({ rank }) => rank === 1).map(({ id }) => id);
    return first.length === 0
      ? text('tender.outcome.nobody')
      : text('tender.outcome.tie', { bids: first.join(', ') });
  }
  const [best, second] = [...ranked].sort((a, b) => a.rank - b.rank);
  if (margin === null || best === undefined || second === undefined)
    return text('tender.outcome.onlyBid', { winner });
  return lead(model, best, second, margin.points);
}

/** By how much the first is ahead of the second, in what the method compares. */
function lead(model: AwardModel, { id: winner, total }: RankedBid, second: RankedBid, margin: number): Text {
  if (compare(total, second.total) === 0) return text('tender.outcome.byRule', { winner });
  if (model.band !== null && total < second.total) return text('tender.outcome.byBand', { winner });
  const tiny = margin < SHOWN_AS_ZERO;
  const euro = { winner, margin: tiny ? lessThan('euro') : quantity(margin, 'euro') };
  switch (model.aggregation) {
    case 'points':
    case 'qualityOnly':
      return text('tender.outcome.winner', {
        winner,
        margin: tiny ? lessThan('points') : quantity(margin, 'points'),
      });
    case 'value':
    case 'markup':
      return text('tender.outcome.fictitious', euro);
    case 'lowestPrice':
      return model.costs.length > 0
        ? text('tender.outcome.lowestCost', euro)
        : text('tender.outcome.lowestPrice', euro);
    case 'pricePerPoint':
      return text('tender.outcome.pricePerPoint', euro);
    case 'valueForMoney':
    case 'utilityIndex': {
      const index = indexShown(margin);
      return text('tender.outcome.index', { winner, first: index(total), second: index(second.total) });
    }
  }
}

/** That the margin is one before rounding, where the totals as they are shown differ by something else; else `null`. */
export function unroundedNote({ results, margin }: AwardResult): Text | null {
  const [total, second] = results
    .flatMap((bid) => (bid.status === 'ranked' ? [bid] : []))
    .sort((a, b) => a.rank - b.rank)
    .map((bid) => bid.total);
  if (margin === null || total === undefined || second === undefined) return null;
  return looksOtherwise(total, second, margin.points) ? text('tender.outcome.unrounded') : null;
}

function looksOtherwise(total: number, second: number, margin: number): boolean {
  if (margin < SHOWN_AS_ZERO) return false;
  const shown = (figure: number): number => round(figure, SHOWN_DECIMALS, 'halfUp');
  return compare(Math.abs(shown(total) - shown(second)), shown(margin)) !== 0;
}

function lessThan(unit: 'euro' | 'points'): Text {
  return text('tender.outcome.lessThan', { least: quantity(LEAST_SHOWN, unit) });
}

/** Indexes with as many decimals as it takes to see the difference. */
function indexShown(difference: number) {
  const decimals = Math.ceil(-Math.log10(difference)) + DIGITS_OF_DIFFERENCE - 1;
  return (index: number) =>
    quantity(round(index, Math.min(MOST_DECIMALS, Math.max(0, decimals)), 'halfUp'), 'number');
}

/** A warning, with the bids it is about when its own sentence does not name them. */
export function warningText({ message, bids }: Warning): Text {
  const values = Object.values(message.values ?? {});
  const named = values.some((value) => typeof value === 'string' && bids.some((bid) => value.includes(bid)));
  if (bids.length === 0 || named) return message;
  return text('tender.warning.bids', { sentence: message, bids: namesOf(bids) });
}

/** The first of many names, and how many more there are: a list of hundreds is not read, and does not fit in a cell. */
function namesOf(bids: readonly string[]): TextValue {
  const first = bids.slice(0, NAMED).join(', ');
  const more = bids.length - NAMED;
  return more <= 0 ? first : text('tender.warning.andMore', { bids: first, count: quantity(more, 'count') });
}
