import { exact } from '../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text, type Text } from '../explain/text';
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
  const size = sizeNumber(totalFte, rules);
  if (size === null) return notAvailable(tooSmall(totalFte, rules), parameter);
  return answer(size, sizeLine(totalFte, size, rules));
}

/** The size of {@link sizeOf}; `null` below the fte an organisation needs to take part. */
export function sizeNumber(totalFte: number, { minimumFte, capSize }: SizeRules): number | null {
  const fte = exact(totalFte);
  return fte < minimumFte.value ? null : Math.min(Math.round(fte), capSize.value);
}

/** That an organisation is too small to take part, and how many fte it needs. */
export function tooSmall(totalFte: number, { minimumFte }: SizeRules): Text {
  const values = { fte: quantity(totalFte, 'fte'), minimum: quantity(minimumFte.value, 'count') };
  return text('ladder.tooSmall', values);
}

/** How a size came about. */
export function sizeLine(
  totalFte: number,
  size: number,
  { capSize, lines }: SizeRules,
  origin?: string,
): Trace {
  const fte = exact(totalFte);
  const whole = Math.round(fte);
  const assumptions = [...(whole === fte ? [] : [NEAREST]), ...(whole > size ? capSize.notes : [])];
  return step(SIZE, size, 'count', [input(FTE, totalFte, 'fte', origin), ...lines], assumptions);
}
