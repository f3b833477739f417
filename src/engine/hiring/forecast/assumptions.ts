import { quantity, text, type Text } from '../../explain/text';
import { staffAssumptions } from '../../ladder/assessment/assumptions';
import { withoutRepetition } from '../../ladder/assessment/figures';
import { daysOfYear } from '../../reading/day';
import type { Prospect } from './prospect';
import { figuresWith, fteIn } from './stand';
import { everCounts } from './stay';

const MONTH_IS_A_YEAR = text('hiringForecast.assumption.monthIsAYear');
const NOBODY_NEW = text('hiringForecast.assumption.nobodyNew');
const PURCHASES_STAY = text('hiringForecast.assumption.purchasesStay');
const UNWEIGHTED_TOTAL = text('ladder.assumption.totalUnweighted');
const PRO_RATA = text('ladder.assumption.attributedProRata');
const REACHED_AT_NORM = text('ladder.assumption.reachedAtNorm');

/** Everything a forecast assumes, each once; what is particular to a forecast first. */
export function assumptionsOf(prospect: Prospect): readonly Text[] {
  const { request, ground, months, stays } = prospect;
  const [first] = months;
  const year = String(request.referenceYear);
  const notPublic = stays.filter(
    (stay) => stay.counted.term.kind === 'notPublic' && everCounts(stay) && stay.sureUntil !== stay.last,
  ).length;
  const standing = figuresWith(prospect, fteIn(prospect, first.year))?.standing;
  const interpolated = (standing?.norms ?? []).flatMap(({ trace }) =>
    trace.kind === 'step' ? trace.assumptions.slice(0, 1) : [],
  );
  const bought = ground.bought.purchases.length > 0;
  return withoutRepetition([
    MONTH_IS_A_YEAR,
    NOBODY_NEW,
    text('hiringForecast.assumption.sameTotal', { total: quantity(request.totalFte, 'fte') }),
    ...(bought ? [PURCHASES_STAY] : []),
    text('hiringForecast.assumption.sameRules', { pack: ground.levelRules.pack.id }),
    ...(first.year.first < daysOfYear(request.referenceYear).first
      ? [text('hiringForecast.assumption.listOfYear', { year })]
      : []),
    ...(notPublic > 0
      ? [text('hiringForecast.assumption.notPublic', { count: quantity(notPublic, 'count'), year })]
      : []),
    ...staffAssumptions(ground.people),
    UNWEIGHTED_TOTAL,
    ...(bought ? [PRO_RATA] : []),
    ...ground.levelRules.found.indirectMaximum.notes,
    ...interpolated.slice(0, 1),
    ...(standing?.norms ?? []).flatMap((norm) => norm.notes),
    REACHED_AT_NORM,
    ...ground.levelRules.assumptions,
  ]);
}
