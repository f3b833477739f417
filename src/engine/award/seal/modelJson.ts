import type { AwardModel, IndexMethod } from '../model';
import { isList, type JsonObject, type JsonValue } from './canonicalJson';

/**
 * A model in the JSON of the public contract, as the command line and {@link readModel} read it. A key that holds
 * nothing, such as `null` or an empty list, is left out, so that a model written before a key existed keeps its seal.
 * A figure that is no finite number counts as nothing too: JSON has no way to write it.
 */
export function modelJson({ price, index, criteria, ...rest }: AwardModel): JsonObject {
  const params = index === null ? (price?.params ?? {}) : symbolsOf(index);
  const block = { ...price, params: Object.keys(params).length === 0 ? null : params };
  const priced = price === null && index === null ? null : block;
  return { ...membersOf(rest), ...membersOf({ price: priced }), criteria: criteria.map(membersOf) };
}

/** The figures of an index method under their names in the contract. */
function symbolsOf(index: IndexMethod): Readonly<Record<string, number>> {
  if (index.method === 'valueForMoney') return { X: index.factor };
  return { weightQuality: index.weightQuality, weightPrice: index.weightPrice };
}

function membersOf(value: object): JsonObject {
  const members: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const json = asJson(member);
    const nothing = json === null || (isList(json) && json.length === 0);
    if (!nothing) members[key] = json;
  }
  return members;
}

function asJson(value: unknown): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(asJson);
  return typeof value === 'object' && value !== null ? membersOf(value) : null;
}
