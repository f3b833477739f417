import { quantity, text, type Text } from '../../explain/text';
import { AGGREGATES } from '../aggregate';
import type { LotOutcome } from '../lots/lots';
import { methodNote } from '../methods/methodNote';
import type { AwardModel } from '../model';
import type { BidResult } from '../result';
import { amount, cell } from './amount';
import type { Characteristics } from './characteristics';
import type { LetterBlock } from './letterBlock';
import type { BidReasons, ReasonSheet } from './reasonSheet';

/** What a letter tells: to whom, about which winner. */
export interface Told {
  readonly model: AwardModel;
  readonly own: BidReasons;
  readonly winning: BidResult;
  readonly tellPrice: boolean;
  readonly sheet: ReasonSheet;
  readonly lot: LotOutcome | undefined;
}

/** The subject, the salutation and the decision. */
export function opening({ own, winning, sheet, lot }: Told): readonly LetterBlock[] {
  const over = lot?.passedOver.find(({ bid }) => bid === own.id);
  return [
    { kind: 'heading', text: text('reasons.letter.subject') },
    { kind: 'paragraph', text: text('reasons.letter.salutation') },
    ...(lot === undefined
      ? []
      : [{ kind: 'paragraph', text: text('reasons.letter.lot', { lot: lot.id }) } as const]),
    { kind: 'paragraph', text: decision(own, winning.id, sheet) },
    ...(over === undefined ? [] : [{ kind: 'paragraph', text: over.reason } as const]),
  ];
}

function decision(own: BidReasons, winner: string, { bids }: ReasonSheet): Text {
  if (own.id === winner) return text('reasons.letter.won');
  if (own.status === 'ranked') {
    const ranked = bids.filter(({ status }) => status === 'ranked').length;
    const place = { rank: quantity(own.rank ?? NaN, 'count'), count: quantity(ranked, 'count') };
    return text('reasons.letter.lost', { winner, ...place });
  }
  const why = own.why ?? '';
  return own.status === 'excluded'
    ? text('reasons.letter.excluded', { winner, why })
    : text('reasons.letter.belowMinimum', { winner, why });
}

/** How the ranking came about. */
export function ranking({ model }: Told): readonly LetterBlock[] {
  const { aggregation, formula } = methodNote(model.aggregation, model.price?.formula ?? null);
  return [
    { kind: 'heading', text: text('reasons.letter.ranking') },
    { kind: 'paragraph', text: aggregation.how },
    ...(formula === null ? [] : [{ kind: 'paragraph', text: formula.how } as const]),
  ];
}

/** The scores of the bidder, beside those of the winner. */
export function scoresTable(told: Told): readonly LetterBlock[] {
  const { own, sheet } = told;
  if (own.lines.length === 0 && own.total === null) return [];
  const beside = own.id !== sheet.winner;
  const header = [
    text('reasons.letter.column.criterion'),
    text('reasons.letter.column.score'),
    sheet.unit === 'euro' ? text('reasons.letter.column.euros') : text('reasons.letter.column.points'),
    text('reasons.letter.column.maximum'),
    ...(beside ? [text('reasons.letter.column.winner')] : []),
  ];
  const rows = own.lines.map(({ criterion, given, points, maximum, winnerPoints }) => [
    cell(criterion),
    given,
    cell(quantity(points, sheet.unit)),
    cell(quantity(maximum, sheet.unit)),
    ...(beside ? [winnerPoints === null ? NOTHING : cell(quantity(winnerPoints, sheet.unit))] : []),
  ]);
  return [
    { kind: 'heading', text: text('reasons.letter.scores') },
    { kind: 'table', header, rows: [...rows, ...priceRow(told, beside), totalRow(told, beside)] },
  ];
}

const NOTHING = text('reasons.letter.nothing');
const NOT_TOLD = text('reasons.letter.notTold');

/** Points for the price, where it earns any: those of the winner would give its price away. */
function priceRow({ own, winning, tellPrice }: Told, beside: boolean): Text[][] {
  if (own.pricePoints === null) return [];
  const { points, maximum } = own.pricePoints;
  const theirs = tellPrice && winning.price !== null ? cell(quantity(winning.price, 'points')) : NOT_TOLD;
  return [
    [
      text('reasons.letter.price'),
      NOTHING,
      cell(quantity(points, 'points')),
      cell(quantity(maximum, 'points')),
      ...(beside ? [theirs] : []),
    ],
  ];
}

/** Whether the total of the winner stays out: with the points per criterion beside it, it gives the price away too. */
export function hidesTotal({ model, own, tellPrice, sheet }: Told): boolean {
  return (
    !tellPrice &&
    own.total !== null &&
    own.id !== sheet.winner &&
    AGGREGATES[model.aggregation].price !== 'none'
  );
}

function totalRow(told: Told, beside: boolean): Text[] {
  const { model, own, winning } = told;
  const { unit } = AGGREGATES[model.aggregation];
  const figure = (total: number | null) => (total === null ? NOTHING : cell(quantity(total, unit)));
  const theirs = hidesTotal(told) ? NOT_TOLD : figure(winning.total);
  return [text('reasons.letter.total'), NOTHING, figure(own.total), NOTHING, ...(beside ? [theirs] : [])];
}

/** The reason per criterion, with what was missing for the maximum. */
export function reasonsGiven({ lines }: BidReasons): readonly LetterBlock[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ criterion, reason, missing }) => {
    const why = reason ?? text('reasons.letter.fill.reason');
    return missing === null
      ? text('reasons.letter.reason', { criterion, why })
      : text('reasons.letter.reasonShort', { criterion, why, missing });
  });
  return [
    { kind: 'heading', text: text('reasons.letter.reasons') },
    { kind: 'list', items },
  ];
}

/** The characteristics and relative advantages of the winner. */
export function advantages(compared: Characteristics, unit: 'points' | 'euro'): readonly LetterBlock[] {
  const { winner, winnerBetter, bidBetter, equal, priceDifference } = compared;
  const items = [
    ...winnerBetter.map(({ criterion, by }) =>
      text('reasons.letter.winnerBetter', { criterion, by: amount(by, unit) }),
    ),
    ...bidBetter.map(({ criterion, by }) =>
      text('reasons.letter.bidBetter', { criterion, by: amount(by, unit) }),
    ),
    ...equal.map((criterion) => text('reasons.letter.equal', { criterion })),
    ...(priceDifference === null ? [] : [priceText(priceDifference)]),
  ];
  return [
    { kind: 'heading', text: text('reasons.letter.advantages', { winner }) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    { kind: 'paragraph', text: text('reasons.letter.fill.advantages') },
  ];
}

function priceText(difference: number): Text {
  const apart = quantity(Math.abs(difference), 'euro');
  if (difference === 0) return text('reasons.letter.samePrice');
  return difference > 0
    ? text('reasons.letter.winnerCheaper', { apart })
    : text('reasons.letter.winnerDearer', { apart });
}

/** The standstill period and the signature, with places to fill in. */
export function standstill(): readonly LetterBlock[] {
  return [
    { kind: 'heading', text: text('reasons.letter.standstill') },
    { kind: 'paragraph', text: text('reasons.letter.standstillUntil') },
    { kind: 'paragraph', text: text('reasons.letter.questions') },
    { kind: 'paragraph', text: text('reasons.letter.closing') },
  ];
}
