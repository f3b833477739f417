import { text, type Text } from '../../explain/text';
import { readLotRules } from '../lots/lotRules';
import type { JsonObject, JsonValue } from './canonicalJson';
import { modelJson } from './modelJson';
import { lotRulesJson, type Published } from './published';
import { readModel } from './readModel';
import type { RankedId, Ranking, SealedChange, SealRecord } from './sealRecord';

/** A record that could be read, or what is wrong with it. Whether it holds together is for `checkSeal`. */
export type ReadRecord =
  { readonly ok: true; readonly record: SealRecord } | { readonly ok: false; readonly error: Text };

/** A record as JSON, to keep in a workbook. */
export function recordJson({ hash, when, changes, ...frozen }: SealRecord): JsonObject {
  return {
    hash,
    when,
    ...rulesJson(frozen),
    changes: changes.map((change) => ({
      ...change,
      ...rulesJson(change),
      rankingBefore: rankingJson(change.rankingBefore),
      rankingAfter: rankingJson(change.rankingAfter),
    })),
  };
}

function rulesJson({ model, lots }: Published): Readonly<Record<'model' | 'lots', JsonObject | null>> {
  return { model: modelJson(model), lots: lots && lotRulesJson(lots) };
}

/** Reads a record as {@link recordJson} writes it; one from before rules for lots were sealed has none. */
export function readRecord(json: unknown): ReadRecord {
  const members = membersOf(json);
  const frozen = readModel(members.model);
  const lots = readLotRules(members.lots);
  const { hash, when, changes } = members;
  if (!frozen.ok) return { ok: false, error: frozen.error.message };
  if (typeof hash !== 'string' || typeof when !== 'string' || !Array.isArray(changes) || lots === undefined) {
    return unreadable();
  }
  const read = changes.map(readChange);
  const whole = read.filter((change) => change !== null);
  if (whole.length < read.length) return unreadable();
  return { ok: true, record: { model: frozen.model, lots, hash, when, changes: whole } };
}

/** The members of a JSON object; none of anything else. */
function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' ? { ...json } : {};
}

function unreadable(): ReadRecord {
  return { ok: false, error: text('seal.unreadable') };
}

function readChange(json: unknown): SealedChange | null {
  const { when, reason, hashBefore, hashAfter, ...rest } = membersOf(json);
  const model = readModel(rest.model);
  const lots = readLotRules(rest.lots);
  const [rankingBefore, rankingAfter] = [readRanking(rest.rankingBefore), readRanking(rest.rankingAfter)];
  if (typeof when !== 'string' || typeof reason !== 'string' || !model.ok) return null;
  if (typeof hashBefore !== 'string' || typeof hashAfter !== 'string') return null;
  if (lots === undefined || rankingBefore === undefined || rankingAfter === undefined) return null;
  return { when, reason, model: model.model, lots, hashBefore, hashAfter, rankingBefore, rankingAfter };
}

function rankingJson(ranking: Ranking): JsonValue {
  return ranking === null ? null : ranking.map(({ id, rank }) => ({ id, rank }));
}

/** `undefined` when it is no ranking. */
function readRanking(json: unknown): Ranking | undefined {
  if (json === null) return null;
  if (!Array.isArray(json)) return undefined;
  const ranked = json.flatMap((entry): RankedId[] => {
    const { id, rank } = membersOf(entry);
    if (typeof id !== 'string' || (rank !== null && typeof rank !== 'number')) return [];
    return [{ id, rank }];
  });
  return ranked.length === json.length ? ranked : undefined;
}
