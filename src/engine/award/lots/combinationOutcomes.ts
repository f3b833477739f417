import { compare, exact } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { ScoredCombination } from './combinations';
import type { CombinationOutcome } from './lots';
import type { Selection } from './selections';

/** What became of each combination, with its sum beside that of the same lots apart. */
export function combinationOutcomes(
  scored: readonly ScoredCombination[],
  selections: readonly Selection[],
  best: readonly Selection[],
): readonly CombinationOutcome[] {
  const apart = selections.find(({ chosen }) => chosen.length === 0);
  return scored.map((one): CombinationOutcome => {
    const { id, bidder, offers } = one.combination;
    const total = one.totals && exact([...one.totals.values()].reduce((sum, part) => sum + part, 0));
    const against = total === null ? null : sumApart(one, apart);
    const inBest = best.filter(({ chosen }) => chosen.includes(one)).length;
    const chosen = inBest > 0 && inBest === best.length;
    const possible = selections.some((selection) => selection.chosen.includes(one));
    const reason = whyOf(total, against, possible, chosen, inBest > 0);
    return { id, bidder, lots: offers.map(({ lot }) => lot), total, against, chosen, reason };
  });
}

function whyOf(
  total: number | null,
  against: number | null,
  possible: boolean,
  chosen: boolean,
  open: boolean,
): Text {
  if (total === null) return text('lots.combination.out');
  if (!possible) return text('lots.combination.overLimit');
  if (against === null) {
    if (chosen) return text('lots.combination.fills');
    return open ? text('lots.combination.open') : text('lots.combination.notBest');
  }
  const sums = { total: quantity(total, 'number'), against: quantity(against, 'number') };
  if (chosen) return text('lots.combination.chosen', sums);
  return open ? text('lots.combination.tie', sums) : text('lots.combination.worse', sums);
}

/** What the lots of a combination bring apart; `null` when one of them stays without a known total. */
function sumApart({ totals }: ScoredCombination, apart: Selection | undefined): number | null {
  let sum = 0;
  for (const [place, candidates] of (apart?.division ?? []).entries()) {
    const lot = apart?.lots[place];
    if (lot === undefined || totals?.has(lot) !== true) continue;
    const [first, ...others] = candidates ?? [];
    if (first === null || first === undefined) return null;
    if (others.some((other) => other === null || compare(other.total, first.total) !== 0)) return null;
    sum += first.total;
  }
  return exact(sum);
}
