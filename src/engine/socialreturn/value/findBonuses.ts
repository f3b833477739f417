import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { nameIndex, type NameIndex } from '../../rules/socialreturn/nameIndex';
import type { Bonus, Policy } from '../../rules/socialreturn/policy';

/** Bonuses with how each text was understood, when that was not its own name. */
export interface FoundBonuses {
  readonly ok: true;
  readonly bonuses: readonly Bonus[];
  readonly read: readonly Text[];
}

const INDEXES = new WeakMap<Policy, NameIndex<Bonus>>();
const NO_BONUS = /^(?:|-|–|—|geen|nee|none|no)$/i;
const NONE: FoundBonuses = { ok: true, bonuses: [], read: [] };

/** What stands between bonuses in one text. A bonus whose name holds such a sign is found first. */
const SEPARATORS = [/[,;\n]/, / (?:\+|en|and) /];

/**
 * The bonuses of a policy that a text means: ids or names, in a list or in one text (`50+, vast contract`). Nothing, `-` and
 * `geen` mean none. A bonus named twice counts once.
 *
 * `invalid` on `bonuses` with the list of bonuses for another text; `notAvailable` when the policy has none that could be
 * read.
 */
export function findBonuses(policy: Policy, typed: string | readonly string[]): FoundBonuses | Failure {
  if (typed.length === 0) return NONE;
  const index = indexOf(policy);
  const names = (typeof typed === 'string' ? [typed] : typed).flatMap((each) => namesIn(each, index));
  const bonuses = new Set<Bonus>();
  const read: Text[] = [];
  for (const name of names) {
    const { entries, otherWords } = index(name);
    const [bonus, ...others] = entries;
    if (bonus === undefined || others.length > 0) return noBonus(policy, name);
    bonuses.add(bonus);
    if (otherWords) {
      read.push(
        text('socialReturn.read.bonus', { text: name, bonus: bonus.label, policy: policy.shortName }),
      );
    }
  }
  return { ok: true, bonuses: [...bonuses], read };
}

function namesIn(
  typed: string,
  index: NameIndex<Bonus>,
  [separator, ...others]: readonly RegExp[] = SEPARATORS,
): readonly string[] {
  const name = typed.trim();
  if (NO_BONUS.test(name)) return [];
  if (separator === undefined || index(name).entries.length > 0) return [name];
  return name.split(separator).flatMap((part) => namesIn(part, index, others));
}

function indexOf(policy: Policy): NameIndex<Bonus> {
  const known = INDEXES.get(policy);
  if (known) return known;
  const index = nameIndex(policy.bonuses);
  INDEXES.set(policy, index);
  return index;
}

function noBonus(policy: Policy, typed: string): Failure {
  const { shortName, source, bonuses } = policy;
  if (bonuses.length === 0) {
    return notAvailable(
      text('socialReturn.noBonuses', { text: typed, policy: shortName, source }),
      'bonuses',
    );
  }
  const known = bonuses.map(({ label }) => label).join('; ');
  return invalid(text('socialReturn.unknownBonus', { text: typed, policy: shortName, known }), 'bonuses');
}
