import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import type { LotOutcome } from '../lots/lots';
import { sourceOf, type Source } from '../methods/note';
import type { AwardRequest } from '../model';
import type { AwardResult } from '../result';
import { characteristics } from './characteristics';
import type { LetterBlock } from './letterBlock';
import {
  advantages,
  hidesTotal,
  opening,
  ranking,
  reasonsGiven,
  scoresTable,
  standstill,
} from './letterParts';
import { reasonSheet, type ReasonTexts } from './reasonSheet';

/** A draft of the letter to one bidder. */
export interface Letter {
  readonly ok: true;
  readonly bid: string;
  readonly blocks: readonly LetterBlock[];
  /** What the officer must still fill in or check, in sentences. */
  readonly toFill: readonly Text[];
  /** What the duty to give reasons rests on. */
  readonly sources: readonly Source[];
  /** That this is a draft and no legal advice. */
  readonly notice: Text;
}

/** To whom, with which reasons, and whether the price of the winner may be told as a difference. */
export interface LetterRequest {
  readonly bid: string;
  readonly reasons: ReasonTexts;
  readonly tellPrice: boolean;
  /** What became of the lot, where the contract has lots: who gets one can be another than who ranks first on it. */
  readonly lot?: LotOutcome;
}

/**
 * The draft of the letter to one bidder, as pieces that can be shown in either language: its own scores and reasons,
 * the winner with its characteristics and relative advantages, how the ranking came about, and places to fill in for the
 * standstill period. It holds no figures of other losing bids. The price of the winner, and with it the figures it
 * could be worked out from, are left out unless `tellPrice` is set; `toFill` then says that its total is missing.
 * Invalid: an unknown bid. Not available: nobody wins yet, or the lot goes to a combination, which has no scores of its own.
 */
export function letter(
  request: AwardRequest,
  compared: AwardResult,
  { bid, reasons, tellPrice, lot }: LetterRequest,
): Letter | Failure {
  const winner = lot === undefined ? compared.winner : lot.winner;
  if (lot !== undefined && lot.combination !== null) return notAvailable(text('reasons.letter.combination'));
  if (winner === null) return notAvailable(text('reasons.letter.noWinner'));
  const result = { ...compared, winner };
  const sheet = reasonSheet(request, result, reasons);
  const own = sheet.bids.find(({ id }) => id === bid);
  const winning = result.results.find(({ id }) => id === winner);
  if (own === undefined || winning === undefined) {
    return invalid(text('reasons.letter.unknownBid', { bid }), 'bid');
  }
  const advantage = characteristics(request, result, bid, tellPrice);
  const { model } = request;
  const told = { model, own, winning, tellPrice, sheet, lot };
  return {
    ok: true,
    bid,
    blocks: [
      ...opening(told),
      ...ranking(told),
      ...scoresTable(told),
      ...reasonsGiven(own),
      ...(advantage === null ? [] : advantages(advantage, sheet.unit)),
      ...standstill(),
    ],
    toFill: toFill(
      own.lines.some(({ reason }) => reason === null),
      advantage !== null,
      hidesTotal(told),
    ),
    sources: [
      sourceOf('reasonsDuty'),
      sourceOf('advice209'),
      sourceOf('advice658'),
      sourceOf('reasonsElements'),
      sourceOf('bareTable'),
      sourceOf('laterReasons'),
    ],
    notice: text('reasons.letter.notice'),
  };
}

function toFill(reasonsMissing: boolean, lost: boolean, totalHidden: boolean): Text[] {
  return [
    text('reasons.fill.contract'),
    ...(reasonsMissing ? [text('reasons.fill.reasons')] : []),
    ...(lost ? [text('reasons.fill.advantages')] : []),
    ...(totalHidden ? [text('reasons.fill.winnerTotal')] : []),
    text('reasons.fill.standstill'),
    text('reasons.fill.sender'),
    text('reasons.fill.confidential'),
  ];
}
