import * as v from 'valibot';

import { text } from '../../explain/text';
import { requestError, type RequestError } from '../../reading/jsonRequest';
import type { AssessRequest } from './request';

const amount = v.pipe(v.number(), v.finite());
const date = v.nullish(v.string(), null);

const placement = v.strictObject({
  id: v.string(),
  position: v.string(),
  contract: v.string(),
  hoursPerWeek: v.nullable(amount),
  normHours: v.nullish(amount, null),
  start: date,
  end: date,
  schoolLeft: date,
  inRegister: v.nullish(v.boolean(), null),
  wageSubsidyUntil: date,
});

const purchase = v.strictObject({
  supplier: v.string(),
  value: amount,
  turnover: amount,
  fte: amount,
  direct: amount,
});

/** The keys of a question to `assess` as JSON; what their values mean is for the assessment to say. */
export const assessKeys = {
  rules: v.optional(v.string()),
  totalFte: amount,
  headcount: v.nullish(amount, null),
  referenceYear: amount,
  placements: v.array(placement),
  purchases: v.optional(v.array(purchase), []),
  on: date,
};

const schema = v.strictObject(assessKeys);

const WHOLE = text('assessment.request.notAnObject');

/** Reads a question as the public contract describes it. A key that is not in the contract is an error. */
export function readAssessRequest(
  json: unknown,
):
  | { readonly ok: true; readonly request: AssessRequest }
  | { readonly ok: false; readonly error: RequestError } {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, error: requestError(parsed.issues, { whole: WHOLE }) };
  return { ok: true, request: parsed.output };
}
