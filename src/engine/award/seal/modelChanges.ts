import { quantity, text, type Text, type TextValue } from '../../explain/text';
import type { AwardModel } from '../model';
import { canonicalJson, isList, isObject, type JsonValue } from './canonicalJson';
import { modelParts, NAMED_LISTS, type ModelPart, type NamedList } from './modelParts';

/** One difference between two models. */
export interface ModelChange {
  /** Place in the model, such as `criteria["plan"].points`. */
  readonly path: string;
  /** The difference as a sentence. */
  readonly what: Text;
  /** `null` when the part was not there. */
  readonly before: JsonValue;
  /** `null` when the part is gone. */
  readonly after: JsonValue;
}

/**
 * Every difference between two models, in the order of the later one and then what is gone. There is one exactly
 * when the seals of the models differ.
 */
export function modelChanges(before: AwardModel, after: AwardModel): readonly ModelChange[] {
  const [old, now] = [modelParts(before), modelParts(after)];
  const [oldByPath, nowByPath] = [byPath(old), byPath(now)];
  return [
    ...now.flatMap((part) => changed(oldByPath.get(part.path), part)),
    ...old.filter(({ path }) => !nowByPath.has(path)).map(gone),
    ...moved(old, now),
  ];
}

function byPath(parts: readonly ModelPart[]): ReadonlyMap<string, ModelPart> {
  return new Map(parts.map((part) => [part.path, part]));
}

function changed(old: ModelPart | undefined, { path, label, value }: ModelPart): ModelChange[] {
  const after = shown(value);
  if (old === undefined) {
    return [{ path, what: text('seal.change.added', { part: label, after }), before: null, after: value }];
  }
  if (canonicalJson(old.value) === canonicalJson(value)) return [];
  const what = text('seal.change.changed', { part: label, before: shown(old.value), after });
  return [{ path, what, before: old.value, after: value }];
}

function gone({ path, label, value }: ModelPart): ModelChange {
  return {
    path,
    what: text('seal.change.removed', { part: label, before: shown(value) }),
    before: value,
    after: null,
  };
}

/** Lists whose members have names can hold the same in another order. */
function moved(old: readonly ModelPart[], now: readonly ModelPart[]): ModelChange[] {
  return NAMED_LISTS.flatMap((path) => {
    const [before, after] = [namesIn(path, old), namesIn(path, now)];
    const both = new Set(before.filter((name) => after.includes(name)));
    const wasOrder = before.filter((name) => both.has(name));
    const isOrder = after.filter((name) => both.has(name));
    if (wasOrder.join() === isOrder.join()) return [];
    const values = { before: wasOrder.join(', '), after: isOrder.join(', ') };
    return [{ path, what: text('seal.change.order', values), before: wasOrder, after: isOrder }];
  });
}

/** Names of the members of a list in their order. */
function namesIn(list: NamedList, parts: readonly ModelPart[]): string[] {
  return [...new Set(parts.flatMap(({ member }) => (member?.list === list ? [member.name] : [])))];
}

function shown(value: JsonValue): TextValue {
  if (typeof value === 'number') return quantity(value, 'number');
  if (typeof value === 'boolean') return value ? text('seal.value.yes') : text('seal.value.no');
  if (typeof value === 'string') return value;
  return isList(value) ? value.map(String).join(', ') : isObject(value) ? text('seal.value.empty') : '';
}
