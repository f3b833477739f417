import { compare, exact } from '../decimal';
import { answer, invalid, notAvailable, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, step } from '../explain/trace';
import { choosePack } from '../rules/choose';
import type { Pack } from '../rules/pack';
import type { NormLevel } from '../rules/schema';
import { notAnAmount, notAShare, partAboveWhole } from './amounts';
import type { Level } from './level';
import { levelWithNorm, missingNorm, normRulesOf } from './norm';
import { normAt } from './normTable';
import { noOrganisation, sizeOf } from './organisation';

const LABEL = text('ladder.placementsNeeded');
const LEVEL = text('ladder.input.level');
const WEIGHTED = text('ladder.input.weightedFte');
const TOTAL = text('ladder.input.totalFte');
const FTE_EACH = text('ladder.input.ftePerPlacement');
const WEIGHT = text('ladder.weight');
const DIRECT_AFTER = text('ladder.directAfter');
const WEIGHTED_AFTER = text('ladder.weightedAfter');
const TOTAL_AFTER = text('ladder.totalAfter');
const NO_PURCHASES = text('ladder.assumption.noPurchases');

/** An organisation that makes the same placement over and over. */
interface Growth {
  readonly pack: Pack;
  readonly level: NormLevel;
  readonly weightedFte: number;
  readonly totalFte: number;
  readonly ftePerPlacement: number;
  readonly weight: number;
}

/**
 * The least number of equal placements with which a level is reached by the direct contribution alone. Every placement
 * makes the organisation larger, so that the size and with it the norm move along.
 *
 * `invalid`: a negative number, a total of 0, placements of no fte, a weight that is not from 0 to 1, more weighted than
 * total fte, `Geen trede`, `PSO 30+`, an unknown pack. `notAvailable`: no number of such placements is enough, fewer fte
 * than the PSO admits, Aspirant, a norm that is not public, no pack for the date.
 *
 * @returns a whole number; 0 when the level is reached.
 */
export function placementsNeeded(question: {
  level: Level;
  weightedFte: number;
  totalFte: number;
  ftePerPlacement: number;
  weight: number;
  rules?: string;
}): Outcome<number> {
  const { level, weightedFte, totalFte, ftePerPlacement, weight } = question;
  const wrong =
    noOrganisation(totalFte, 'totalFte') ??
    notAnAmount(weightedFte, 'weightedFte') ??
    notAnAmount(ftePerPlacement, 'ftePerPlacement') ??
    notAShare(weight, 'weight') ??
    partAboveWhole(weightedFte, totalFte);
  if (wrong) return wrong;
  if (ftePerPlacement < LEAST_FTE) {
    return invalid(text('ladder.invalid.ftePerPlacement'), 'ftePerPlacement');
  }
  const goal = levelWithNorm(level);
  if (typeof goal !== 'string') return goal;
  const choice = choosePack(question.rules, (pack) => normRulesOf(pack, goal));
  if (!choice.ok) return choice;
  const now = sizeOf(totalFte, choice.found, 'totalFte');
  if (!now.ok) return now;

  const { pack } = choice;
  const growth: Growth = { pack, level: goal, weightedFte, totalFte, ftePerPlacement, weight };
  const count = leastNumber(growth, now.value, choice.found.capSize.value);
  if (count === undefined) {
    const values = { level: goal, weight: quantity(weight, 'weight') };
    return notAvailable(text('ladder.placementsUnreachable', values));
  }
  const { weighted, total } = after(growth, count);
  const size = sizeOf(total, choice.found, 'totalFte');
  if (!size.ok) return size;
  const norm = normAt(pack, goal, size.value);
  if (!norm) return missingNorm(pack, goal);
  const direct = step(DIRECT_AFTER, weighted / total, 'fraction', [
    step(WEIGHTED_AFTER, weighted, 'fte', [
      input(WEIGHTED, weightedFte, 'fte'),
      input(WEIGHT, weight, 'weight'),
    ]),
    step(TOTAL_AFTER, total, 'fte', [input(TOTAL, totalFte, 'fte'), input(FTE_EACH, ftePerPlacement, 'fte')]),
  ]);
  const from = [input(LEVEL, level), direct, size.trace, norm.trace];
  const notes = [...norm.notes, NO_PURCHASES, ...choice.assumptions];
  return answer(count, step(LABEL, count, 'count', from, notes));
}

/** Less than a minute a week is no placement. */
const LEAST_FTE = 0.001;

/** Within one size the norm stands still, so that the number follows from it; the sizes are tried from small to large. */
function leastNumber(growth: Growth, smallest: number, largest: number): number | undefined {
  for (let size = smallest; size <= largest; size++) {
    const norm = normAt(growth.pack, growth.level, size)?.value;
    if (norm === undefined) continue;
    const first = firstOfSize(growth, size);
    const last = size === largest ? Infinity : firstOfSize(growth, size + 1) - 1;
    const count = firstReaching(growth, norm, first);
    if (count !== undefined && count <= last) return count;
  }
  return undefined;
}

/** The least number, from `first` on, with which the norm is reached; undefined when more placements bring it no nearer. */
function firstReaching(growth: Growth, norm: number, first: number): number | undefined {
  const reached = (count: number) => {
    const { weighted, total } = after(growth, count);
    return compare(weighted / total, norm) >= 0;
  };
  if (reached(first)) return first;
  const gain = growth.ftePerPlacement * (growth.weight - norm);
  if (gain <= 0) return undefined;
  const missing = norm * growth.totalFte - growth.weightedFte;
  const estimate = Math.max(first, Math.ceil(missing / gain));
  if (estimate > first && reached(estimate - 1)) return estimate - 1;
  return reached(estimate) ? estimate : estimate + 1;
}

/** The least number of placements with which the organisation has a size; a half counts up. */
function firstOfSize({ totalFte, ftePerPlacement }: Growth, size: number): number {
  const sizeAfter = (count: number) => Math.round(exact(totalFte + count * ftePerPlacement));
  const estimate = Math.max(0, Math.ceil((size - 0.5 - totalFte) / ftePerPlacement));
  if (estimate > 0 && sizeAfter(estimate - 1) >= size) return estimate - 1;
  return sizeAfter(estimate) >= size ? estimate : estimate + 1;
}

function after({ weightedFte, totalFte, ftePerPlacement, weight }: Growth, count: number) {
  const fte = count * ftePerPlacement;
  return { weighted: weightedFte + fte * weight, total: totalFte + fte };
}
