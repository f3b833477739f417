import { dependsOnOtherBids } from '../aggregate';
import { holdContest } from '../contest';
import { leaders, orderOf, standing } from '../standing';
import { firstWithout, sameBids } from './dropOne';
import { ALL_BIDS, nameIn, type Study } from './study';

/** Two bids whose leaving together changes who is ahead among the others. */
export interface DroppedPair {
  readonly removed: readonly [string, string];
  /** Who wins among the others without the two; `null` when nobody does alone. */
  readonly winner: string | null;
  readonly leaders: readonly string[];
  /** The one of the two whose leaving alone already puts the same bids first; `null` when it takes both. */
  readonly alone: string | null;
}

/**
 * Every pair of ranked bids whose leaving changes who is ahead among the others, as if they had never been
 * submitted. With more than {@link ALL_BIDS} bids only pairs of the bids that others are measured against, at most
 * that many.
 * Source of the question: https://tenholternoordam.nl/kennisdelen/blog/de-oplossing-van-de-rangordeparadox
 */
export function dropPairs(study: Study): DroppedPair[] {
  const { model, sheet, decision } = study;
  const { contenders, card, pivots } = decision.contest;
  if (!dependsOnOtherBids(model)) return [];
  const groups = standing(contenders, orderOf(model, sheet, card));
  const ranked = groups.flat();
  const some = ranked.length <= ALL_BIDS ? ranked : ranked.filter((place) => pivots.has(place));
  const candidates = some.slice(0, ALL_BIDS);
  const without = (removed: readonly number[]) => {
    const others = decision.passed.filter((place) => !removed.includes(place));
    const contest = holdContest(model, sheet, others, decision.kept, card);
    return leaders(contest.contenders, orderOf(model, sheet, contest.card));
  };
  const single = new Map(candidates.map((place) => [place, without([place])]));
  const pairs: DroppedPair[] = [];
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      const left = without([one, other]);
      if (left.length === 0 || sameBids(left, firstWithout(groups, [one, other]))) continue;
      const alone = [one, other].find((place) => sameBids(single.get(place) ?? [], left));
      const [winner, another] = left;
      pairs.push({
        removed: [nameIn(study, one), nameIn(study, other)],
        winner: winner === undefined || another !== undefined ? null : nameIn(study, winner),
        leaders: left.map((place) => nameIn(study, place)),
        alone: alone === undefined ? null : nameIn(study, alone),
      });
    }
  }
  return pairs;
}
