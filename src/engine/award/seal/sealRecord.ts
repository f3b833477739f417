import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { award } from '../award';
import { checkModel } from '../checkModel';
import { checkLotsPerBidder } from '../lots/checkLots';
import type { LotRules } from '../lots/lotRules';
import type { AwardModel, Bid } from '../model';
import { readModel } from './readModel';
import { modelJson } from './modelJson';
import type { Published } from './published';
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
  /** The rules for lots after the change; `null` without a limit. */
  readonly lots: LotRules | null;
  readonly hashBefore: string;
  readonly hashAfter: string;
  readonly rankingBefore: Ranking;
  readonly rankingAfter: Ranking;
}

/** A frozen model with everything that was changed since. */
export interface SealRecord {
  /** The model as it was frozen. */
  readonly model: AwardModel;
  /** The rules for lots as they were frozen; `null` without a limit. */
  readonly lots: LotRules | null;
  readonly hash: string;
  /** Moment of freezing in ISO, as the caller gave it. */
  readonly when: string;
  /** Later changes, the oldest first. */
  readonly changes: readonly SealedChange[];
}

/** A record that could be made, or why not. */
export type Sealing = { readonly ok: true; readonly record: SealRecord } | Failure;

/** Freezes a model with its rules for lots at a moment (ISO). Invalid: what has no meaning, with its place. */
export function freeze({ model, lots }: Published, when: string): Sealing {
  const wrong = meaningless({ model, lots });
  if (wrong !== null) return wrong;
  return { ok: true, record: { model, lots, hash: sealOf({ model, lots }), when, changes: [] } };
}

/** A change to note in a record. */
export interface NewChange extends Published {
  readonly reason: string;
  /** Moment in ISO. */
  readonly when: string;
  /** The bids to rank before and after the change; `null` when nobody has opened them yet. */
  readonly bids: readonly Bid[] | null;
}

/**
 * Adds a later change to a record, with the ranking before and after it. Invalid: no reason, no difference, or a
 * model or rules without meaning.
 */
export function sealChange(record: SealRecord, { model, lots, reason, when, bids }: NewChange): Sealing {
  if (reason.trim() === '') return invalid(text('seal.noReason'), 'reason');
  const wrong = meaningless({ model, lots });
  if (wrong !== null) return wrong;
  const before = latest(record);
  const [hashBefore, hashAfter] = [sealOf(before), sealOf({ model, lots })];
  if (hashBefore === hashAfter) return invalid(text('seal.noDifference'), 'model');
  const change = {
    when,
    reason: reason.trim(),
    model,
    lots,
    hashBefore,
    hashAfter,
    rankingBefore: rankingOf(before.model, bids),
    rankingAfter: rankingOf(model, bids),
  };
  return { ok: true, record: { ...record, changes: [...record.changes, change] } };
}

/** What counts: the frozen model and rules with the noted changes. */
export function latest(record: SealRecord): Published {
  const { model, lots } = record.changes.at(-1) ?? record;
  return { model, lots };
}

/** A model must have a meaning and be readable again from its own JSON; a limit on lots must be one. */
function meaningless({ model, lots }: Published): Failure | null {
  const wrong = checkModel(model) ?? (lots && checkLotsPerBidder(lots.lotsPerBidder));
  if (wrong !== null) return wrong;
  const read = readModel(modelJson(model));
  return read.ok ? null : invalid(read.error.message, read.error.path);
}

function rankingOf(model: AwardModel, bids: readonly Bid[] | null): Ranking {
  if (bids === null) return null;
  const outcome = award({ model, bids });
  return outcome.ok ? outcome.value.results.map(({ id, rank }) => ({ id, rank })) : null;
}
