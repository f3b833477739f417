import { compare } from '../decimal';
import { answer, notAvailable, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, rule, step } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';
import { notAnAmount, partAboveWhole } from './amounts';
import { ordinal, type Level } from './level';
import { noOrganisation } from './organisation';

const LABEL = text('ladder.thirtyPlus');
const SHARE = text('ladder.thirtyPlusShare');
const THRESHOLD = text('ladder.rule.thirtyPlusShare');
const TARGET = text('ladder.input.targetFte');
const TOTAL = text('ladder.input.totalFte');
const LEVEL = text('ladder.input.level');
const NEEDS_TREDE_3 = text('ladder.assumption.thirtyPlusNeedsTrede3');

/**
 * Whether an organisation reaches PSO 30+: Trede 3, and at least 30 % of its fte from the target group (the pack holds
 * that share).
 *
 * `invalid`: a negative number, a total of 0, more target group than total, an unknown pack. `notAvailable`: the share is
 * not public in that version, no pack for the date.
 *
 * @param targetFte fte of the target group that counts for 30+, not weighted.
 * @param totalFte fte of all who count for 30+.
 * @param level the level that was reached.
 */
export function thirtyPlus(question: {
  targetFte: number;
  totalFte: number;
  level: Level;
  rules?: string;
}): Outcome<boolean> {
  const { targetFte, totalFte, level } = question;
  const wrong =
    noOrganisation(totalFte, 'totalFte') ??
    notAnAmount(targetFte, 'targetFte') ??
    partAboveWhole(targetFte, totalFte, 'targetFte');
  if (wrong) return wrong;
  const choice = choosePack(question.rules, thirtyPlusShareOf);
  if (!choice.ok) return choice;
  const { value: threshold, citation, notes } = choice.found;
  const share = targetFte / totalFte;
  const met = reachesThirtyPlus(share, level, threshold);
  const from = [
    step(SHARE, share, 'fraction', [input(TARGET, targetFte, 'fte'), input(TOTAL, totalFte, 'fte')]),
    rule(THRESHOLD, threshold, 'fraction', citation),
    input(LEVEL, level),
  ];
  return answer(met, step(LABEL, met, undefined, from, [...notes, NEEDS_TREDE_3, ...choice.assumptions]));
}

/** Whether a share and a level are enough for PSO 30+. */
export function reachesThirtyPlus(share: number, level: Level, threshold: number): boolean {
  return compare(share, threshold) >= 0 && ordinal(level) >= ordinal('Trede 3');
}

/** The share that PSO 30+ asks, or what is missing. */
export function thirtyPlusShareOf(pack: Pack): Found<RuleValue> {
  if (pack.thirtyPlusShare) return { ok: true, found: pack.thirtyPlusShare };
  return notAvailable(text('rules.missing.thirtyPlus', { pack: pack.id }));
}
