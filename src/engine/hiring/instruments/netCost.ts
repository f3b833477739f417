import { exact } from '../../decimal';
import { answer, type Outcome } from '../../explain/outcome';
import { calendarDay, text } from '../../explain/text';
import { assumptionsIn, input, rule, step } from '../../explain/trace';
import { withoutRepetition } from '../../ladder/assessment/figures';
import { notAYear } from '../../ladder/workTime';
import { daysOfYear } from '../../reading/day';
import { TOGETHER } from '../../rules/hiring/otherInstruments';
import { notACost } from './checkCost';
import { paidLine } from './costLine';
import { employedDays, partOfYear, shared } from './days';
import { receivedFor, type Filled } from './instrumentCosts';
import { NO_RISK_NOTE, noRiskLine } from './noRisk';
import type { CostLine, CostLines, PositionCost } from './positionCost';

const LABEL = text('hiring.netCost');
const YEAR = text('hiring.input.year');
const WAGE = text('hiring.input.wagePerYear');
const CHARGES = text('hiring.input.charges');
const COACHING = text('hiring.input.coachingPerYear');
const PART_OF_YEAR = text('hiring.partOfYear');
const GO_TOGETHER = text('hiring.rule.together');
const ALWAYS = [
  text('hiring.assumption.weeks'),
  text('hiring.assumption.byDay'),
  text('hiring.assumption.asked'),
] as const;
const TOGETHER_ASSUMED = text('hiring.assumption.together');

/**
 * What one position costs the employer in a calendar year: wage, employer charges and coaching, less the highest wage-cost
 * benefit, the wage-cost subsidy and the learning subsidy. A year in which the position is filled for a part counts for
 * that part, by the day; a year in which it is not filled costs nothing.
 *
 * `invalid`: a negative cost, hours that no week has, charges that are no fraction, an end before the start, a benefit or
 * subsidy without a wage. `notAvailable`: a benefit, minimum wage, surcharge or learning subsidy that the rules do not hold
 * for the year; the sentence says what to give or leave out.
 */
export function netCost(cost: PositionCost, year: number): Outcome<CostLines> {
  const wrong = notACost(cost) ?? notAYear(year, 'year');
  if (wrong) return wrong;
  const employed = employedDays(cost.start, cost.end);
  if (!employed.ok) return employed;
  const bounds = daysOfYear(year);
  const { first, last } = employed.value;
  const days = shared({ first, last: last ?? bounds.last }, bounds);
  if (days === null) return notFilled(cost, year);

  const filled = { cost, year, employed: employed.value, days };
  const part = receivedFor(filled);
  if (!part.ok) return part;
  const lines = [...ownCosts(filled), ...part.received.lines];
  const total = exact(lines.reduce((sum, { amount }) => sum + amount, 0));
  const together = goTogether(lines, cost);
  const from = [
    input(YEAR, String(year)),
    ...lines.map(({ trace }) => trace),
    ...(cost.noRisk ? [noRiskLine()] : []),
    ...(together ? [rule(GO_TOGETHER, true, undefined, TOGETHER)] : []),
  ];
  const trace = step(LABEL, total, 'euro', from, [...ALWAYS, ...(together ? [TOGETHER_ASSUMED] : [])]);
  const notes = [...part.received.notes, ...(cost.noRisk ? [NO_RISK_NOTE] : [])];
  return answer({ year, lines, total, notes, assumptions: withoutRepetition(assumptionsIn(trace)) }, trace);
}

function notFilled({ start }: PositionCost, year: number): Outcome<CostLines> {
  const note = text('hiring.note.notFilled', { year: String(year), start: calendarDay(start) });
  const trace = step(LABEL, 0, 'euro', [input(YEAR, String(year))], [note]);
  return answer({ year, lines: [], total: 0, notes: [note], assumptions: [] }, trace);
}

/** Wage, charges and coaching, each when there is any. */
function ownCosts({ cost, days, year }: Filled): readonly CostLine[] {
  const { wagePerYear, charges, coachingPerYear = 0 } = cost;
  const part = partOfYear(days, year);
  const partLine = step(PART_OF_YEAR, part, 'fraction', []);
  const wage = paidLine('wage', exact(wagePerYear * part), [input(WAGE, wagePerYear, 'euro'), partLine]);
  const chargesFrom = [wage.trace, input(CHARGES, charges, 'fraction')];
  const coachingFrom = [input(COACHING, coachingPerYear, 'euro'), partLine];
  return [
    wage,
    paidLine('charges', exact(wage.amount * charges), chargesFrom),
    paidLine('coaching', exact(coachingPerYear * part), coachingFrom),
  ].filter(({ kind, amount }) => kind === 'wage' || amount > 0);
}

/** Whether more than one is used of what is taken to go together: benefit, subsidy and no-risk policy. */
function goTogether(lines: readonly CostLine[], { noRisk }: PositionCost): boolean {
  const used = lines.filter(({ kind }) => kind === 'wageCostBenefit' || kind === 'wageSubsidy');
  return used.length + (noRisk ? 1 : 0) > 1;
}
