import type { Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { nameIndex } from '../../rules/socialreturn/nameIndex';
import type { Block, Policy } from '../../rules/socialreturn/policy';
import { findBlock } from '../value/findBlock';

/** The block of a policy that a text means, or the blocks it could be. */
export type EquivalentBlock =
  | { readonly ok: true; readonly block: Block; readonly read: Text | null }
  | { readonly ok: false; readonly failure: Failure; readonly candidates: readonly Block[] };

/**
 * The block of a policy for a text that was typed with other policies in mind. What the policy does not know by that text is
 * looked for by the other names of the blocks that the other policies have for it; several make it a choice.
 *
 * @param elsewhere the blocks that the text means in the other policies.
 */
export function equivalentBlock(policy: Policy, typed: string, elsewhere: readonly Block[]): EquivalentBlock {
  const found = findBlock(policy, typed);
  if (found.ok) return found;
  const index = nameIndex(policy.blocks);
  const own = index(typed).entries;
  if (own.length > 0) return { ok: false, failure: found, candidates: own };
  const names = elsewhere.flatMap(({ label, names: others }) => [label, ...others]);
  const candidates = [...new Set(names.flatMap((name) => index(name).entries))];
  const [block, ...more] = candidates;
  if (block === undefined || more.length > 0) return { ok: false, failure: found, candidates };
  const values = { text: typed, block: block.label, policy: policy.shortName };
  return { ok: true, block, read: text('socialReturn.read.block', values) };
}
