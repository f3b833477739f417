import * as v from 'valibot';
import { text, type Text } from '../explain/text';
import type { Level } from '../ladder/level';
import { requestError, type RequestError } from '../reading/jsonRequest';
import { readLevel } from '../reading/level';
import { AGGREGATES } from './aggregate';
import type { AwardRequest, Criterion } from './model';
import { awardRequestSchema, type AwardRequestJson } from './requestSchema';

const NOT_AN_OBJECT = text('award.request.notAnObject');

/** A question that could be read, or what is wrong with it. */
export type ReadRequest =
  | { readonly ok: true; readonly request: AwardRequest }
  | { readonly ok: false; readonly error: RequestError };

/** Reads a question as the public contract describes it. A key that is not in the contract is an error. */
export function readAwardRequest(json: unknown): ReadRequest {
  const unsupported = unsupportedAggregation(json);
  if (unsupported !== null) return { ok: false, error: unsupported };
  const parsed = v.safeParse(awardRequestSchema, json);
  if (!parsed.success) {
    return { ok: false, error: requestError(parsed.issues, { whole: NOT_AN_OBJECT, custom: TIE_BREAKS }) };
  }
  return withLevels(parsed.output);
}

/** Ways of comparing that the contract names and this version does not compute. */
const UNSUPPORTED: readonly unknown[] = ['markup', 'valueForMoney', 'utilityIndex', 'pricePerPoint'];

function unsupportedAggregation(json: unknown): RequestError | null {
  const shape = v.safeParse(v.object({ model: v.object({ aggregation: v.string() }) }), json);
  if (!shape.success || !UNSUPPORTED.includes(shape.output.model.aggregation)) return null;
  const message = text('award.request.aggregation', {
    aggregation: shape.output.model.aggregation,
    known: Object.keys(AGGREGATES).join(', '),
  });
  return { code: 'NOT_SUPPORTED', message, path: 'model.aggregation' };
}

/** The only place where the schema itself cannot say what it expects. */
const TIE_BREAKS = '("quality" | "lowestPrice" | "criterion:…")';

/** Level tables come with levels as people type them. */
function withLevels({ model, bids }: AwardRequestJson): ReadRequest {
  const criteria: Criterion[] = [];
  for (const [index, criterion] of model.criteria.entries()) {
    if (criterion.kind !== 'level') {
      criteria.push(criterion);
      continue;
    }
    const path = `model.criteria[${String(index)}]`;
    const table: Partial<Record<Level, number>> = {};
    for (const [typed, points] of Object.entries(criterion.table)) {
      const level = readLevel(typed);
      if (!level.ok) return invalidAt(`${path}.table.${typed}`, level.text);
      if (table[level.value] !== undefined) {
        return invalidAt(`${path}.table.${typed}`, text('award.level.twice', { level: level.value }));
      }
      table[level.value] = points;
    }
    const minimum = criterion.minimum === null ? null : readLevel(criterion.minimum);
    if (minimum !== null && !minimum.ok) return invalidAt(`${path}.minimum`, minimum.text);
    criteria.push({ ...criterion, table, minimum: minimum === null ? null : minimum.value });
  }
  return { ok: true, request: { model: { ...model, criteria }, bids } };
}

function invalidAt(path: string, message: Text): ReadRequest {
  return { ok: false, error: { code: 'INVALID', message, path } };
}
