import * as v from 'valibot';

import { text, type Text } from '../../explain/text';
import type { Level } from '../../ladder/level';
import { requestError, type RequestError } from '../../reading/jsonRequest';
import { readLevel } from '../../reading/level';
import { OBLIGATION_BASES, type PsoCredit } from '../../rules/socialreturn/policy';
import { contractKindOf } from '../contractKind';
import type { RealisationRequest } from './request';

const amount = v.pipe(v.number(), v.finite());
const maybeAmount = maybe(amount);
const maybeText = maybe(v.string());

const contract = v.strictObject({
  sum: amount,
  wageSum: maybeAmount,
  invoiced: maybeAmount,
  kind: maybeText,
  date: maybeText,
  start: maybeText,
  end: maybeText,
  percentage: maybeAmount,
  base: maybe(v.picklist(OBLIGATION_BASES)),
  labourShare: maybeAmount,
  stated: maybeAmount,
  vat: maybeAmount,
  vatIncluded: maybe(v.boolean()),
});

const placement = v.strictObject({
  id: maybeText,
  block: v.string(),
  hoursPerWeek: maybeAmount,
  fte: maybeAmount,
  start: maybeText,
  end: maybeText,
  months: maybeAmount,
  bonuses: maybe(v.union([v.string(), v.array(v.string())])),
  amount: maybeAmount,
  count: maybeAmount,
});

const spending = v.strictObject({
  id: maybeText,
  block: v.string(),
  amount: maybeAmount,
  hours: maybeAmount,
  count: maybeAmount,
  date: maybeText,
  vat: maybeAmount,
  vatIncluded: maybe(v.boolean()),
});

/** The shape of a question to `socialreturn` as JSON; what its values mean is for the calculation to say. */
const schema = v.strictObject({
  policy: v.string(),
  contract,
  placements: v.nullish(v.array(placement), []),
  spend: v.nullish(v.array(spending), []),
  psoLevel: maybe(v.union([v.string(), v.number()])),
  creditTable: maybe(v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
  on: maybeText,
  choices: maybe(
    v.strictObject({
      bonusProRata: maybe(v.boolean()),
      bonusStacking: maybe(v.boolean()),
      fullTimeHours: maybeAmount,
    }),
  ),
});

const WHOLE = text('socialReturnRegister.request.notAnObject');

/** Reads a question as the public contract describes it. A key that is not in the contract is an error with its path. */
export function readSocialReturnRequest(
  json: unknown,
):
  | { readonly ok: true; readonly request: RealisationRequest }
  | { readonly ok: false; readonly error: RequestError } {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, error: requestError(parsed.issues, { whole: WHOLE }) };
  const { psoLevel: typedLevel, creditTable: typedTable, contract: typed, ...rest } = parsed.output;
  const kind = typed.kind === undefined ? undefined : contractKindOf(typed.kind);
  if (typed.kind !== undefined && kind === undefined) {
    return wrongAt('contract.kind', text('socialReturnRegister.kindWrong', { text: typed.kind }));
  }
  const psoLevel = typedLevel === undefined ? undefined : readLevel(typedLevel);
  if (psoLevel?.ok === false) return wrongAt('psoLevel', psoLevel.text);
  const creditTable = typedTable === undefined ? undefined : tableOf(typedTable);
  if (creditTable && 'message' in creditTable) return { ok: false, error: creditTable };
  return {
    ok: true,
    request: { ...rest, contract: { ...typed, kind }, psoLevel: psoLevel?.value, creditTable },
  };
}

/** The credit of levels as people type them; a level that stands twice decides nothing. */
function tableOf(typed: Readonly<Record<string, number>>): PsoCredit | RequestError {
  const table: Partial<Record<Level, number>> = {};
  for (const [name, share] of Object.entries(typed)) {
    const level = readLevel(name);
    const path = `creditTable.${name}`;
    if (!level.ok) return { code: 'INVALID', message: level.text, path };
    if (table[level.value] !== undefined) {
      const message = text('socialReturnRegister.levelTwice', { level: level.value });
      return { code: 'INVALID', message, path };
    }
    table[level.value] = share;
  }
  return table;
}

function wrongAt(path: string, message: Text) {
  return { ok: false as const, error: { code: 'INVALID' as const, message, path } };
}

/** A key that may be left out or empty. */
function maybe<const T extends v.GenericSchema>(schema: T) {
  return v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  );
}
