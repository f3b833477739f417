import { text, type Text } from '../../explain/text';
import { isList, isObject, type JsonObject, type JsonValue } from './canonicalJson';
import { modelJson } from './modelJson';
import { lotRulesJson, type Published } from './published';

/** A part of a model that holds one figure, word or list. */
export interface ModelPart {
  /** Place in the model; criteria are named by their id, so that moving one is not changing it. */
  readonly path: string;
  /** What the part is, in words. */
  readonly label: Text;
  readonly value: JsonValue;
  /** The named member of a list it belongs to, such as a criterion; `null` for the rest of the model. */
  readonly member: { readonly list: NamedList; readonly name: string } | null;
}

/** The lists of a model whose members have a name. */
export const NAMED_LISTS = ['criteria', 'rounding', 'costs'] as const;

/** A list of a model whose members have a name. */
export type NamedList = (typeof NAMED_LISTS)[number];

/** All parts of a model and of its rules for lots, in the order of the model. */
export function modelParts({ model, lots }: Published): readonly ModelPart[] {
  const { criteria, rounding, costs, ...rest } = modelJson(model);
  return [
    ...partsOf(rest, '', labelOf, null),
    ...namedParts('criteria', criteria, 'id', (key, path, name) =>
      text('seal.part.ofCriterion', { part: labelOf(key, path), criterion: name }),
    ),
    ...namedParts('rounding', rounding, 'stage', (key, path, name) =>
      text('seal.part.ofRounding', { part: labelOf(key, path), stage: name }),
    ),
    ...namedParts('costs', costs, 'id', (key, path, name) =>
      text('seal.part.ofCosts', { part: labelOf(key, path), costs: name }),
    ),
    ...(lots === null ? [] : partsOf(lotRulesJson(lots), 'lots', labelOf, null)),
  ];
}

type Label = (key: string, path: string) => Text;

function partsOf(value: JsonObject, path: string, label: Label, member: ModelPart['member']): ModelPart[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const place = path === '' ? key : step(path, key);
    if (isObject(part) && Object.keys(part).length > 0) return partsOf(part, place, label, member);
    return [{ path: place, label: label(key, path), value: part, member }];
  });
}

/** The parts of a list of things with a name, such as criteria; a name that occurs again is numbered. */
function namedParts(
  list: NamedList,
  value: JsonValue | undefined,
  naming: string,
  label: (key: string, path: string, name: string) => Text,
): ModelPart[] {
  const seen = new Map<string, number>();
  const members = value !== undefined && isList(value) ? value.filter(isObject) : [];
  return members.flatMap((member) => {
    const named = member[naming];
    const name = typeof named === 'string' ? named : '';
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const unique = times === 1 ? JSON.stringify(name) : `${JSON.stringify(name)}, ${String(times)}`;
    const place = `${list}[${unique}]`;
    return partsOf(member, place, (key, path) => label(key, path, name), { list, name: unique });
  });
}

/** Labels are written between quotes, so that no label can look like another place. */
function step(path: string, key: string): string {
  return /^(labels|table)$/.test(path.slice(path.lastIndexOf('.') + 1))
    ? `${path}[${JSON.stringify(key)}]`
    : `${path}.${key}`;
}

function labelOf(key: string, path: string): Text {
  if (path.endsWith('.labels')) return text('seal.part.label', { label: key });
  if (path.endsWith('.table')) return text('seal.part.level', { level: key });
  if (path === 'price' && key === 'points') return text('seal.part.pricePoints');
  return PART_LABELS[key] ?? text('seal.part.other', { key });
}

/** The keys of the contract in words. */
const PART_LABELS: Readonly<Record<string, Text>> = {
  aggregation: text('seal.part.aggregation'),
  formula: text('seal.part.formula'),
  floor: text('seal.part.floor'),
  ceiling: text('seal.part.ceiling'),
  params: text('seal.part.params'),
  low: text('seal.part.low'),
  high: text('seal.part.high'),
  span: text('seal.part.span'),
  base: text('seal.part.base'),
  optimum: text('seal.part.optimum'),
  maximum: text('seal.part.maximum'),
  significant: text('seal.part.significant'),
  weightQuality: text('seal.part.weightQuality'),
  weightPrice: text('seal.part.weightPrice'),
  X: text('seal.part.factor'),
  id: text('seal.part.id'),
  kind: text('seal.part.kind'),
  points: text('seal.part.points'),
  min: text('seal.part.min'),
  max: text('seal.part.max'),
  labels: text('seal.part.labels'),
  table: text('seal.part.table'),
  from: text('seal.part.from'),
  to: text('seal.part.to'),
  better: text('seal.part.better'),
  minimum: text('seal.part.minimum'),
  evaluators: text('seal.part.evaluators'),
  equivalentEvidence: text('seal.part.equivalentEvidence'),
  budget: text('seal.part.budget'),
  share: text('seal.part.share'),
  decides: text('seal.part.decides'),
  minimumTotal: text('seal.part.minimumTotal'),
  stage: text('seal.part.stage'),
  decimals: text('seal.part.decimals'),
  mode: text('seal.part.mode'),
  times: text('seal.part.times'),
  tieBreak: text('seal.part.tieBreak'),
  afterExclusion: text('seal.part.afterExclusion'),
  aboveEuThreshold: text('seal.part.aboveEuThreshold'),
  lotsPerBidder: text('seal.part.lotsPerBidder'),
  rule: text('seal.part.lotRule'),
  order: text('seal.part.lotOrder'),
};
