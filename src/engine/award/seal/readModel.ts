import type { RequestError } from '../../reading/jsonRequest';
import { readAwardRequest } from '../json';
import type { AwardModel } from '../model';

/** A model that could be read, or what is wrong with it and where. */
export type ReadModel =
  { readonly ok: true; readonly model: AwardModel } | { readonly ok: false; readonly error: RequestError };

/**
 * Reads a model on its own, as {@link modelJson} writes it. A key that is not in the contract is an error; places
 * are named as in a whole question, such as `model.criteria[2].points`.
 */
export function readModel(json: unknown): ReadModel {
  const read = readAwardRequest({ model: json, bids: [] });
  return read.ok ? { ok: true, model: read.request.model } : read;
}
