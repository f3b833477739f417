import * as v from 'valibot';

import { text } from '../../explain/text';
import { assessKeys } from '../../ladder/assessment/json';
import { requestError, type RequestError } from '../../reading/jsonRequest';
import { NORM_LEVELS } from '../../rules/schema';
import type { ChanceSetting } from './chance/setting';
import type { ForecastRequest } from './request';

const amount = v.pipe(v.number(), v.finite());

/** The shape of a question to `forecast` as JSON; what its values mean is for the forecast to say. */
const schema = v.strictObject({
  ...assessKeys,
  from: v.string(),
  to: v.string(),
  certificateUntil: v.nullish(v.string(), null),
  chance: v.nullish(
    v.strictObject({
      turnover: amount,
      hoursUncertainty: amount,
      runs: amount,
      seed: amount,
      keep: v.nullish(v.picklist(NORM_LEVELS), null),
    }),
  ),
});

const WHOLE = text('hiringForecast.request.notAnObject');

/** A question to the forecast, with what to try on it when that is asked too. */
export type ReadForecast =
  | { readonly ok: true; readonly request: ForecastRequest; readonly chance: ChanceSetting | null }
  | { readonly ok: false; readonly error: RequestError };

/** Reads a question as the public contract describes it. A key that is not in the contract is an error. */
export function readForecastRequest(json: unknown): ReadForecast {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, error: requestError(parsed.issues, { whole: WHOLE }) };
  const { chance, ...request } = parsed.output;
  return { ok: true, request, chance: chance ?? null };
}
