import { quantity, text, type Text, type TextValue } from '../../explain/text';
import type { AssignmentRule } from '../lots/lots';
import { canonicalJson, isList, isObject, type JsonValue } from './canonicalJson';
import type { Published } from './published';
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
 * Every difference between two models and their rules for lots, in the order of the later one and then what is gone. There is one exactly
 * when the seals of the models differ.
 */
export function modelChanges(before: Published, after: Published): readonly ModelChange[] {
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

function changed(old: ModelPart | undefined, part: ModelPart): ModelChange[] {
  const { path, label, value } = part;
  const after = shown(part);
  if (old === undefined) {
    return [{ path, what: text('seal.change.added', { part: label, after }), before: null, after: value }];
  }
  if (canonicalJson(old.value) === canonicalJson(value)) return [];
  const what = text('seal.change.changed', { part: label, before: shown(old), after });
  return [{ path, what, before: old.value, after: value }];
}

function gone(part: ModelPart): ModelChange {
  const { path, label, value } = part;
  return {
    path,
    what: text('seal.change.removed', { part: label, before: shown(part) }),
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

/** The rules for lots in words. */
const LOT_RULES: Readonly<Record<string, Text>> = {
  order: text('seal.value.lotRule.order'),
  preference: text('seal.value.lotRule.preference'),
  bestTotal: text('seal.value.lotRule.bestTotal'),
} satisfies Readonly<Record<AssignmentRule, Text>>;

function shown({ path, value }: ModelPart): TextValue {
  if (typeof value === 'number') return quantity(value, 'number');
  if (typeof value === 'boolean') return value ? text('seal.value.yes') : text('seal.value.no');
  if (typeof value === 'string') return path.startsWith('lots.') ? (LOT_RULES[value] ?? value) : value;
  return isList(value) ? value.map(String).join(', ') : isObject(value) ? text('seal.value.empty') : '';
}
