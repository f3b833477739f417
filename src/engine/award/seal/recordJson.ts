import { text, type Text } from '../../explain/text';
import { isList, isObject, type JsonObject, type JsonValue } from './canonicalJson';
import { modelJson } from './modelJson';
import { readModel } from './readModel';
import type { RankedId, Ranking, SealedChange, SealRecord } from './sealRecord';

/** A record that could be read, or what is wrong with it. Whether it holds together is for `checkSeal`. */
export type ReadRecord =
  { readonly ok: true; readonly record: SealRecord } | { readonly ok: false; readonly error: Text };

/** A record as JSON, to keep in a workbook. */
export function recordJson({ model, hash, when, changes }: SealRecord): JsonObject {
  return {
    hash,
    when,
    model: modelJson(model),
    changes: changes.map((change) => ({
      ...change,
      model: modelJson(change.model),
      rankingBefore: rankingJson(change.rankingBefore),
      rankingAfter: rankingJson(change.rankingAfter),
    })),
  };
}

/** Reads a record as {@link recordJson} writes it. */
export function readRecord(json: JsonValue): ReadRecord {
  const members = isObject(json) ? json : {};
  const frozen = readModel(members.model);
  const { hash, when, changes } = members;
  if (!frozen.ok) return { ok: false, error: frozen.error.message };
  if (typeof hash !== 'string' || typeof when !== 'string' || changes === undefined || !isList(changes)) {
    return unreadable();
  }
  const read = changes.map(readChange);
  const whole = read.filter((change) => change !== null);
  if (whole.length < read.length) return unreadable();
  return { ok: true, record: { model: frozen.model, hash, when, changes: whole } };
}

function unreadable(): ReadRecord {
  return { ok: false, error: text('seal.unreadable') };
}

function readChange(json: JsonValue): SealedChange | null {
  if (!isObject(json)) return null;
  const { when, reason, hashBefore, hashAfter } = json;
  const model = readModel(json.model);
  const [rankingBefore, rankingAfter] = [readRanking(json.rankingBefore), readRanking(json.rankingAfter)];
  if (typeof when !== 'string' || typeof reason !== 'string' || !model.ok) return null;
  if (typeof hashBefore !== 'string' || typeof hashAfter !== 'string') return null;
  if (rankingBefore === undefined || rankingAfter === undefined) return null;
  return { when, reason, model: model.model, hashBefore, hashAfter, rankingBefore, rankingAfter };
}

function rankingJson(ranking: Ranking): JsonValue {
  return ranking === null ? null : ranking.map(({ id, rank }) => ({ id, rank }));
}

/** `undefined` when it is no ranking. */
function readRanking(json: JsonValue | undefined): Ranking | undefined {
  if (json === null) return null;
  if (json === undefined || !isList(json)) return undefined;
  const ranked = json.flatMap((entry): RankedId[] => {
    if (!isObject(entry)) return [];
    const { id, rank } = entry;
    if (typeof id !== 'string' || (rank !== null && typeof rank !== 'number')) return [];
    return [{ id, rank }];
  });
  return ranked.length === json.length ? ranked : undefined;
}
