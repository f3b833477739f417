import { invalid, notAvailable, type Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { nameIndex, type NameIndex } from '../../rules/socialreturn/nameIndex';
import { POLICIES } from '../../rules/socialreturn/policies';
import type { Block, Policy } from '../../rules/socialreturn/policy';

/** A block with how the text was understood, when that was not its own name. */
export interface FoundBlock {
  readonly ok: true;
  readonly block: Block;
  readonly read: Text | null;
}

const INDEXES = new WeakMap<Policy, NameIndex<Block>>();

/**
 * The block of a policy that a text means: its id, its name, or another way people write it (`Participatiewet`, `WIA/WAO`,
 * `BBL niveau 3`). Nothing is guessed: a text that several blocks could be is `invalid` on `block` and gets those blocks.
 * `notAvailable` when the policy has no blocks, or its list could not be read in full and other policies do have such a
 * block; `invalid` with the list of blocks for any other text.
 */
export function findBlock(policy: Policy, typed: string): FoundBlock | Failure {
  const { entries, otherWords } = indexOf(policy)(typed);
  const [block, ...others] = entries;
  if (block === undefined) return noBlock(policy, typed);
  if (others.length > 0) {
    const blocks = entries.map(({ label, id }) => `${label} (${id})`).join('; ');
    return invalid(
      text('socialReturn.severalBlocks', { text: typed, policy: policy.shortName, blocks }),
      'block',
    );
  }
  const read = text('socialReturn.read.block', { text: typed, block: block.label, policy: policy.shortName });
  return { ok: true, block, read: otherWords ? read : null };
}

function indexOf(policy: Policy): NameIndex<Block> {
  const known = INDEXES.get(policy);
  if (known) return known;
  const index = nameIndex(policy.blocks);
  INDEXES.set(policy, index);
  return index;
}

function noBlock(policy: Policy, typed: string): Failure {
  const { shortName, completeness, source, blocks } = policy;
  if (blocks.length === 0)
    return notAvailable(text('socialReturn.noBlocks', { policy: shortName, source }), 'policy');
  const known = blocks.map(({ label }) => label).join('; ');
  const isKnownElsewhere = POLICIES.some((other) => indexOf(other)(typed).entries.length > 0);
  if (completeness !== 'complete' && isKnownElsewhere) {
    return notAvailable(
      text('socialReturn.blockNotReadable', { text: typed, policy: shortName, source }),
      'block',
    );
  }
  return invalid(text('socialReturn.unknownBlock', { text: typed, policy: shortName, known }), 'block');
}
