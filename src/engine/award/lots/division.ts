import type { Candidate } from './candidates';
import type { Worth } from './worth';

/** How many lots a bidder may still get. */
export type Room = (bidder: string) => number;

/** A way to give every lot to somebody, or to nobody. */
export type Way = readonly (Candidate | null)[];

/** Who may get each lot: one when it is decided, `null` among them when nobody is left. */
export type Division = readonly (readonly (Candidate | null)[])[];

/** The division a rule makes and what it brings. */
export interface Divided {
  readonly division: Division;
  /** `null` when it depends on how a tie is broken. */
  readonly worth: Worth | null;
}
