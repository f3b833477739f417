import words from './ownPolicyWords.json';
import { plainName } from './plainName';
import { BLOCK_BASES, OBLIGATION_BASES, type BlockBasis, type Bonus, type ObligationBase } from './policy';

/** The words for a value, in both languages; the first one is what the sheet shows. */
type Words<T extends string> = ReadonlyMap<T, readonly string[]>;

/** What a row of the user's policy is. */
export const ROW_TYPES: Words<'block' | 'bonus'> = wordsFor(['block', 'bonus'], words.types);

/** What an amount is for. */
export const BASES: Words<BlockBasis> = wordsFor(BLOCK_BASES, words.bases);

/** How a bonus counts. */
export const BONUS_KINDS: Words<Bonus['kind']> = wordsFor(
  ['added', 'addedPerYear', 'raises', 'cost'],
  words.bonusKinds,
);

/** What the percentage is taken of. */
export const SUM_BASES: Words<ObligationBase> = wordsFor(OBLIGATION_BASES, words.sumBases);

/** Yes and no. */
export const YES_NO: Words<'yes' | 'no'> = wordsFor(['yes', 'no'], words.yesNo);

/** That something has no end. */
export const UNLIMITED: Words<'unlimited'> = wordsFor(['unlimited'], words.unlimited);

/** The value a text means; undefined when it is none of them. */
export function wordMeans<T extends string>(choices: Words<T>, typed: string): T | undefined {
  const plain = plainName(typed);
  for (const [value, names] of choices) {
    if ([value, ...names].some((name) => plainName(name) === plain)) return value;
  }
  return undefined;
}

/** The first word for each value, as a person reads a list. */
export function choicesOf<T extends string>(choices: Words<T>): string {
  return [...choices.values()].flatMap(([first]) => first ?? []).join(', ');
}

function wordsFor<T extends string>(
  values: readonly T[],
  file: Readonly<Partial<Record<T, readonly string[]>>>,
): Words<T> {
  return new Map(
    values.flatMap((value): [T, readonly string[]][] => {
      const names = file[value];
      return names === undefined ? [] : [[value, names]];
    }),
  );
}
