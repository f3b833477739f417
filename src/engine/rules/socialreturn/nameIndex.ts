import { plainName } from './plainName';

/** What has a name by which people look for it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly inferredNames: readonly string[];
}

/** What a text means: one entry, several that it could be, or none. */
export interface NameMatch<T extends Named> {
  readonly entries: readonly T[];
  /** The text is not the id or the name of the source itself, so it is worth saying how it was read. */
  readonly otherWords: boolean;
}

/** Finds entries by what people type. */
export type NameIndex<T extends Named> = (typed: string) => NameMatch<T>;

const NONE = { entries: [], otherWords: false };

/**
 * An index over entries by id, name and the other ways people write them. An id as it is written, or the source's own name,
 * always means that entry; after those a stated name goes before one that was only inferred. An id in other letters comes
 * last: what people call `NUG` can be more than the block with the id `nug`.
 */
export function nameIndex<T extends Named>(entries: readonly T[]): NameIndex<T> {
  const exact = new Map<string, NameMatch<T>>();
  for (const entry of entries) exact.set(entry.id, { entries: [entry], otherWords: false });
  const ranked = [
    byPlainName(entries, ({ label }) => [label], false),
    byPlainName(entries, ({ names }) => names, true),
    byPlainName(entries, ({ inferredNames }) => inferredNames, true),
    byPlainName(entries, ({ id }) => [id], false),
  ];
  return (typed) => {
    const direct = exact.get(typed.trim());
    if (direct) return direct;
    const plain = plainName(typed);
    for (const index of ranked) {
      const match = index.get(plain);
      if (match) return match;
    }
    return NONE;
  };
}

function byPlainName<T extends Named>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
  otherWords: boolean,
): ReadonlyMap<string, NameMatch<T>> {
  const index = new Map<string, NameMatch<T>>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(plainName))) {
      index.set(name, { entries: [...(index.get(name)?.entries ?? []), entry], otherWords });
    }
  }
  return index;
}
