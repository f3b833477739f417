import type { AwardModel } from '../model';
import { modelChanges, type ModelChange } from './modelChanges';
import { sealOf } from './sealOf';
import { latestModel, type SealedChange, type SealRecord } from './sealRecord';

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

/** Compares the model of now with a record. */
export function checkSeal(record: SealRecord, now: AwardModel): SealCheck {
  if (sealOf(record.model) !== record.hash) return { state: 'broken', at: null };
  let sealed = record.hash;
  for (const change of record.changes) {
    if (change.hashBefore !== sealed || sealOf(change.model) !== change.hashAfter) {
      return { state: 'broken', at: change };
    }
    sealed = change.hashAfter;
  }
  const hash = sealOf(now);
  if (hash === sealed) return { state: 'intact', hash };
  return { state: 'changed', changes: modelChanges(latestModel(record), now), hash };
}

/** A noted change with what it changed. */
export interface ListedChange extends SealedChange {
  readonly what: readonly ModelChange[];
}

/** The noted changes with what each of them changed, the oldest first. */
export function listChanges({ model, changes }: SealRecord): readonly ListedChange[] {
  return changes.map((change, index) => {
    const before = changes[index - 1]?.model ?? model;
    return { ...change, what: modelChanges(before, change.model) };
  });
}
