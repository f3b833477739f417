import type { Text } from '../explain/text';
import type { Citation } from '../explain/trace';
import type { Level } from '../ladder/level';
import { NOTES, type NoteName } from './notes';
import { NORM_LEVELS, type PackFile } from './schema';

/** A value that a pack holds, ready to be cited in a trace. */
export interface RuleValue {
  readonly value: number;
  readonly citation: Citation;
  /** What the reader must know about this value; part of the assumptions of every result that uses it. */
  readonly notes: readonly Text[];
}

/** A row of a norm column: the norm of one published size. */
export interface NormRow extends RuleValue {
  readonly size: number;
}

/** The norms of one level in ascending order of size; `null` when the level exists and its norms are not public. */
export type NormColumn = readonly NormRow[] | null;

/** How long a person counts. */
export type Limit =
  | {
      readonly kind: 'years';
      /** Whole years; `null` when the limit is not public. */
      readonly years: RuleValue | null;
      /** The day from which the years run. */
      readonly from: 'start' | 'schoolLeft' | 'statusLost';
      /** Place in the pack. */
      readonly path: string;
    }
  | {
      readonly kind: 'asLongAs';
      readonly what: 'indication' | 'wageSubsidy' | 'registration' | 'education';
      /** The position itself says that it holds; otherwise the placement must say so. */
      readonly implied: boolean;
      readonly citation: Citation;
      readonly notes: readonly Text[];
    };

/** The weight of a position or contract form; `null` when it exists and its weight is not public. */
export interface Weight {
  readonly weight: RuleValue | null;
  /** How long a person counts: until the last of these that apply. None: it sets no limit. */
  readonly limits: readonly Limit[];
  /** Months a person must have been in this position before the work began. */
  readonly monthsBefore?: RuleValue;
  /** Months that such a contract usually lasts at most. */
  readonly usualMonths?: RuleValue;
  /** Ids on the other side that it can be combined with; all when absent. */
  readonly onlyWith?: readonly string[];
  /** Weights that replace this one with certain contract forms, by the id of the form. */
  readonly whenContract: ReadonlyMap<string, RuleValue | null>;
}

/** Positions or contract forms to which a rule applies. */
export interface RuleIds {
  readonly ids: ReadonlySet<string>;
  readonly citation: Citation;
  readonly notes: readonly Text[];
}

/** Who counts for PSO 30+. */
export interface ThirtyPlusRules {
  /** Positions that never count. */
  readonly excludedPositions: readonly RuleIds[];
  /** Positions about which the sources contradict each other; they count. */
  readonly disputedPositions: RuleIds;
  /** Contract forms that count. */
  readonly contracts: RuleIds;
  /** Contract forms that count when the work is lasting. */
  readonly durableContracts: RuleIds;
  /** Contract forms that are left out of the total fte too. */
  readonly outsideTotal: RuleIds;
}

/** The rules of one version of the PSO handbook. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  /** First day on which the version applied, ISO. */
  readonly validFrom: string;
  readonly citation: Citation;
  readonly notes: readonly Text[];
  /** Fte an organisation needs to be able to take part. */
  readonly minimumFte: RuleValue | null;
  /** Size from which the norm no longer changes. */
  readonly capSize: RuleValue | null;
  /** Largest part of the total that the indirect contribution can be. */
  readonly indirectMaximumShare: RuleValue | null;
  /** Share of the fte that PSO 30+ asks. */
  readonly thirtyPlusShare: RuleValue | null;
  /** Hours of a full week when no collective agreement says otherwise. */
  readonly fullTimeHours: RuleValue | null;
  /** `null` when it is not public or did not exist. */
  readonly thirtyPlus: ThirtyPlusRules | null;
  /** Years a status as Aspirant lasts, and how often it can be extended. */
  readonly aspirant: { readonly validityYears: RuleValue | null; readonly extensions: RuleValue | null };
  /** Norms by level; a level that did not exist in this version is absent. */
  readonly norms: ReadonlyMap<Level, NormColumn>;
  readonly positions: ReadonlyMap<string, Weight>;
  readonly contracts: ReadonlyMap<string, Weight>;
  /** Why a value is not known, by its place in the pack, such as `norms.Basistrede` or `positions.bbl-2`. */
  readonly unknown: ReadonlyMap<string, Text>;
  /** Which source says that a value exists without giving it, by its place in the pack. */
  readonly unknownCitations: ReadonlyMap<string, Citation>;
}

interface Provenance {
  readonly certainty: Citation['certainty'];
  readonly source: string;
  readonly note?: NoteName | undefined;
}

