import type { Contest } from './contest';
import type { ExclusionEffect } from './firmness/exclusions';
import type { AwardModel } from './model';
import type { Margin } from './result';
import type { Sheet } from './sheet';

/** A finished comparison, as the warnings look at it. */
export interface Compared {
  readonly model: AwardModel;
  readonly sheet: Sheet;
  readonly contest: Contest;
  readonly ties: readonly (readonly string[])[];
  /** `null` when the first place is tied or nobody is left. */
  readonly winner: string | null;
  readonly margin: Margin | null;
  readonly reversals: readonly { readonly removed: string; readonly winners: readonly string[] }[];
  readonly exclusions: readonly ExclusionEffect[];
}

/** Ids of the bids among these for which something holds, in the order of the bids. */
export function bidsWhere(
  sheet: Sheet,
  places: readonly number[],
  holds: (place: number) => boolean,
): string[] {
  const found = new Set(places.filter(holds));
  if (found.size === 0) return [];
  return sheet.bids.filter((_, place) => found.has(place)).map(({ id }) => id);
}
