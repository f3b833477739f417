import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { AGGREGATES, dependsOnOtherBids } from '../aggregate';
import type { AwardModel } from '../model';
import { bidderOf } from './candidates';
import type { Combination, Lot, LotsRequest } from './lots';

/** A lot with the model that counts for it. */
export type ModelledLot = Lot & { readonly model: AwardModel };

/** The lots with their models. Invalid, with the place: what has no meaning in a question about lots. */
export function checkLots(request: LotsRequest): readonly ModelledLot[] | Failure {
  const { lots, model: shared } = request;
  if (lots.length === 0) return invalid(text('lots.none'), 'lots');
  const seen = new Set<string>();
  const modelled: ModelledLot[] = [];
  for (const [index, lot] of lots.entries()) {
    const path = `lots[${String(index)}]`;
    if (lot.id.trim() === '') return invalid(text('lots.noId'), `${path}.id`);
    if (seen.has(lot.id)) return invalid(text('lots.twice', { lot: lot.id }), `${path}.id`);
    seen.add(lot.id);
    const model = lot.model ?? shared;
    if (model === null) return invalid(text('lots.noModel', { lot: lot.id }), `${path}.model`);
    modelled.push({ ...lot, model });
  }
  return checkLimit(request, modelled) ?? checkCombinations(request, modelled) ?? modelled;
}

function checkLimit({ limit }: LotsRequest, lots: readonly ModelledLot[]): Failure | null {
  const { lotsPerBidder, rule, preferences } = limit;
  if (lotsPerBidder === null) return null;
  const wrong = checkLotsPerBidder(lotsPerBidder);
  if (wrong !== null) return wrong;
  if (rule === null) return invalid(text('lots.limit.noRule'), 'assignment.rule');
  if (rule === 'bestTotal' && !canBeSummed(lots)) return invalid(text('lots.limit.noSum'), 'assignment.rule');
  return rule === 'preference' ? checkPreferences(preferences, lotsPerBidder, lots) : null;
}

/** The most lots for one bidder is a whole number from 1. */
export function checkLotsPerBidder(most: number): Failure | null {
  if (Number.isInteger(most) && most >= 1) return null;
  return invalid(text('lots.limit.notWhole'), 'assignment.lotsPerBidder');
}

/** Whether totals of different lots are the same kind of figure. */
export function canBeSummed(lots: readonly ModelledLot[]): boolean {
  const kinds = lots.map(
    ({ model }) => `${AGGREGATES[model.aggregation].unit} ${AGGREGATES[model.aggregation].wins}`,
  );
  return new Set(kinds).size === 1;
}

/** Whoever bids on more lots than it may get must have stated its order of preference for all of them. */
function checkPreferences(
  preferences: Readonly<Record<string, readonly string[]>>,
  most: number,
  lots: readonly ModelledLot[],
): Failure | null {
  const bidOn = new Map<string, string[]>();
  for (const { id, bids } of lots) {
    for (const bidder of new Set(bids.map(bidderOf))) bidOn.set(bidder, [...(bidOn.get(bidder) ?? []), id]);
  }
  for (const [bidder, stated] of Object.entries(preferences)) {
    const path = `assignment.preferences.${bidder}`;
    const wrong = stated.find(
      (lot, place) => !lots.some(({ id }) => id === lot) || stated.indexOf(lot) !== place,
    );
    if (wrong !== undefined) return invalid(text('lots.preference.wrongLot', { bidder, lot: wrong }), path);
  }
  for (const [bidder, wanted] of bidOn) {
    const missing = wanted.filter((lot) => preferences[bidder]?.includes(lot) !== true);
    if (wanted.length > most && missing.length > 0) {
      const values = { bidder, lots: missing.join(', ') };
      return invalid(text('lots.preference.missing', values), `assignment.preferences.${bidder}`);
    }
  }
  return null;
}

/** More combinations than this cannot be weighed against each other one by one. */
const MOST_COMBINATIONS = 12;

function checkCombinations({ combinations }: LotsRequest, lots: readonly ModelledLot[]): Failure | null {
  if (combinations.length === 0) return null;
  if (combinations.length > MOST_COMBINATIONS) {
    const most = { value: MOST_COMBINATIONS, unit: 'count' } as const;
    return invalid(text('lots.combination.tooMany', { most }), 'combinations');
  }
  if (!canBeSummed(lots)) return invalid(text('lots.combination.noSum'), 'combinations');
  const taken = new Set(lots.flatMap(({ bids }) => bids.map(({ id }) => id)));
  for (const [index, combination] of combinations.entries()) {
    const path = `combinations[${String(index)}]`;
    const { id } = combination;
    if (id.trim() === '') return invalid(text('lots.combination.noId'), `${path}.id`);
    if (taken.has(id)) return invalid(text('lots.combination.twice', { combination: id }), `${path}.id`);
    taken.add(id);
    const wrong = checkOffers(combination, lots, path);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkOffers(
  { id, offers }: Combination,
  lots: readonly ModelledLot[],
  path: string,
): Failure | null {
  if (offers.length < 2)
    return invalid(text('lots.combination.oneLot', { combination: id }), `${path}.offers`);
  const seen = new Set<string>();
  for (const [index, { lot }] of offers.entries()) {
    const place = `${path}.offers[${String(index)}].lot`;
    const found = lots.find((candidate) => candidate.id === lot);
    if (found === undefined || seen.has(lot)) {
      return invalid(text('lots.combination.wrongLot', { combination: id, lot }), place);
    }
    seen.add(lot);
    if (dependsOnOtherBids(found.model)) {
      return invalid(text('lots.combination.relative', { combination: id, lot }), place);
    }
  }
  return null;
}
