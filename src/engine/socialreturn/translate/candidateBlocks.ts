import { nameIndex } from '../../rules/socialreturn/nameIndex';
import type { Block, Policy } from '../../rules/socialreturn/policy';

/**
 * The blocks of a policy that a text could be which was typed with another policy in mind: those that have it as a name, and
 * otherwise those with a name of the blocks that are called so elsewhere. A name in common does not make two blocks the same
 * (`Bbl-traject` of one policy is every level, `Bbl niveau 1 en 2` of another is not), so the choice is the user's.
 *
 * @param elsewhere the blocks of other policies with this text as their id or label.
 */
export function candidateBlocks(
  policy: Policy,
  typed: string,
  elsewhere: readonly Block[],
): readonly Block[] {
  const index = nameIndex(policy.blocks);
  const named = index(typed).entries;
  if (named.length > 0) return named;
  const names = elsewhere.flatMap(({ label, names: others }) => [label, ...others]);
  return [...new Set(names.flatMap((name) => index(name).entries))];
}
