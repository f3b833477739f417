import * as v from 'valibot';

import { LEVELS } from '../../ladder/level';
import { POLICY_NOTES, type PolicyNote } from './notes';
import { BLOCK_BASES, CONTRACT_KINDS, OBLIGATION_BASES, type Policy } from './policy';

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const euro = v.pipe(v.number(), v.gtValue(0));
const months = v.pipe(v.number(), v.integer(), v.gtValue(0));
const hours = v.pipe(v.number(), v.gtValue(0), v.maxValue(60));
const words = v.pipe(v.string(), v.nonEmpty());
const ids = v.array(words);
const address = v.pipe(v.string(), v.url());
const certainty = v.picklist(['stated', 'inferred', 'conflicting', 'unknown']);
const kinds = v.array(v.picklist(CONTRACT_KINDS));
const note = v.custom<PolicyNote>(
  (name) => typeof name === 'string' && name in POLICY_NOTES,
  'A remark has words in the languages',
);

const threshold = v.pipe(
  v.strictObject({
    kinds,
    amount: v.nullable(euro),
    inclusive: v.nullable(v.boolean()),
    binding: v.boolean(),
    minimumLabourShare: v.nullable(fraction),
    note: v.nullable(note),
  }),
  v.check(
    ({ amount, inclusive }) => (amount === null) === (inclusive === null),
    'A threshold says whether its amount is enough exactly when it has one',
  ),
);

const obligation = v.strictObject({
  percentage: v.nullable(fraction),
  minimum: v.boolean(),
  base: v.nullable(v.picklist(OBLIGATION_BASES)),
  vat: v.nullable(v.literal('excluded')),
  kinds: v.nullable(kinds),
  thresholds: v.array(threshold),
  maximum: v.nullable(euro),
  labourShare: v.nullable(v.strictObject({ below: fraction, percentage: fraction })),
  minimumMonths: v.nullable(months),
  offered: v.nullable(v.strictObject({ above: v.nullable(fraction), maximum: fraction })),
});

const block = v.strictObject({
  id: words,
  label: words,
  names: ids,
  inferredNames: ids,
  value: v.nullable(euro),
  basis: v.picklist(BLOCK_BASES),
  group: v.nullable(words),
  maximumMonths: v.nullable(v.union([months, v.literal('unlimited')])),
  minimumHoursPerWeek: v.nullable(hours),
  proRata: v.nullable(v.picklist(['hoursAndMonths', 'hours'])),
  certainty,
});

const bonus = v.pipe(
  v.strictObject({
    id: words,
    label: words,
    names: ids,
    inferredNames: ids,
    value: v.nullable(euro),
    kind: v.picklist(['added', 'addedPerYear', 'raises', 'cost']),
    proRata: v.nullable(v.boolean()),
    blocks: v.nullable(ids),
    maximumMonths: v.nullable(months),
    certainty,
  }),
  v.check(({ value, kind }) => (value === null) === (kind === 'cost'), 'Only a bonus at cost has no amount'),
);

const policy = v.strictObject({
  id: words,
  shortName: words,
  organisation: words,
  region: words,
  names: v.array(words),
  source: address,
  otherSources: v.array(address),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  dateBasis: v.nullable(v.picklist(['publication', 'contract', 'award'])),
  confidence: certainty,
  completeness: v.picklist(['complete', 'partial', 'rule-only']),
  supersededBy: v.nullable(words),
  blocksFrom: v.nullable(words),
  obligation,
  fullTimeHours: v.nullable(hours),
  otherFullTimeHours: v.array(hours),
  blocks: v.array(block),
  bonuses: v.array(bonus),
  stacking: v.nullable(v.boolean()),
  groupLimits: v.array(v.strictObject({ group: words, share: fraction })),
  conditions: v.array(v.strictObject({ blocks: v.nullable(ids), note, months: v.nullable(months) })),
  penalty: v.nullable(
    v.strictObject({ factor: v.nullable(v.pipe(v.number(), v.minValue(0))), note, source: address }),
  ),
  psoCredit: v.partial(v.strictObject(v.entriesFromList(LEVELS, fraction))),
  notes: v.array(note),
});

/** A policy as it lies in its file: every id once, and no rule about a block that is not there. */
export const policySchema: v.GenericSchema<unknown, Policy> = v.pipe(
  policy,
  v.check(({ blocks, bonuses }) => once(blocks) && once(bonuses), 'Every id is given once'),
  v.check(
    ({ completeness, blocks }) => (completeness === 'rule-only') === (blocks.length === 0),
    'A policy without blocks is one of rules only',
  ),
  v.check(
    ({ bonuses, blocks }) =>
      bonuses.every((entry) => (entry.blocks ?? []).every((id) => blocks.some((each) => each.id === id))),
    'A bonus goes with blocks of the policy',
  ),
);

function once(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}
