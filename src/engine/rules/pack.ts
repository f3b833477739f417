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

/** The weight of a position or contract form; `null` when it exists and its weight is not public. */
export interface Weight {
  readonly weight: RuleValue | null;
  /** Ids on the other side that it can be combined with; all when absent. */
  readonly onlyWith?: readonly string[];
  /** Weights that replace this one with certain contract forms, by the id of the form. */
  readonly whenContract: ReadonlyMap<string, RuleValue | null>;
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
  /** Norms by level; a level that did not exist in this version is absent. */
  readonly norms: ReadonlyMap<Level, NormColumn>;
  readonly positions: ReadonlyMap<string, Weight>;
  readonly contracts: ReadonlyMap<string, Weight>;
  /** Why a value is not known, by its place in the pack, such as `norms.Basistrede` or `positions.bbl-2`. */
  readonly unknown: ReadonlyMap<string, Text>;
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
  const markUnknown = (path: string, { note }: Provenance): null => {
    if (note !== undefined) unknown.set(path, NOTES[note]);
    return null;
  };
  const ruleValue = (path: string, from: Provenance & { readonly value: number | null }): RuleValue | null =>
    from.value === null
      ? markUnknown(path, from)
      : { value: from.value, citation: cite(path, from), notes: notesOf(from) };

  const weights = (room: 'positions' | 'contracts', entries: PackFile['positions']) =>
    new Map(
      Object.entries(entries).map(([id, entry]): [string, Weight] => [
        id,
        {
          weight: ruleValue(`${room}.${id}`, entry),
          ...(entry.onlyWith && { onlyWith: entry.onlyWith }),
          whenContract: new Map(
            Object.entries(entry.whenContract ?? {}).map(([contract, instead]) => [
              contract,
              ruleValue(`${room}.${id}.whenContract.${contract}`, instead),
            ]),
          ),
        },
      ]),
    );

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
    norms,
    positions: weights('positions', file.positions),
    contracts: weights('contracts', file.contracts),
    unknown,
  };
}

function notesOf({ note }: Provenance): readonly Text[] {
  return note === undefined ? [] : [NOTES[note]];
}
