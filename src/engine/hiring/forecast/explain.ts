import { text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { supplierLine } from '../../ladder/indirect';
import { sizeLine } from '../../ladder/organisation';
import { termLines } from '../../ladder/term';
import { countedLineOf, totalLine } from '../../ladder/total';
import { weightLine } from '../../ladder/weight';
import { fteOver } from '../../ladder/workTime';
import { isoOfDay } from '../../reading/day';
import { sharedDays, type Month } from './months';
import { personOf } from './persons';
import type { Prospect } from './prospect';
import type { ForecastMonth } from './result';
import { figuresWith, fteIn } from './stand';
import { everCounts, type Stay } from './stay';

const PRO_RATA = text('ladder.assumption.attributedProRata');
const UNWEIGHTED_TOTAL = text('ladder.assumption.totalUnweighted');

/** How a forecast came about: the figures of every month, and how long everybody counts. */
export function explainForecast(
  prospect: Prospect,
  months: readonly ForecastMonth[],
  assumptions: readonly Text[],
): Trace {
  const figures = prospect.months.map((month) => figuresOfMonth(prospect, month, []));
  const persons = prospect.stays.map((stay) => countingLine(prospect, stay));
  const last = months.at(-1)?.level ?? null;
  const people = step(text('hiringForecast.trace.persons'), persons.length, 'count', persons);
  return step(text('hiringForecast.trace'), last, undefined, [...figures, people], assumptions);
}

/** How the figures of one month came about, person by person. */
export function explainMonth(prospect: Prospect, month: Month): Trace {
  const days = month.year.last - month.year.first + 1;
  const lines = prospect.stays.filter(everCounts).flatMap((stay): Trace[] => {
    const { spell, normHours, weight } = stay.counted;
    const counting = sharedDays(month.year, spell.start, stay.last);
    if (counting === 0) return [];
    const weighted = fteOver(spell.hours, normHours, { days: counting, daysInYear: days }) * weight;
    return [
      step(text('assessment.person', { id: spell.placement.id }), weighted, 'fte', [
        step(text('hiringForecast.trace.counting'), counting, 'count', []),
        step(text('hiringForecast.trace.days'), days, 'count', []),
        countingLine(prospect, stay),
      ]),
    ];
  });
  return figuresOfMonth(prospect, month, lines);
}

function figuresOfMonth(prospect: Prospect, month: Month, persons: readonly Trace[]): Trace {
  const { request, ground } = prospect;
  const { levelRules, bought } = ground;
  const label = text('hiringForecast.trace.month', {
    first: { date: isoOfDay(month.year.first) },
    last: { date: isoOfDay(month.year.last) },
  });
  const fte = fteIn(prospect, month.year);
  const weighted = step(text('ladder.sum.weightedFte'), fte.weightedFte, 'fte', persons);
  const total = input(text('ladder.input.totalFte'), request.totalFte, 'fte', request.origins?.totalFte);
  const figures = figuresWith(prospect, fte);
  if (!figures)
    return step(label, null, undefined, [weighted, total], [text('assessment.assumption.impossible')]);
  const { direct, indirect, size, standing } = figures;
  const suppliers = bought.purchases.map(({ purchase, row }) =>
    supplierLine(purchase, row, purchase.origins),
  );
  const attributed = step(text('ladder.attributedFte'), bought.attributedFte, 'fte', suppliers, [PRO_RATA]);
  const maximum = levelRules.found.indirectMaximum;
  const directLine = step(text('ladder.direct'), direct, 'fraction', [weighted, total], [UNWEIGHTED_TOTAL]);
  const indirectLine = step(text('ladder.indirect'), indirect, 'fraction', [attributed, total]);
  const counted = countedLineOf(direct, indirect, maximum, [indirectLine]);
  return step(label, standing?.level ?? null, undefined, [
    totalLine(figures.total, [directLine, counted], maximum, []),
    ...(size === null ? [] : [sizeLine(request.totalFte, size, levelRules.found, request.origins?.totalFte)]),
    ...(standing?.norms ?? []).map((norm) => norm.trace),
  ]);
}

/** What somebody counts for in a year in which all days count, and until when. */
function countingLine({ ground }: Prospect, stay: Stay): Trace {
  const { counted, weightedFte, last } = stay;
  const { spell, normHours, facts } = counted;
  const { placement, rules } = spell;
  const { origins = {} } = placement;
  const { fullWeek } = ground.year;
  const week =
    spell.normHours === null
      ? rule(text('ladder.rule.fullTimeHours'), fullWeek.value, 'hours', fullWeek.citation)
      : input(text('ladder.input.normHours'), normHours, 'hours', origins.normHours);
  const start = input(text('ladder.input.start'), isoOfDay(spell.start), undefined, origins.start);
  const end =
    spell.end === null ? [] : [input(text('ladder.input.to'), isoOfDay(spell.end), undefined, origins.end)];
  const until = last === null ? null : isoOfDay(last);
  return step(
    text('hiringForecast.trace.person', { id: placement.id }),
    weightedFte,
    'fte',
    [
      input(text('ladder.input.hoursPerWeek'), spell.hours, 'hours', origins.hoursPerWeek),
      week,
      weightLine(rules.weights, rules, placement, origins, rules.weightAssumptions),
      step(text('ladder.countsUntil'), until, undefined, [
        start,
        ...end,
        ...termLines(rules.limits, facts, origins),
      ]),
    ],
    [personOf(stay).reason, ...rules.limitAssumptions],
  );
}
