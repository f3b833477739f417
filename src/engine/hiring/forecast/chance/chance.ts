import { compare } from '../../../decimal';
import { answer, invalid, notAvailable, type Failure, type Outcome } from '../../../explain/outcome';
import { quantity, text, type Text } from '../../../explain/text';
import { input, step, type Trace } from '../../../explain/trace';
import { figuresOf } from '../../../ladder/assessment/figures';
import { LEVELS, ordinal, type Level } from '../../../ladder/level';
import { tooSmall } from '../../../ladder/organisation';
import { drawing } from '../../../random';
import { NORM_LEVELS } from '../../../rules/schema';
import { assumptionsOf } from '../assumptions';
import { prospectOf, type Prospect } from '../prospect';
import { figuresWith, fteIn } from '../stand';
import { futureOf, futuresOf } from './future';
import type { Chance, ChanceMonth, LevelChance } from './result';
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

  const seen = prospect.months.map((): Seen => ({ fte: new Float64Array(runs), levels: new Map() }));
  for (let run = 0; run < runs; run++) {
    const future = futureOf(futures, setting, drawing(seed, run));
    for (const [index, { fte, levels }] of seen.entries()) {
      const weightedFte = future[index] ?? 0;
      const level = levelWith(prospect, weightedFte);
      fte[run] = weightedFte;
      levels.set(level, (levels.get(level) ?? 0) + 1);
    }
  }
  const level = keep ?? heldAtFirst(prospect);
  const months = prospect.months.flatMap(({ name }, index): ChanceMonth[] => {
    const month = seen[index];
    return month ? [monthOf(name, month, runs, level)] : [];
  });
  const assumptions = [...aboutChance(setting), ...assumptionsOf(prospect)];
  const value: Chance = { simulation: true, setting, level, months, assumptions };
  return answer(value, explain(value));
}

/** What came out in a month: the weighted fte of each run, and how often each level. */
interface Seen {
  readonly fte: Float64Array;
  readonly levels: Map<Level | null, number>;
}

function monthOf(month: string, { fte, levels }: Seen, runs: number, keep: Level | null): ChanceMonth {
  const inOrder = fte.slice().sort();
  const at = (share: number) => inOrder[Math.ceil(share * runs) - 1] ?? 0;
  const shares = [null, ...LEVELS].flatMap((level): LevelChance[] => {
    const times = levels.get(level);
    return times === undefined ? [] : [{ level, share: times / runs }];
  });
  const kept = [...levels].reduce(
    (sum, [level, times]) =>
      keep !== null && level !== null && ordinal(level) >= ordinal(keep) ? sum + times : sum,
    0,
  );
  return {
    month,
    keeps: keep === null ? null : kept / runs,
    levels: shares,
    weightedFte: { low: at(0.1), middle: at(0.5), high: at(0.9) },
  };
}

function levelWith({ ground, request }: Prospect, weightedFte: number): Level | null {
  const { standing } = figuresOf(
    weightedFte,
    ground.bought.attributedFte,
    request.totalFte,
    ground.levelRules,
  );
  return standing?.level ?? null;
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
