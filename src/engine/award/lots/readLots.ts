import * as v from 'valibot';
import { text } from '../../explain/text';
import { requestError, type RequestError } from '../../reading/jsonRequest';
import { readAwardRequest } from '../json';
import type { Bid } from '../model';
import type { CombinationOffer, Lot, LotsRequest } from './lots';

/** A question about lots that could be read, or what is wrong with it. */
export type ReadLots =
  { readonly ok: true; readonly request: LotsRequest } | { readonly ok: false; readonly error: RequestError };

const words = v.array(v.string());

const schema = v.strictObject({
  model: v.nullish(v.unknown(), null),
  lots: v.array(
    v.strictObject({ id: v.string(), model: v.nullish(v.unknown(), null), bids: v.array(v.unknown()) }),
  ),
  assignment: v.optional(
    v.strictObject({
      lotsPerBidder: v.nullish(v.number(), null),
      rule: v.nullish(v.picklist(['order', 'preference', 'bestTotal']), null),
      preferences: v.optional(v.record(v.string(), words), {}),
    }),
    {},
  ),
  combinations: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        bidder: v.string(),
        offers: v.array(
          v.strictObject({
            lot: v.string(),
            price: v.number(),
            costs: v.nullish(v.unknown(), null),
            scores: v.nullish(v.unknown(), null),
          }),
        ),
      }),
    ),
    [],
  ),
});

type LotsJson = v.InferOutput<typeof schema>;

/** Whether a question is about lots, so that {@link readLotsRequest} reads it. */
export function asksForLots(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'lots' in json;
}

/**
 * Reads a question about lots: as a question to `award`, with `lots` in the place of `bids`. Each lot has its bids and
 * maybe a model of its own; `assignment` holds the limit on lots per bidder and the rule for it, `combinations` the bids
 * on several lots at once. A key that is not in the contract is an error.
 */
export function readLotsRequest(json: unknown): ReadLots {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    return { ok: false, error: requestError(parsed.issues, { whole: text('lots.request.notAnObject') }) };
  }
  return readParts(parsed.output);
}

function readParts({ model: sharedJson, lots, assignment, combinations }: LotsJson): ReadLots {
  const shared = sharedJson === null ? null : readAwardRequest({ model: sharedJson, bids: [] });
  if (shared?.ok === false) return shared;
  const read: Lot[] = [];
  for (const [index, { id, model, bids }] of lots.entries()) {
    const place = `lots[${String(index)}]`;
    const own = model ?? sharedJson;
    if (own === null) return { ok: false, error: missing(`${place}.model`) };
    const lot = readAwardRequest({ model: own, bids });
    if (!lot.ok) return { ok: false, error: within(lot.error, `${place}.`) };
    const { request } = lot;
    read.push({ id, model: model === null ? null : request.model, bids: request.bids });
  }
  const offered: LotsRequest['combinations'][number][] = [];
  for (const [index, { id, bidder, offers }] of combinations.entries()) {
    const made: CombinationOffer[] = [];
    for (const [place, { lot, price, costs, scores }] of offers.entries()) {
      const bid = readBid({ id, costs: costs ?? {}, scores: scores ?? {} });
      const path = `combinations[${String(index)}].offers[${String(place)}].`;
      if ('code' in bid) return { ok: false, error: within(bid, path) };
      made.push({
        lot,
        price,
        costs: costs === null ? null : bid.costs,
        scores: scores === null ? null : bid.scores,
      });
    }
    offered.push({ id, bidder, offers: made });
  }
  const request = {
    model: shared === null ? null : shared.request.model,
    lots: read,
    limit: assignment,
    combinations: offered,
  };
  return { ok: true, request };
}

/** Costs and scores are read as those of any bid. */
function readBid(json: { id: string; costs: unknown; scores: unknown }): Bid | RequestError {
  const read = readAwardRequest({ model: { aggregation: 'lowestPrice', criteria: [] }, bids: [json] });
  if (!read.ok) return { ...read.error, path: read.error.path.replace(/^bids\[0\]\.?/, '') };
  const [bid] = read.request.bids;
  return bid ?? missing('scores');
}

function within(error: RequestError, place: string): RequestError {
  return { ...error, path: `${place}${error.path}` };
}

function missing(path: string): RequestError {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return {
    code: 'MISSING',
    message: text('reading.request.missing', { place: text('reading.request.key', { key }) }),
    path,
  };
}
