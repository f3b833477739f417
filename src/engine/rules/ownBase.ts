import { text } from '../explain/text';
import type { Pack, RuleValue, Weight } from './pack';
import { PACKS } from './packs';

const [NEWEST] = PACKS;

/** The smallest and largest size of the norm table: the least fte that can take part, and the size that stands for all larger ones. */
export const OWN_SIZES = sizesOf(NEWEST);

/**
 * What the user's norm table does not give: every other value, from the newest pack that comes with the product. A weight
 * that is not public there comes from the newest older pack that holds it, with a note that says so.
 */
export const OWN_BASE: Pack = {
  ...NEWEST,
  positions: filledIn('positions'),
  contracts: filledIn('contracts'),
};

function sizesOf({ minimumFte, capSize }: Pack): { readonly first: number; readonly last: number } {
  if (!minimumFte || !capSize)
    throw new Error('The newest rule pack must say which sizes the norm table has.');
  return { first: minimumFte.value, last: capSize.value };
}

function filledIn(room: 'positions' | 'contracts'): ReadonlyMap<string, Weight> {
  return new Map(
    [...NEWEST[room]].map(([id, entry]): [string, Weight] => [
      id,
      {
        ...entry,
        weight: entry.weight ?? olderValue((pack) => pack[room].get(id)?.weight),
        whenContract: new Map(
          [...entry.whenContract].map(([contract, value]) => [
            contract,
            value ?? olderValue((pack) => pack[room].get(id)?.whenContract.get(contract)),
          ]),
        ),
      },
    ]),
  );
}

function olderValue(find: (pack: Pack) => RuleValue | null | undefined): RuleValue | null {
  for (const pack of PACKS) {
    const value = find(pack);
    if (!value) continue;
    const note = text('rules.assumption.olderPack', { pack: pack.id, newest: NEWEST.id });
    return { ...value, notes: [...value.notes, note] };
  }
  return null;
}
