import * as v from 'valibot';

import type { Level } from '../ladder/level';
import { isNoteName, type NoteName } from './notes';

/** The levels that have a norm, from low to high. Aspirant rests on a plan and 30+ is read out inside Trede 3. */
export const NORM_LEVELS = [
  'Basistrede',
  'Trede 1',
  'Trede 2',
  'Trede 3',
] as const satisfies readonly Level[];

/** A level that has a norm. */
export type NormLevel = (typeof NORM_LEVELS)[number];

const isoDate = v.pipe(v.string(), v.isoDate());
const share = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));
const note = v.optional(v.custom<NoteName>((name) => typeof name === 'string' && isNoteName(name)));
const certainty = v.picklist(['stated', 'inferred', 'conflicting', 'unknown']);

const provenance = { certainty, source: v.string(), note };

/** A value that is not public is `null`, marked `unknown`, and says in its note why; no other value is. */
const nullMeansUnknown = (entry: { value: number | null; certainty: string; note?: NoteName | undefined }) =>
  (entry.value === null) === (entry.certainty === 'unknown') &&
  (entry.value !== null || entry.note !== undefined);

/** A number with how sure it is and where it comes from. */
export const ruleNumber = v.pipe(
  v.strictObject({ value: v.nullable(v.pipe(v.number(), v.minValue(0))), ...provenance }),
  v.check(
    (entry) => nullMeansUnknown(entry),
    'A value is null exactly when it is marked unknown, and then says why',
  ),
);

/** How long a person counts: a number of years from a day, or as long as something holds. */
const limit = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('years'),
      value: v.nullable(v.pipe(v.number(), v.gtValue(0))),
      from: v.picklist(['start', 'schoolLeft', 'statusLost']),
      ...provenance,
    }),
    v.check(
      (entry) => nullMeansUnknown(entry),
      'A limit is null exactly when it is marked unknown, and then says why',
    ),
  ),
  v.strictObject({
    kind: v.literal('asLongAs'),
    what: v.picklist(['indication', 'wageSubsidy', 'registration', 'education']),
    /** The position itself says that it holds; otherwise the placement must say so. */
    implied: v.optional(v.literal(true)),
    ...provenance,
  }),
]);

const limits = v.array(limit);

const weight = { value: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), ...provenance };

const nullIsUnknown = 'A weight is null exactly when it is marked unknown, and then says why';

const plainWeight = v.pipe(
  v.strictObject(weight),
  v.check((entry) => nullMeansUnknown(entry), nullIsUnknown),
);

/** Ids on the other side that this one can be combined with; all when absent. */
const onlyWith = v.optional(v.array(v.string()));

/** `usualMonths`: how long such a contract usually lasts at most; a longer one is worth a question. */
const contractWeight = v.pipe(
  v.strictObject({ ...weight, onlyWith, usualMonths: v.optional(ruleNumber), limits }),
  v.check((entry) => nullMeansUnknown(entry), nullIsUnknown),
);

/**
 * `whenContract` holds the weights that replace this one with certain contract forms; `monthsBefore`, how long the
 * person must have been in this position before the work began.
 */
const positionWeight = v.pipe(
  v.strictObject({
    ...weight,
    onlyWith,
    monthsBefore: v.optional(ruleNumber),
    limits,
    whenContract: v.optional(v.record(v.string(), plainWeight)),
  }),
  v.check((entry) => nullMeansUnknown(entry), nullIsUnknown),
);

/** Positions or contract forms to which a rule applies. */
export const ruleIds = v.strictObject({ ids: v.array(v.string()), ...provenance });

/** Who counts for PSO 30+. */
const thirtyPlus = v.strictObject({
  excludedPositions: ruleIds,
  excludedLater: v.optional(ruleIds),
  disputedPositions: ruleIds,
  contracts: ruleIds,
  durableContracts: ruleIds,
  outsideTotal: ruleIds,
});

const normRow = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  Basistrede: v.optional(share),
  'Trede 1': v.optional(share),
  'Trede 2': v.optional(share),
  'Trede 3': v.optional(share),
});

const normColumn = v.strictObject(provenance);

/** The norm table: certainty and source stand in the head of a column and hold for each value in it. */
const norms = v.pipe(
  v.strictObject({
    columns: v.strictObject({
      Basistrede: v.optional(normColumn),
      'Trede 1': normColumn,
      'Trede 2': normColumn,
      'Trede 3': normColumn,
    }),
    rows: v.array(normRow),
  }),
  v.check(
    ({ columns, rows }) =>
      NORM_LEVELS.every((level) => {
        const column = columns[level];
        const filled = rows.filter((row) => row[level] !== undefined).length;
        return filled === (column === undefined || column.certainty === 'unknown' ? 0 : rows.length);
      }),
    'A column of norms is filled in every row, or in none when it is unknown',
  ),
  v.check(
    ({ rows }) => rows.every((row, index) => index === 0 || row.size > (rows[index - 1]?.size ?? 0)),
    'Sizes of the norm table ascend',
  ),
);

/** Addresses by the names that values use for them. */
export const sourceList = v.record(v.string(), v.pipe(v.string(), v.url()));

/** A rule pack as it lies in its file. */
export const packSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    version: v.string(),
    validFrom: v.strictObject({ value: isoDate, ...provenance }),
    sources: sourceList,
    values: v.strictObject({
      minimumFte: ruleNumber,
      capSize: ruleNumber,
      indirectMaximumShare: ruleNumber,
      thirtyPlusShare: ruleNumber,
      fullTimeHours: ruleNumber,
    }),
    norms,
    positions: v.record(v.string(), positionWeight),
    contracts: v.record(v.string(), contractWeight),
    thirtyPlus: v.nullable(thirtyPlus),
    aspirant: v.strictObject({ validityYears: ruleNumber, extensions: ruleNumber }),
  }),
  v.check((pack) => sourcesUsed(pack).every((name) => name in pack.sources), 'Every source named is listed'),
  v.check(
    ({ norms: { rows }, values: { minimumFte } }) => (rows[0]?.size ?? 0) <= (minimumFte.value ?? 0),
    'The norm table starts at the smallest organisation that can take part',
  ),
  v.check(
    ({ norms: { rows }, values: { capSize } }) => (rows.at(-1)?.size ?? null) === capSize.value,
    'The norm table ends at the size above which no norm differs',
  ),
);

/** A rule pack as it lies in its file, checked. */
export type PackFile = v.InferOutput<typeof packSchema>;

function sourcesUsed(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'source' && typeof part === 'string' ? [part] : sourcesUsed(part),
  );
}
