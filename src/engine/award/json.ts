import * as v from 'valibot';
import { text, type Text } from '../explain/text';
import type { Level } from '../ladder/level';
import { requestError, type RequestError } from '../reading/jsonRequest';
import { readLevel } from '../reading/level';
import { readMethod } from './methodJson';
import type { AwardRequest, Criterion } from './model';
import { awardRequestSchema, type AwardRequestJson } from './requestSchema';

const NOT_AN_OBJECT = text('award.request.notAnObject');

/** A question that could be read, or what is wrong with it. */
export type ReadRequest =
  | { readonly ok: true; readonly request: AwardRequest }
  | { readonly ok: false; readonly error: RequestError };

/** Reads a question as the public contract describes it. A key that is not in the contract is an error. */
export function readAwardRequest(json: unknown): ReadRequest {
  const parsed = v.safeParse(awardRequestSchema, json);
  if (!parsed.success) {
    return { ok: false, error: requestError(parsed.issues, { whole: NOT_AN_OBJECT, custom: TIE_BREAKS }) };
  }
  return readModel(parsed.output);
}

/** The only place where the schema itself cannot say what it expects. */
const TIE_BREAKS = '("quality" | "lowestPrice" | "criterion:…")';

function readModel({ model, bids }: AwardRequestJson): ReadRequest {
  const method = readMethod(model);
  if ('key' in method) {
    const message = text('reading.request.missing', {
      place: text('reading.request.key', { key: method.key }),
    });
    return { ok: false, error: { code: 'MISSING', message, path: `model.price.params.${method.key}` } };
  }
  const criteria = withLevels(model.criteria);
  if ('message' in criteria) return { ok: false, error: criteria };
  return { ok: true, request: { model: { ...model, ...method, criteria }, bids } };
}

/** Level tables come with levels as people type them. */
function withLevels(typed: AwardRequestJson['model']['criteria']): Criterion[] | RequestError {
  const criteria: Criterion[] = [];
  for (const [index, criterion] of typed.entries()) {
    if (criterion.kind !== 'level') {
      criteria.push(criterion);
      continue;
    }
    const path = `model.criteria[${String(index)}]`;
    const table: Partial<Record<Level, number>> = {};
    for (const [typedLevel, points] of Object.entries(criterion.table)) {
      const level = readLevel(typedLevel);
      if (!level.ok) return invalidAt(`${path}.table.${typedLevel}`, level.text);
      if (table[level.value] !== undefined) {
        const message = text('award.level.twice', { level: level.value });
        return invalidAt(`${path}.table.${typedLevel}`, message);
      }
      table[level.value] = points;
    }
    const minimum = criterion.minimum === null ? null : readLevel(criterion.minimum);
    if (minimum !== null && !minimum.ok) return invalidAt(`${path}.minimum`, minimum.text);
    criteria.push({ ...criterion, table, minimum: minimum === null ? null : minimum.value });
  }
  return criteria;
}

function invalidAt(path: string, message: Text): RequestError {
  return { code: 'INVALID', message, path };
}