/** The pack of a checked file: every value carries its own citation, what is not public is `null`. */
export function packOf(file: PackFile): Pack {
  const cite = (path: string, { source, certainty }: Provenance): Citation => ({
    pack: file.id,
    path,
    source: file.sources[source] ?? source,
    certainty,
  });
  const unknown = new Map<string, Text>();
  const unknownCitations = new Map<string, Citation>();
  const markUnknown = (path: string, from: Provenance): null => {
    if (from.note !== undefined) unknown.set(path, NOTES[from.note]);
    unknownCitations.set(path, cite(path, from));
    return null;
  };
  const ruleValue = (path: string, from: Provenance & { readonly value: number | null }): RuleValue | null =>
    from.value === null
      ? markUnknown(path, from)
      : { value: from.value, citation: cite(path, from), notes: notesOf(from) };

  const limitOf = (place: string, limit: PackFile['positions'][string]['limits'][number]): Limit => {
    if (limit.kind === 'years') {
      const path = `${place}.limits.years`;
      return { kind: 'years', years: ruleValue(path, limit), from: limit.from, path };
    }
    const { kind, what, implied = false } = limit;
    return { kind, what, implied, citation: cite(`${place}.limits.${what}`, limit), notes: notesOf(limit) };
  };
  const optional = (path: string, entry: PackFile['values']['capSize'] | undefined): RuleValue | undefined =>
    entry === undefined ? undefined : (ruleValue(path, entry) ?? undefined);

  const positions = new Map(
    Object.entries(file.positions).map(([id, entry]): [string, Weight] => {
      const place = `positions.${id}`;
      const instead = Object.entries(entry.whenContract ?? {});
      return [
        id,
        {
          weight: ruleValue(place, entry),
          limits: entry.limits.map((limit) => limitOf(place, limit)),
          ...(entry.onlyWith && { onlyWith: entry.onlyWith }),
          monthsBefore: optional(`${place}.monthsBefore`, entry.monthsBefore),
          whenContract: new Map(
            instead.map(([contract, value]) => [
              contract,
              ruleValue(`${place}.whenContract.${contract}`, value),
            ]),
          ),
        },
      ];
    }),
  );
  const contracts = new Map(
    Object.entries(file.contracts).map(([id, entry]): [string, Weight] => {
      const place = `contracts.${id}`;
      return [
        id,
        {
          weight: ruleValue(place, entry),
          limits: entry.limits.map((limit) => limitOf(place, limit)),
          ...(entry.onlyWith && { onlyWith: entry.onlyWith }),
          usualMonths: optional(`${place}.usualMonths`, entry.usualMonths),
          whenContract: new Map(),
        },
      ];
    }),
  );
  const idsAt = (name: string, entry: NonNullable<PackFile['thirtyPlus']>['contracts']): RuleIds => ({
    ids: new Set(entry.ids),
    citation: cite(`thirtyPlus.${name}`, entry),
    notes: notesOf(entry),
  });
  const thirtyPlusOf = (rules: NonNullable<PackFile['thirtyPlus']>): ThirtyPlusRules => ({
    excludedPositions: [
      idsAt('excludedPositions', rules.excludedPositions),
      ...(rules.excludedLater ? [idsAt('excludedLater', rules.excludedLater)] : []),
    ],
    disputedPositions: idsAt('disputedPositions', rules.disputedPositions),
    contracts: idsAt('contracts', rules.contracts),
    durableContracts: idsAt('durableContracts', rules.durableContracts),
    outsideTotal: idsAt('outsideTotal', rules.outsideTotal),
  });

  const norms = new Map<Level, NormColumn>();
  for (const level of NORM_LEVELS) {
    const column = file.norms.columns[level];
    if (column === undefined) continue;
    const rows = file.norms.rows.flatMap((row): NormRow[] => {
      const value = row[level];
      const path = `norms.${row.size}.${level}`;
      return value === undefined
        ? []
        : [{ size: row.size, value, citation: cite(path, column), notes: notesOf(column) }];
    });
    norms.set(level, column.certainty === 'unknown' ? markUnknown(`norms.${level}`, column) : rows);
  }

  return {
    id: file.id,
    version: file.version,
    validFrom: file.validFrom.value,
    citation: cite('validFrom', file.validFrom),
    notes: notesOf(file.validFrom),
    minimumFte: ruleValue('values.minimumFte', file.values.minimumFte),
    capSize: ruleValue('values.capSize', file.values.capSize),
    indirectMaximumShare: ruleValue('values.indirectMaximumShare', file.values.indirectMaximumShare),
    thirtyPlusShare: ruleValue('values.thirtyPlusShare', file.values.thirtyPlusShare),
    fullTimeHours: ruleValue('values.fullTimeHours', file.values.fullTimeHours),
    thirtyPlus: file.thirtyPlus && thirtyPlusOf(file.thirtyPlus),
    aspirant: {
      validityYears: ruleValue('aspirant.validityYears', file.aspirant.validityYears),
      extensions: ruleValue('aspirant.extensions', file.aspirant.extensions),
    },
    norms,
    positions,
    contracts,
    unknown,
    unknownCitations,
  };
}

function notesOf({ note }: Provenance): readonly Text[] {
  return note === undefined ? [] : [NOTES[note]];
}
