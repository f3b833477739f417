import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { award } from '../award';
import { checkModel } from '../checkModel';
import type { AwardModel, Bid } from '../model';
import { readModel } from './readModel';
import { modelJson } from './modelJson';
import { sealOf } from './sealOf';

/** A bid and its place in a ranking; `null` when it is not ranked. */
export interface RankedId {
  readonly id: string;
  readonly rank: number | null;
}

/** A ranking at some moment; `null` when there were no bids yet or they could not be compared. */
export type Ranking = readonly RankedId[] | null;

/** A change of a model after it was frozen. */
export interface SealedChange {
  /** Moment in ISO, as the caller gave it. */
  readonly when: string;
  readonly reason: string;
  /** The model after the change. */
  readonly model: AwardModel;
  readonly hashBefore: string;
  readonly hashAfter: string;
  readonly rankingBefore: Ranking;
  readonly rankingAfter: Ranking;
}

/** A frozen model with everything that was changed since. */
export interface SealRecord {
  /** The model as it was frozen. */
  readonly model: AwardModel;
  readonly hash: string;
  /** Moment of freezing in ISO, as the caller gave it. */
  readonly when: string;
  /** Later changes, the oldest first. */
  readonly changes: readonly SealedChange[];
}

/** A record that could be made, or why not. */
export type Sealing = { readonly ok: true; readonly record: SealRecord } | Failure;

/** Freezes a model at a moment (ISO). Invalid: a model without meaning, with its place. */
export function freeze(model: AwardModel, when: string): Sealing {
  const wrong = meaningless(model);
  if (wrong !== null) return wrong;
  return { ok: true, record: { model, hash: sealOf(model), when, changes: [] } };
}

/** A change to note in a record. */
export interface NewChange {
  readonly model: AwardModel;
  readonly reason: string;
  /** Moment in ISO. */
  readonly when: string;
  /** The bids to rank before and after the change; `null` when nobody has opened them yet. */
  readonly bids: readonly Bid[] | null;
}

/**
 * Adds a later change to a record, with the ranking before and after it. Invalid: no reason, no difference, or a
 * model without meaning.
 */
export function sealChange(record: SealRecord, { model, reason, when, bids }: NewChange): Sealing {
  if (reason.trim() === '') return invalid(text('seal.noReason'), 'reason');
  const wrong = meaningless(model);
  if (wrong !== null) return wrong;
  const before = latestModel(record);
  const [hashBefore, hashAfter] = [sealOf(before), sealOf(model)];
  if (hashBefore === hashAfter) return invalid(text('seal.noDifference'), 'model');
  const change = {
    when,
    reason: reason.trim(),
    model,
    hashBefore,
    hashAfter,
    rankingBefore: rankingOf(before, bids),
    rankingAfter: rankingOf(model, bids),
  };
  return { ok: true, record: { ...record, changes: [...record.changes, change] } };
}

/** The model that counts: the frozen one with the noted changes. */
export function latestModel({ model, changes }: SealRecord): AwardModel {
  return changes.at(-1)?.model ?? model;
}

/** A model must have a meaning and be readable again from its own JSON. */
function meaningless(model: AwardModel): Failure | null {
  const wrong = checkModel(model);
  if (wrong !== null) return wrong;
  const read = readModel(modelJson(model));
  return read.ok ? null : invalid(read.error.message, read.error.path);
}

function rankingOf(model: AwardModel, bids: readonly Bid[] | null): Ranking {
  if (bids === null) return null;
  const outcome = award({ model, bids });
  return outcome.ok ? outcome.value.results.map(({ id, rank }) => ({ id, rank })) : null;
}
