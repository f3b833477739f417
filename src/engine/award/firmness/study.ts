import { comparesPrices, comparesTotals } from '../aggregate';
import type { Contest } from '../contest';
import type { AwardModel, AwardRequest } from '../model';
import { readBids, type Sheet } from '../sheet';
import { orderOf, standing } from '../standing';
import { decide, type Decision } from './decision';

/** An outcome whose firmness is looked into. */
export interface Study {
  readonly model: AwardModel;
  readonly sheet: Sheet;
  readonly decision: Decision;
  /** Place of the winner. */
  readonly winner: number;
}

/** Up to this many ranked bids everything is compared again with all bids. */
export const ALL_BIDS = 60;

/**
 * Above {@link ALL_BIDS} only this many bids at the top are looked at, beside those that others are measured
 * against.
 */
const FRONT = 25;

/** With more bids than this that everyone is measured against, as by a mean, no smaller field says the same. */
const FEW_ANCHORS = 40;

/** Up to this many ranked bids a field that everyone makes together is studied whole. */
const ALL_ANCHORS = 100;

/** The study of an outcome among these bids; `null` when nobody wins alone. */
export function studyOf(model: AwardModel, sheet: Sheet): Study | null {
  const decision = decide(model, sheet);
  const [winner, another] = decision.leaders;
  if (winner === undefined || another !== undefined) return null;
  return { model, sheet, decision, winner };
}

/**
 * The study of the bids that can matter. Up to {@link ALL_BIDS} ranked bids that is every bid. Above it: the first
 * {@link FRONT}, and for each figure that bids are measured against the two that set it, so that moving one bid
 * moves the field as it would among all. `null` when nobody wins alone, and with more than 100 bids that are all
 * measured against each other.
 */
export function focusedStudy(request: AwardRequest, sheet: Sheet, contest: Contest): Study | null {
  const { model } = request;
  const { contenders, pivots } = contest;
  if (contenders.length <= ALL_BIDS) return studyOf(model, sheet);
  if (pivots.size > FEW_ANCHORS) return contenders.length <= ALL_ANCHORS ? studyOf(model, sheet) : null;
  const front = standing(contenders, orderOf(model, sheet, contest.card))
    .flat()
    .slice(0, FRONT);
  return studyAmong(request, sheet, [...front, ...anchors(model, sheet, contest)]);
}

/** The study of some of the bids, by their places among all. */
export function studyAmong(request: AwardRequest, sheet: Sheet, places: readonly number[]): Study | null {
  const wanted = new Set([...places, ...sheet.kept]);
  // A variant is a bid of its own here: its parent may not be among those that are looked at.
  const bids = request.bids
    .filter((_, place) => wanted.has(place))
    .map((bid) => ({ ...bid, variantOf: null }));
  const some = readBids({ model: request.model, bids });
  return 'ok' in some ? null : studyOf(request.model, some);
}

/**
 * For each figure that others are measured against the two bids that set it, so that it stays where it is when one
 * of them moves.
 */
function anchors(model: AwardModel, sheet: Sheet, { card, contenders }: Contest): number[] {
  const places = [...contenders, ...sheet.kept];
  const found: number[] = [];
  if (comparesPrices(model)) found.push(...lowest(places, sheet.prices), ...highest(places, sheet.prices));
  if (comparesTotals(model)) found.push(...highest(places, card.quality));
  for (const [index, criterion] of model.criteria.entries()) {
    if (criterion.kind !== 'relative') continue;
    const raws = sheet.raws[index] ?? [];
    found.push(...(criterion.better === 'high' ? highest(places, raws) : lowest(places, raws)));
  }
  return found;
}

function lowest(places: readonly number[], column: readonly number[]): number[] {
  return [...places].sort((a, b) => (column[a] ?? NaN) - (column[b] ?? NaN)).slice(0, 2);
}

function highest(places: readonly number[], column: readonly number[]): number[] {
  return [...places].sort((a, b) => (column[b] ?? NaN) - (column[a] ?? NaN)).slice(0, 2);
}

/** The name of a bid in a study. */
export function nameIn({ sheet }: Pick<Study, 'sheet'>, place: number): string {
  return sheet.bids[place]?.id ?? '';
}
