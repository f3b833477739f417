import { compare } from '../decimal';
import { answer, notAvailable, type Outcome } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { input, rule, step, type Trace } from '../explain/trace';
import { choosePack, type Found } from '../rules/choose';
import type { Pack, RuleValue } from '../rules/pack';
import { notAShare } from './amounts';

const LABEL = text('ladder.total');
const DIRECT = text('ladder.input.direct');
const INDIRECT = text('ladder.input.indirect');
const COUNTED = text('ladder.indirectCounted');
const MAXIMUM = text('ladder.rule.indirectMaximum');
const CAPPED = text('ladder.assumption.indirectCapped');

/**
 * The total social contribution: direct plus indirect, the indirect part counting for at most 80 % of the total (the
 * pack holds that share). What is more is left out; whether an application then fails is not public.
 *
 * `invalid`: a direct or indirect contribution that is no fraction from 0 to 1, an unknown pack. `notAvailable`: the
 * share is not public in that version, no pack for the date.
 *
 * @param direct direct contribution, a fraction.
 * @param indirect indirect contribution, a fraction; omitted: none.
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds the share.
 * @returns a fraction; it can exceed 1 when nearly all who work there belong to the target group.
 */
export function totalContribution(question: {
  direct: number;
  indirect?: number;
  rules?: string;
}): Outcome<number> {
  const { direct, indirect = 0, rules } = question;
  const wrong = notAShare(direct, 'direct') ?? notAShare(indirect, 'indirect');
  if (wrong) return wrong;
  const choice = choosePack(rules, indirectMaximumOf);
  if (!choice.ok) return choice;

  const maximum = choice.found;
  const counted = countedIndirect(direct, indirect, maximum.value);
  const directLine = input(DIRECT, direct, 'fraction');
  const indirectLine = input(INDIRECT, indirect, 'fraction');
  const countedLine = countedLineOf(direct, indirect, maximum, [indirectLine]);
  const total = direct + counted;
  return answer(total, totalLine(total, [directLine, countedLine], maximum, choice.assumptions));
}

/** The part of the indirect contribution that counts: so much that it is not more than its share of the total. */
export function countedIndirect(direct: number, indirect: number, maximum: number): number {
  const limit = (direct * maximum) / (1 - maximum);
  return compare(indirect, limit) > 0 ? limit : indirect;
}

/** How {@link countedIndirect} came about. */
export function countedLineOf(
  direct: number,
  indirect: number,
  maximum: RuleValue,
  from: readonly Trace[],
): Trace {
  const counted = countedIndirect(direct, indirect, maximum.value);
  const line = rule(MAXIMUM, maximum.value, 'fraction', maximum.citation);
  return step(COUNTED, counted, 'fraction', [...from, line], counted < indirect ? [CAPPED] : []);
}

/** How a total came about from its direct and indirect part. */
export function totalLine(
  total: number,
  from: readonly Trace[],
  maximum: RuleValue,
  assumptions: readonly Text[],
): Trace {
  return step(LABEL, total, 'fraction', from, [...maximum.notes, ...assumptions]);
}

/** The largest part of the total that may be indirect, or what is missing. */
export function indirectMaximumOf(pack: Pack): Found<RuleValue> {
  const maximum = pack.indirectMaximumShare;
  if (maximum) return { ok: true, found: maximum };
  return notAvailable(text('rules.missing.indirectMaximum', { pack: pack.id }));
}
