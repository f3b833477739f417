import { exact } from '../../decimal';
import { indirectShare } from '../../ladder/indirect';
import type { Level } from '../../ladder/level';
import { sizeNumber } from '../../ladder/organisation';
import { standingAt } from '../../ladder/standing';
import { reachesThirtyPlus } from '../../ladder/thirtyPlus';
import { countedIndirect } from '../../ladder/total';
import type { RouteStanding } from './answer';
import type { Goal } from './goal';
import type { Amounts } from './search/problem';

/** Where an organisation with these amounts stands; `targetKnown` says whether its unweighted target group was given. */
export function standingOf(goal: Goal, amounts: Amounts, targetKnown: boolean): RouteStanding {
  const { pack, found } = goal.choice;
  const totalFte = exact(amounts.totalFte);
  const weightedFte = exact(amounts.weightedFte);
  const attributedFte = exact(amounts.attributedFte);
  const size = sizeNumber(totalFte, found) ?? Math.round(totalFte);
  const direct = weightedFte / totalFte;
  const indirect = indirectShare(attributedFte, totalFte);
  const indirectApplied = countedIndirect(direct, indirect, found.indirectMaximum.value);
  const total = direct + indirectApplied;
  const { level, certainty, possibleLevels } = standingAt(total, size, pack);
  const targetShare = targetKnown ? exact(amounts.targetFte) / totalFte : null;
  const share = pack.thirtyPlusShare?.value;
  const withShare = (reached: Level): Level =>
    targetShare !== null && share !== undefined && reachesThirtyPlus(targetShare, reached, share)
      ? 'PSO 30+'
      : reached;
  return {
    totalFte,
    weightedFte,
    attributedFte,
    size,
    direct,
    indirect,
    indirectApplied,
    total,
    norm: goal.norms[size]?.value ?? NaN,
    level: level && withShare(level),
    certainty,
    possibleLevels: possibleLevels.map(withShare),
    targetShare,
  };
}
