import { compare, exact } from '../../../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../../../explain/outcome';
import { quantity, text, type Text } from '../../../explain/text';
import { input, step, type Trace } from '../../../explain/trace';
import { figuresOf } from '../../../ladder/assessment/figures';
import { ordinal, type Level } from '../../../ladder/level';
import { tooSmall } from '../../../ladder/organisation';
import { drawing } from '../../../random';
import { NORM_LEVELS } from '../../../rules/schema';
import { assumptionsOf } from '../assumptions';
import { prospectOf, type Prospect } from '../prospect';
import { figuresWith, fteIn } from '../stand';
import { futureOf, futuresOf } from './future';
import type { Chance, ChanceMonth } from './result';
import { checkChance, type ChanceRequest, type ChanceSetting } from './setting';

/**
 * The chance of each level in the months to come when people leave and hours turn out otherwise: a simulation of many
 * futures, the same for the same seed. From the first month on, everybody of the target group leaves with the chance that
 * the turnover gives, and works more or fewer hours than the list says; what was before is known. Nobody who leaves comes
 * back or is followed by somebody of the target group.
 *
 * `invalid`: what a forecast refuses, and a setting outside its bounds, with its name in `parameter`. `notAvailable`: as
 * a forecast, and an organisation too small for the PSO.
 */
export function chance(request: ChanceRequest): Outcome<Chance> {
  const { turnover, hoursUncertainty, runs, seed, keep = null, ...question } = request;
  const setting: ChanceSetting = { turnover, hoursUncertainty, runs, seed, keep };
  const prospect = prospectOf(question);
  if (!prospect.ok) return prospect;
  const futures = futuresOf(prospect);
  const wrong =
    checkChance(setting, futures.people.length + prospect.months.length) ?? withoutLevel(prospect, keep);
  if (wrong) return wrong;

  const fte = prospect.months.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const future = futureOf(futures, setting, drawing(seed, run));
    for (const [month, ofMonth] of fte.entries()) ofMonth[run] = future[month] ?? 0;
  }
  const level = keep ?? heldAtFirst(prospect);
  const months = prospect.months.map(({ name }, index) =>
    monthOf(name, fte[index]?.sort() ?? new Float64Array(0), level, (weightedFte) =>
      levelWith(prospect, weightedFte),
    ),
  );
  const assumptions = [...aboutChance(setting), ...assumptionsOf(prospect)];
  const value: Chance = { simulation: true, setting, level, months, assumptions };
  return answer(value, explain(value));
}

type LevelOf = (weightedFte: number) => Level | null;

/** What came out in a month, from the weighted fte of the runs, ascending. */
function monthOf(month: string, fte: Float64Array, keep: Level | null, levelOf: LevelOf): ChanceMonth {
  const at = (share: number) => exact(fte[Math.ceil(share * fte.length) - 1] ?? 0);
  const levels = sharesOf(fte, levelOf);
  const kept = levels.filter(
    ({ level }) => keep !== null && level !== null && ordinal(level) >= ordinal(keep),
  );
  return {
    month,
    keeps: keep === null ? null : kept.reduce((sum, { runs }) => sum + runs, 0) / fte.length,
    levels: levels.map(({ level, runs }) => ({ level, share: runs / fte.length })),
    weightedFte: { low: at(0.1), middle: at(0.5), high: at(0.9) },
  };
}

/** How many runs gave each level. More weighted fte never gives a lower one, so only the turns have to be looked for. */
function sharesOf(
  fte: Float64Array,
  levelOf: LevelOf,
): readonly { readonly level: Level | null; readonly runs: number }[] {
  const found: { level: Level | null; runs: number }[] = [];
  for (let first = 0; first < fte.length;) {
    const level = levelOf(fte[first] ?? 0);
    let [last, beyond] = [first, fte.length];
    while (beyond - last > 1) {
      const middle = Math.floor((last + beyond) / 2);
      if (levelOf(fte[middle] ?? 0) === level) last = middle;
      else beyond = middle;
    }
    found.push({ level, runs: beyond - first });
    first = beyond;
  }
  return found;
}

function levelWith({ ground, request }: Prospect, weightedFte: number): Level | null {
  const { bought, levelRules } = ground;
  return figuresOf(weightedFte, bought.attributedFte, request.totalFte, levelRules).standing?.level ?? null;
}

/** The level of the first month, when it is one that can be lost. */
function heldAtFirst(prospect: Prospect): Level | null {
  const [first] = prospect.months;
  const level = figuresWith(prospect, fteIn(prospect, first.year))?.standing?.level ?? null;
  return level === 'Geen trede' ? null : level;
}

/** Why no level can be said for these months at all; undefined when it can. */
function withoutLevel(prospect: Prospect, keep: Level | null): Failure | undefined {
  const { request, ground, months } = prospect;
  const { totalFte } = request;
  const { pack, found } = ground.levelRules;
  const most = Math.max(...months.map((month) => fteIn(prospect, month.year).targetFte));
  if (compare(most, totalFte) > 0) {
    const values = { target: quantity(most, 'fte'), total: quantity(totalFte, 'fte') };
    return invalid(text('ladder.invalid.targetAboveTotal', values), 'totalFte');
  }
  if (figuresOf(0, 0, totalFte, ground.levelRules).size === null) {
    return notAvailable(tooSmall(totalFte, found), 'totalFte');
  }
  const known = NORM_LEVELS.filter((level) => pack.norms.get(level) != null);
  if (keep === null || known.some((level) => level === keep)) return undefined;
  return invalid(text('hiringForecast.chance.wrongKeep', { level: keep, known: known.join(', ') }), 'keep');
}

function aboutChance({ turnover, hoursUncertainty, runs, seed }: ChanceSetting): readonly Text[] {
  return [
    text('hiringForecast.chance.isSimulation', {
      runs: quantity(runs, 'count'),
      turnover: quantity(turnover, 'fraction'),
      hours: quantity(hoursUncertainty, 'fraction'),
      seed: quantity(seed, 'number'),
    }),
    text('hiringForecast.chance.howTurnover'),
    text('hiringForecast.chance.howHours'),
  ];
}

function explain({ setting, level, months, assumptions }: Chance): Trace {
  const keeps = months.map(({ month, keeps: share }) =>
    step(text('hiringForecast.chance.month', { month }), share, 'fraction', []),
  );
  return step(
    text('hiringForecast.chance.trace'),
    months.at(-1)?.keeps ?? null,
    'fraction',
    [
      input(text('hiringForecast.chance.level'), level),
      input(text('hiringForecast.chance.turnover'), setting.turnover, 'fraction'),
      input(text('hiringForecast.chance.hours'), setting.hoursUncertainty, 'fraction'),
      input(text('hiringForecast.chance.runs'), setting.runs, 'count'),
      input(text('hiringForecast.chance.seed'), setting.seed, 'number'),
      ...keeps,
    ],
    assumptions,
  );
}
