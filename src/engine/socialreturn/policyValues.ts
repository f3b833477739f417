import { answer, notAvailable, type Failure, type Outcome } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { input, rule, step, type Certainty, type Trace } from '../explain/trace';
import { choosePolicy } from '../rules/socialreturn/choosePolicy';
import type { Policy } from '../rules/socialreturn/policy';
import { policyContents, type PolicyEntry } from './policyContents';
import { findBlock } from './value/findBlock';
import { findBonuses } from './value/findBonuses';

/** A figure of a policy with where it comes from; `null` when it is not known. */
export interface PolicyValue {
  /** Id of the policy that states it. */
  readonly policy: string;
  readonly path: string;
  readonly value: number | Text | null;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Words that name a part of a policy, and where that part lies. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:verplichting|obligation)$/i, 'obligation'],
  [/^percentage$/i, 'obligation.percentage'],
  [/^(?:grondslag|base)$/i, 'obligation.base'],
  [/^(?:drempels?|drempelbedrag|thresholds?)$/i, 'obligation.thresholds'],
  [/^maximum$/i, 'obligation.maximum'],
  [/^(?:volle week|voltijd|full week|full ?time)$/i, 'fullTimeHours'],
  [/^(?:bouwblok(?:ken)?|blocks?)$/i, 'blocks'],
  [/^(?:toeslag(?:en)?|bonus(?:es)?)$/i, 'bonuses'],
  [/^(?:PSO|certificaat|certificate)$/i, 'psoCredit'],
  [/^(?:boete|penalty)$/i, 'penalty'],
];

/** A place in a policy as an explanation shows it. */
const PLACE = /^(?:obligation|blocks|bonuses|psoCredit|penalty)\.\S.*$/;

/** A word that may stand before the name of a block or a bonus. */
const KIND_OF_PART = /^(?:bouwblok|block|toeslag|bonus) /i;

/**
 * Where a policy comes from: its figures with place, source and certainty.
 *
 * `invalid`: a policy that is not known, a text that names no part of it. `notAvailable`: the policy says nothing of it.
 *
 * @param question `policy`: id or name; `part`: `verplichting`, `drempel`, `volle week`, a block or bonus by id or name, or a
 * place as an explanation shows it (`blocks.pw`); omitted: everything.
 */
export function policyValues(question: {
  readonly policy: string;
  readonly part?: string;
}): Outcome<readonly PolicyValue[]> {
  const chosen = choosePolicy(question.policy);
  if (!chosen.ok) return chosen;
  const { policy } = chosen;
  const place = question.part === undefined ? '' : placeOf(policy, question.part.trim());
  if (typeof place !== 'string') return place;
  const found = policyContents(policy).filter(({ citation }) => isUnder(citation.path, place));
  if (found.length === 0) {
    const values = { text: question.part ?? '', policy: policy.shortName, source: policy.source };
    return notAvailable(text('socialReturn.source.nothing', values), 'part');
  }
  const asked = question.part === undefined ? [] : [input(text('ladder.input.part'), question.part)];
  const lines = [...asked, ...found.map(lineOf)];
  const label = text('socialReturn.source', { policy: policy.shortName });
  return answer(
    found.map(({ value, citation: { pack, path, source, certainty } }) => ({
      policy: pack,
      path,
      value,
      source,
      certainty,
    })),
    step(label, policy.organisation, undefined, lines, chosen.assumptions),
  );
}

function placeOf(policy: Policy, part: string): string | Failure {
  if (PLACE.test(part)) return part;
  const named = PARTS.find(([words]) => words.test(part));
  if (named) return named[1];
  const name = part.replace(KIND_OF_PART, '');
  const block = findBlock(policy, name);
  if (block.ok) return `blocks.${block.block.id}`;
  const bonuses = findBonuses(policy, [name]);
  const [bonus] = bonuses.ok ? bonuses.bonuses : [];
  return bonus === undefined ? { ...block, parameter: 'part' } : `bonuses.${bonus.id}`;
}

function isUnder(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}.`);
}

function lineOf({ label, value, unit, citation }: PolicyEntry): Trace {
  if (typeof value === 'number') return rule(label, value, unit, citation);
  const named = value === null ? label : text('socialReturn.source.words', { label, words: value });
  return rule(named, null, undefined, citation);
}
