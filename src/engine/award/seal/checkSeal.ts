import { modelChanges, type ModelChange } from './modelChanges';
import { sealOf } from './sealOf';
import type { Published } from './published';
import { latest, type SealedChange, type SealRecord } from './sealRecord';

/**
 * What a record says of the model of now. `intact`: it is the frozen model with the noted changes. `changed`: it
 * differs from that without a note. `broken`: the record itself does not hold together, so that it proves nothing;
 * `at` is the first change whose hashes do not fit, `null` when it is the frozen model itself.
 */
export type SealCheck =
  | { readonly state: 'intact'; readonly hash: string }
  | {
      readonly state: 'changed';
      readonly changes: readonly ModelChange[];
      /** Of the model of now. */
      readonly hash: string;
    }
  | { readonly state: 'broken'; readonly at: SealedChange | null };

/** Compares the model and the rules for lots of now with a record. */
export function checkSeal(record: SealRecord, now: Published): SealCheck {
  if (sealOf(record) !== record.hash) return { state: 'broken', at: null };
  let sealed = record.hash;
  for (const change of record.changes) {
    if (change.hashBefore !== sealed || sealOf(change) !== change.hashAfter) {
      return { state: 'broken', at: change };
    }
    sealed = change.hashAfter;
  }
  const hash = sealOf(now);
  if (hash === sealed) return { state: 'intact', hash };
  return { state: 'changed', changes: modelChanges(latest(record), now), hash };
}

/** A noted change with what it changed. */
export interface ListedChange extends SealedChange {
  readonly what: readonly ModelChange[];
}

/** The noted changes with what each of them changed, the oldest first. */
export function listChanges(record: SealRecord): readonly ListedChange[] {
  return record.changes.map((change, index) => {
    const before = record.changes[index - 1] ?? record;
    return { ...change, what: modelChanges(before, change) };
  });
}
