import { notAvailable } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { rule, step, type Trace } from '../../explain/trace';
import { choosePack, type Found } from '../../rules/choose';
import type { Pack, RuleIds, RuleValue, ThirtyPlusRules } from '../../rules/pack';
import { namesOf } from '../../rules/terms';
import type { Level } from '../level';
import { reachesThirtyPlus, thirtyPlusShareOf } from '../thirtyPlus';
import type { ThirtyPlus } from './assessment';
import type { Counted } from './person';

/** The rules of PSO 30+, with the assumptions made by taking their pack. */
export interface ThirtyPlusInUse {
  readonly rules: ThirtyPlusRules;
  readonly threshold: RuleValue;
  readonly assumptions: readonly Text[];
}

/** The share for PSO 30+ with what it was made of. */
export interface ThirtyPlusResult extends ThirtyPlus {
  /** Fte of the target group that counts, and the total it is compared with. */
  readonly targetFte: number;
  readonly totalFte: number;
  /** Who counts. */
  readonly people: readonly Counted[];
  readonly assumptions: readonly Text[];
}

const HEADS = text('assessment.assumption.heads');
const UNWEIGHTED = text('assessment.assumption.thirtyPlusUnweighted');
const OUTSIDE = text('assessment.assumption.outsideTotal');

/** The rules of PSO 30+ that hold; undefined when they are not public. */
export function thirtyPlusInUse(
  rules: string | undefined,
  on: string | undefined,
): ThirtyPlusInUse | undefined {
  const choice = choosePack(rules, rulesIn, on);
  return choice.ok ? { ...choice.found, assumptions: choice.assumptions } : undefined;
}

function rulesIn(pack: Pack): Found<{ rules: ThirtyPlusRules; threshold: RuleValue }> {
  const threshold = thirtyPlusShareOf(pack);
  if (!threshold.ok) return threshold;
  if (!pack.thirtyPlus) return notAvailable(text('rules.missing.thirtyPlus', { pack: pack.id }));
  return { ok: true, found: { rules: pack.thirtyPlus, threshold: threshold.found } };
}

/**
 * The share of the target group by the rules of PSO 30+, in fte that are not weighted and in heads. Positions in
 * education, placements and, before 1 April 2019, secondments do not count.
 */
export function thirtyPlusShare(
  people: readonly Counted[],
  { rules, threshold, assumptions }: ThirtyPlusInUse,
  organisation: {
    readonly totalFte: number;
    readonly headcount: number | null;
    readonly level: Level | null;
  },
): ThirtyPlusResult {
  const { contracts, durableContracts, disputedPositions, outsideTotal, excludedPositions } = rules;
  let targetFte = 0;
  let outsideFte = 0;
  const counted: Counted[] = [];
  const heads = new Set<string>();
  const headsOutside = new Set<string>();
  const notes = new Set<Text>([...threshold.notes, ...assumptions, UNWEIGHTED]);
  for (const person of people) {
    const { id } = person.spell.placement;
    const { position, contract } = person.spell.rules;
    if (person.elsewhere) continue;
    if (outsideTotal.ids.has(contract.id) && person.worked.days > 0) {
      outsideFte += person.fte;
      headsOutside.add(id);
    }
    const excluded = excludedPositions.some(({ ids }) => ids.has(position.id));
    const durable = durableContracts.ids.has(contract.id);
    if (excluded || person.counting.days === 0 || !(durable || contracts.ids.has(contract.id))) continue;
    targetFte += person.countingFte;
    counted.push(person);
    heads.add(id);
    if (durable) addAll(notes, durableContracts);
    if (disputedPositions.ids.has(position.id)) addAll(notes, disputedPositions);
  }
  if (outsideFte > 0) notes.add(OUTSIDE);
  const totalFte = organisation.totalFte - outsideFte;
  const share = totalFte > 0 ? targetFte / totalFte : null;
  const headTotal = organisation.headcount === null ? 0 : organisation.headcount - headsOutside.size;
  if (headTotal > 0) notes.add(HEADS);
  return {
    share,
    headcountShare: headTotal > 0 ? heads.size / headTotal : null,
    met:
      share !== null &&
      organisation.level !== null &&
      reachesThirtyPlus(share, organisation.level, threshold.value),
    targetFte,
    totalFte,
    people: counted,
    assumptions: [...notes],
  };
}

/** How the share came about. */
export function thirtyPlusLine(
  result: ThirtyPlusResult,
  { rules, threshold }: ThirtyPlusInUse,
  lines: { readonly total: Trace; readonly level: Trace; readonly people: readonly Trace[] },
): Trace {
  const which = [
    ...rules.excludedPositions.map((ids) =>
      idsLine(text('ladder.rule.thirtyPlusExcluded'), ids, 'positions'),
    ),
    idsLine(text('ladder.rule.thirtyPlusContracts'), rules.contracts, 'contracts'),
    idsLine(text('ladder.rule.thirtyPlusDurable'), rules.durableContracts, 'contracts'),
  ];
  const outside = idsLine(text('ladder.rule.thirtyPlusOutside'), rules.outsideTotal, 'contracts');
  const share = step(text('ladder.thirtyPlusShare'), result.share, 'fraction', [
    step(text('assessment.thirtyPlus.target'), result.targetFte, 'fte', [...which, ...lines.people]),
    step(text('assessment.thirtyPlus.total'), result.totalFte, 'fte', [lines.total, outside]),
  ]);
  const limit = rule(text('ladder.rule.thirtyPlusShare'), threshold.value, 'fraction', threshold.citation);
  return step(
    text('ladder.thirtyPlus'),
    result.met,
    undefined,
    [share, limit, lines.level],
    result.assumptions,
  );
}

function idsLine(label: Text, { ids, citation }: RuleIds, room: 'positions' | 'contracts'): Trace {
  return rule(label, namesOf(room, [...ids]), undefined, citation);
}

function addAll(notes: Set<Text>, { notes: more }: RuleIds): void {
  for (const note of more) notes.add(note);
}
