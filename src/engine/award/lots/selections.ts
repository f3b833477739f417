import type { Candidate, Queue } from './candidates';
import type { ScoredCombination } from './combinations';
import { divide } from './divide';
import type { Division } from './division';
import type { LotLimit } from './lots';
import { compareWorth, type Worth } from './worth';

/** Some combinations that can go together, with the best division of the lots they leave. */
export interface Selection {
  readonly chosen: readonly ScoredCombination[];
  /** Ids of all lots, in the published order. */
  readonly lots: readonly string[];
  /** By lot: who may get it; `undefined` where a combination takes it. */
  readonly division: readonly (readonly (Candidate | null)[] | undefined)[];
  /** `null` when it depends on how a tie is broken. */
  readonly worth: Worth | null;
}

/** Every set of combinations that can go together, none of them first; `null` when there are too many ties. */
export function everySelection(
  queues: readonly Queue[],
  scored: readonly ScoredCombination[],
  limit: LotLimit,
  wins: 'highest' | 'lowest',
): readonly Selection[] | null {
  const selections: Selection[] = [];
  for (const chosen of subsets(scored.filter(({ totals }) => totals !== null))) {
    if (!goTogether(chosen, limit)) continue;
    const selection = select(queues, chosen, limit, wins);
    if (selection === null) return null;
    selections.push(selection);
  }
  return selections;
}

/** The selections that nothing is better than; all of them while the worth of one is not known. */
export function bestSelections(
  selections: readonly Selection[],
  wins: 'highest' | 'lowest',
): readonly Selection[] {
  const worths = selections.flatMap(({ worth }) => (worth === null ? [] : [worth]));
  if (worths.length < selections.length) return selections;
  const [first, ...others] = worths;
  if (first === undefined) return selections;
  const best = others.reduce((one, other) => (compareWorth(other, one, wins) < 0 ? other : one), first);
  return selections.filter(({ worth }) => worth !== null && compareWorth(worth, best, wins) === 0);
}

function subsets(scored: readonly ScoredCombination[]): readonly (readonly ScoredCombination[])[] {
  return scored.reduce<readonly (readonly ScoredCombination[])[]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
}

function goTogether(chosen: readonly ScoredCombination[], { lotsPerBidder }: LotLimit): boolean {
  const lots = chosen.flatMap(({ combination }) => combination.offers.map(({ lot }) => lot));
  if (new Set(lots).size < lots.length) return false;
  const most = lotsPerBidder ?? Infinity;
  return chosen.every(({ combination }) => taken(chosen, combination.bidder) <= most);
}

/** How many lots a bidder gets by these combinations. */
function taken(chosen: readonly ScoredCombination[], bidder: string): number {
  return chosen
    .filter(({ combination }) => combination.bidder === bidder)
    .reduce((sum, { combination }) => sum + combination.offers.length, 0);
}

function select(
  queues: readonly Queue[],
  chosen: readonly ScoredCombination[],
  limit: LotLimit,
  wins: 'highest' | 'lowest',
): Selection | null {
  const covered = new Set(chosen.flatMap(({ totals }) => [...(totals?.keys() ?? [])]));
  const rest = queues.filter(({ lot }) => !covered.has(lot));
  const room = (bidder: string) => (limit.lotsPerBidder ?? Infinity) - taken(chosen, bidder);
  const divided = divide(rest, limit, room, wins);
  if (divided === null) return null;
  const combined = chosen.flatMap(({ totals }) => [...(totals?.values() ?? [])]);
  const worth = divided.worth && {
    without: divided.worth.without,
    sum: combined.reduce((sum, total) => sum + total, divided.worth.sum),
  };
  return {
    chosen,
    lots: queues.map(({ lot }) => lot),
    division: spread(queues, rest, divided.division),
    worth,
  };
}

/** The division of some lots, at the places of all lots. */
function spread(queues: readonly Queue[], rest: readonly Queue[], division: Division): Selection['division'] {
  return queues.map((queue) => division[rest.indexOf(queue)]);
}
