import { compare, round } from '../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, rule, step } from '../explain/trace';
import type { Pack, RuleValue } from '../rules/pack';

const SIZE = text('ladder.size');
const FTE = text('ladder.input.totalFte');
const MINIMUM = text('ladder.rule.minimumFte');
const CAP = text('ladder.rule.capSize');
const NEAREST = [text('ladder.assumption.sizeNearest')] as const;

/** What the size of an organisation depends on. */
export interface SizeRules {
  readonly minimumFte: RuleValue;
  readonly capSize: RuleValue;
}

/** The failure of an organisation of no people, or fewer; undefined when the number can be a number of fte. */
export function noOrganisation(totalFte: number, parameter: string): Failure | undefined {
  if (Number.isFinite(totalFte) && totalFte > 0) return undefined;
  return invalid(text('ladder.invalid.totalFte'), parameter);
}

/** The size rules of a pack, or what is missing. */
export function sizeRulesOf(pack: Pack): { readonly ok: true; readonly found: SizeRules } | Failure {
  const { minimumFte, capSize } = pack;
  if (minimumFte && capSize) return { ok: true, found: { minimumFte, capSize } };
  return notAvailable(text('rules.missing.sizeRules', { pack: pack.id }));
}

/**
 * The size whose norm holds for an organisation: its fte to the nearest whole number, halves up, and the last size of
 * the norm table for all larger ones. `notAvailable` below the fte an organisation needs to take part.
 */
export function sizeOf(totalFte: number, rules: SizeRules, parameter: string): Outcome<number> {
  const { minimumFte, capSize } = rules;
  if (compare(totalFte, minimumFte.value) < 0) {
    const values = { fte: quantity(totalFte, 'fte'), minimum: quantity(minimumFte.value, 'count') };
    return notAvailable(text('ladder.tooSmall', values), parameter);
  }
  const whole = Number.isInteger(totalFte) ? totalFte : round(totalFte, 0, 'halfUp');
  const size = Math.min(whole, capSize.value);
  const from = [
    input(FTE, totalFte, 'fte'),
    rule(MINIMUM, minimumFte.value, 'fte', minimumFte.citation),
    rule(CAP, capSize.value, 'count', capSize.citation),
  ];
  const assumptions = whole === totalFte ? [] : NEAREST;
  return answer(
    size,
    step(SIZE, size, 'count', from, whole > size ? [...assumptions, ...capSize.notes] : assumptions),
  );
}
