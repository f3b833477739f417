import { dependsOnOtherBids } from '../aggregate';
import type { AwardModel, AwardRequest } from '../model';
import { readBids, type Sheet } from '../sheet';
import { orderOf, standing } from '../standing';
import { decide, type Decision } from './decision';
import { firstWithout, sameBids } from './dropOne';

/** A bid that is out and by that, or by still being counted, decides who comes first of the others. */
export interface ExclusionEffect {
  readonly removed: string;
  /** What the model does with a bid that is out. */
  readonly afterExclusion: 'keep' | 'recompute';
  /**
   * Who of the others would be first the other way: with `recompute` had the bid stayed in, with `keep` had it never
   * been submitted. More than one is a tie.
   */
  readonly leaders: readonly string[];
}

/** With more bids out than this the others are not looked at. */
const MOST_TRIED = 20;

/**
 * The excluded bids that make a difference for who wins among the others. A bid whose price or scores cannot be read
 * would not have been compared and is passed over.
 */
export function exclusionEffects(request: AwardRequest, sheet: Sheet, decision: Decision): ExclusionEffect[] {
  const { model } = request;
  const { afterExclusion } = model;
  if (afterExclusion === null || !dependsOnOtherBids(model)) return [];
  const name = (place: number) => sheet.bids[place]?.id ?? '';
  return [...sheet.out.keys()].slice(0, MOST_TRIED).flatMap((removed): ExclusionEffect[] => {
    const leaders =
      afterExclusion === 'keep' ? withoutKept(model, sheet, removed) : withExcluded(request, removed);
    if (leaders === null || sameBids(leaders, decision.leaders)) return [];
    return [{ removed: name(removed), afterExclusion, leaders: leaders.map(name) }];
  });
}

/** Who is first when a bid that is out is no longer measured against either. */
function withoutKept(model: AwardModel, sheet: Sheet, removed: number): readonly number[] {
  return decide(model, { ...sheet, kept: sheet.kept.filter((place) => place !== removed) }).leaders;
}

/** Who of the others is first when a bid takes part after all; `null` when it cannot. */
function withExcluded({ model, bids }: AwardRequest, removed: number): readonly number[] | null {
  const sheet = readBids({
    model,
    bids: bids.map((bid, place) => (place === removed ? { ...bid, excluded: null } : bid)),
  });
  if ('ok' in sheet || sheet.out.has(removed)) return null;
  const { contest } = decide(model, sheet);
  const groups = standing(contest.contenders, orderOf(model, sheet, contest.card));
  return firstWithout(groups, [removed]);
}
