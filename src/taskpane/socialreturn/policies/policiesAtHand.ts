import { policies, type Policy, type Text } from '../../../engine';

/** A policy that the user can choose. */
export interface PolicyAtHand {
  readonly id: string;
  /** What people call it. */
  readonly shortName: string;
  /** How many blocks it has. */
  readonly blocks: number;
}

/** The policies that come with the product, and the user's own when there is one. */
export function policiesAtHand(own: Policy | Text): readonly PolicyAtHand[] {
  const known = policies();
  return 'key' in own
    ? known
    : [...known, { id: own.id, shortName: own.shortName, blocks: own.blocks.length }];
}
