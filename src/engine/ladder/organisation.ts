import { exact } from '../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import type { Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';

const SIZE = text('ladder.size');
const FTE = text('ladder.input.totalFte');
const MINIMUM = text('ladder.rule.minimumFte');
const CAP = text('ladder.rule.capSize');
const NEAREST = text('ladder.assumption.sizeNearest');

/** What the size of an organisation depends on, with the trace lines that cite it. */
export interface SizeRules {
  readonly minimumFte: RuleValue;
  readonly capSize: RuleValue;
  readonly lines: readonly Trace[];
}

/** Read once per pack: every norm needs them. */
const SIZE_RULES = new WeakMap<Pack, Found<SizeRules>>();

/** The failure of an organisation of no people, or fewer; undefined when the number can be a number of fte. */
export function noOrganisation(totalFte: number, parameter: string): Failure | undefined {
  if (Number.isFinite(totalFte) && totalFte > 0) return undefined;
  return invalid(text('ladder.invalid.totalFte'), parameter);
}

/** The size rules of a pack, or what is missing. */
export function sizeRulesOf(pack: Pack): Found<SizeRules> {
  let rules = SIZE_RULES.get(pack);
  if (!rules) {
    rules = readSizeRules(pack);
    SIZE_RULES.set(pack, rules);
  }
  return rules;
}

function readSizeRules({ id, minimumFte, capSize }: Pack): Found<SizeRules> {
  if (!minimumFte || !capSize) return notAvailable(text('rules.missing.sizeRules', { pack: id }));
  const lines = [
    rule(MINIMUM, minimumFte.value, 'fte', minimumFte.citation),
    rule(CAP, capSize.value, 'count', capSize.citation),
  ];
  return { ok: true, found: { minimumFte, capSize, lines } };
}

/**
 * The size whose norm holds for an organisation: its fte to the nearest whole number, halves up, and the last size of
 * the norm table for all larger ones. `notAvailable` below the fte an organisation needs to take part.
 */
export function sizeOf(totalFte: number, rules: SizeRules, parameter: string): Outcome<number> {
  const { minimumFte, capSize, lines } = rules;
  const fte = exact(totalFte);
  if (fte < minimumFte.value) {
    const values = { fte: quantity(totalFte, 'fte'), minimum: quantity(minimumFte.value, 'count') };
    return notAvailable(text('ladder.tooSmall', values), parameter);
  }
  const whole = Math.round(fte);
  const size = Math.min(whole, capSize.value);
  const assumptions = [...(whole === fte ? [] : [NEAREST]), ...(whole > size ? capSize.notes : [])];
  return answer(size, step(SIZE, size, 'count', [input(FTE, totalFte, 'fte'), ...lines], assumptions));
}
