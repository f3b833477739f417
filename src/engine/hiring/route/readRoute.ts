import * as v from 'valibot';

import { text } from '../../explain/text';
import { requestError, type RequestError } from '../../reading/jsonRequest';
import { readLevel } from '../../reading/level';
import { USUAL_ALTERNATIVES, type RouteRequest } from './request';

const amount = v.pipe(v.number(), v.finite());
/** A key of the other kind of option: it may be there as long as it says nothing. */
const none = v.nullish(v.literal(0));

const hire = v.strictObject({
  id: v.string(),
  kind: v.literal('hire'),
  fte: amount,
  weight: amount,
  attributedFte: none,
  annualCost: amount,
  max: amount,
  addsToTotal: v.nullish(v.boolean(), true),
});

const purchase = v.strictObject({
  id: v.string(),
  kind: v.literal('purchase'),
  fte: none,
  weight: none,
  attributedFte: amount,
  annualCost: amount,
  max: amount,
  addsToTotal: v.nullish(v.boolean()),
});

/** The shape of a question to `route` as JSON; what its values mean is for the route to say. */
const schema = v.strictObject({
  rules: v.nullish(v.string()),
  goal: v.union([v.string(), v.number()]),
  organisation: v.strictObject({
    totalFte: amount,
    weightedFte: amount,
    attributedFte: v.nullish(amount, 0),
    targetFte: v.nullish(amount, null),
  }),
  options: v.array(v.variant('kind', [hire, purchase])),
  limits: v.nullish(v.strictObject({ hires: v.nullish(amount, null), cost: v.nullish(amount, null) }), {}),
  alternatives: v.nullish(amount, USUAL_ALTERNATIVES),
});

const WHOLE = text('hiringRoute.request.notAnObject');

/** Reads a question as the public contract describes it. A key that is not in the contract is an error. */
export function readRouteRequest(
  json: unknown,
):
  | { readonly ok: true; readonly request: RouteRequest }
  | { readonly ok: false; readonly error: RequestError } {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, error: requestError(parsed.issues, { whole: WHOLE }) };
  const { rules, goal, organisation, options, limits, alternatives } = parsed.output;
  const level = readLevel(goal);
  if (!level.ok) return { ok: false, error: { code: 'INVALID', message: level.text, path: 'goal' } };
  return {
    ok: true,
    request: {
      rules: rules ?? undefined,
      goal: level.value,
      organisation,
      options: options.map((option) =>
        option.kind === 'hire'
          ? {
              id: option.id,
              kind: option.kind,
              fte: option.fte,
              weight: option.weight,
              annualCost: option.annualCost,
              max: option.max,
              addsToTotal: option.addsToTotal,
            }
          : {
              id: option.id,
              kind: option.kind,
              attributedFte: option.attributedFte,
              annualCost: option.annualCost,
              max: option.max,
            },
      ),
      limits,
      alternatives,
    },
  };
}
