import { exact } from '../../decimal';
import { answer, type Outcome } from '../../explain/outcome';
import { text } from '../../explain/text';
import { assumptionsIn, input, step, type Trace } from '../../explain/trace';
import { partAboveWhole } from '../../ladder/amounts';
import { figuresOf, withoutRepetition, type Figures, type LevelRules } from '../../ladder/assessment/figures';
import { thirtyPlusInUse } from '../../ladder/assessment/thirtyPlusShare';
import { sizeLine, tooSmall } from '../../ladder/organisation';
import { shortfallRulesOf } from '../../ladder/shortfall';
import { reachesThirtyPlus } from '../../ladder/thirtyPlus';
import { countedLineOf, totalLine } from '../../ladder/total';
import { notAYear } from '../../ladder/workTime';
import { choosePack } from '../../rules/choose';
import { additionsOf, type Addition } from './additions';
import { notAnOrganisation } from './check';
import { costsOf, type ScenarioCosts } from './costs';
import type { ScenarioOutcome } from './outcome';
import type { Scenario } from './scenario';

const LABEL = text('hiringScenario.outcome');
const TOTAL = text('hiringScenario.totalFte');
const WEIGHTED = text('hiringScenario.weightedFte');
const ATTRIBUTED = text('hiringScenario.attributedFte');
const NOW = text('hiringScenario.now');
const DIRECT = text('ladder.direct');
const INDIRECT = text('ladder.indirect');
const LEVEL = text('ladder.level');
const COST = text('hiringScenario.cost');
const WHOLE_YEAR = text('hiringScenario.assumption.wholeYear');
const STILL_COUNTS = text('hiringScenario.assumption.stillCounts');
const UNWEIGHTED = text('ladder.assumption.totalUnweighted');
const THIRTY_PLUS = text('hiringScenario.assumption.thirtyPlus');

/** What an organisation has when a scenario is carried out. */
interface After {
  readonly totalFte: number;
  readonly weightedFte: number;
  readonly attributedFte: number;
}

/**
 * Where an organisation stands when a scenario is carried out, and what that costs in its year: the positions and purchases
 * are added, and the size and with it the norm move along. The level is that of a year in which every position is filled the
 * whole time; the cost is that of the calendar year of the scenario.
 *
 * `invalid`: an organisation of 0 fte, a negative number or cost, a count that is no whole number, words that are no
 * position or contract form, an unknown rule pack. `notAvailable`: a weight, norm or amount that the rules do not hold. A
 * failure of an entry names it.
 */
export function scenarioOutcome(scenario: Scenario): Outcome<ScenarioOutcome> {
  const { name, year, organisation, rules } = scenario;
  const wrong = notAYear(year, 'year') ?? notAnOrganisation(organisation);
  if (wrong) return wrong;
  const levelRules = choosePack(rules, (pack) => shortfallRulesOf(pack, 'Trede 1'));
  if (!levelRules.ok) return levelRules;
  const additions = additionsOf(scenario);
  if (!additions.ok) return additions;
  const costs = costsOf(scenario);
  if (!costs.ok) return costs;

  const after = afterwards(scenario, additions.found);
  const more = partAboveWhole(after.weightedFte, after.totalFte);
  if (more) return more;
  const figures = figuresOf(after.weightedFte, after.attributedFte, after.totalFte, levelRules);
  const { size, standing } = figures;
  const level = standing?.level ?? null;
  const norms = Object.fromEntries((standing?.norms ?? []).map((norm) => [norm.level, norm.value]));
  const thirtyPlus = thirtyPlusAfter(scenario, additions.found, after, level);
  const trace = outcomeLine(scenario, additions.found, after, figures, levelRules, costs.found);
  const notes = [
    ...costs.found.notes,
    ...(size === null ? [tooSmall(after.totalFte, levelRules.found)] : []),
  ];
  const outcome: ScenarioOutcome = {
    name,
    ...after,
    size,
    direct: figures.direct,
    indirect: figures.indirectApplied,
    total: figures.total,
    level,
    certainty: standing?.certainty ?? 'unknown',
    possibleLevels: standing?.possibleLevels ?? [],
    norms,
    norm:
      standing?.norms.find((norm) => norm.level === (level ?? 'Trede 1'))?.value ?? norms['Trede 1'] ?? null,
    thirtyPlus,
    year,
    cost: costs.found.total,
    costs: costs.found.costs,
    notes,
    assumptions: withoutRepetition([...assumptionsIn(trace), ...(thirtyPlus ? [THIRTY_PLUS] : [])]),
    trace,
  };
  return answer(outcome, trace);
}

function afterwards({ organisation }: Scenario, additions: readonly Addition[]): After {
  const { totalFte, weightedFte, attributedFte = 0 } = organisation;
  const plus = (now: number, of: (addition: Addition) => number) =>
    exact(additions.reduce((sum, addition) => sum + of(addition), now));
  return {
    totalFte: plus(totalFte, (addition) => addition.totalFte),
    weightedFte: plus(weightedFte, (addition) => addition.weightedFte),
    attributedFte: plus(attributedFte, (addition) => addition.attributedFte),
  };
}

function thirtyPlusAfter(
  { organisation, rules }: Scenario,
  additions: readonly Addition[],
  { totalFte }: After,
  level: ScenarioOutcome['level'],
): ScenarioOutcome['thirtyPlus'] {
  const threshold = thirtyPlusInUse(rules, undefined)?.threshold.value;
  if (organisation.targetFte === undefined || threshold === undefined) return null;
  const target = additions.reduce((sum, addition) => sum + addition.targetFte, organisation.targetFte);
  const share = target / totalFte;
  return { share, met: level !== null && reachesThirtyPlus(share, level, threshold) };
}

function outcomeLine(
  scenario: Scenario,
  additions: readonly Addition[],
  after: After,
  figures: Figures,
  levelRules: LevelRules,
  costs: ScenarioCosts,
): Trace {
  const { organisation, name } = scenario;
  const { found, assumptions } = levelRules;
  const total = step(TOTAL, after.totalFte, 'fte', [
    input(NOW, organisation.totalFte, 'fte'),
    ...additions.flatMap(({ traces }) => traces.total ?? []),
  ]);
  const weighted = step(WEIGHTED, after.weightedFte, 'fte', [
    input(NOW, organisation.weightedFte, 'fte'),
    ...additions.flatMap(({ traces }) => traces.weighted ?? []),
  ]);
  const attributed = step(ATTRIBUTED, after.attributedFte, 'fte', [
    input(NOW, organisation.attributedFte ?? 0, 'fte'),
    ...additions.flatMap(({ traces }) => traces.attributed ?? []),
  ]);
  const direct = step(DIRECT, figures.direct, 'fraction', [weighted, total], [UNWEIGHTED]);
  const indirect = step(INDIRECT, figures.indirect, 'fraction', [attributed, total]);
  const counted = countedLineOf(figures.direct, figures.indirect, found.indirectMaximum, [indirect]);
  const contribution = totalLine(figures.total, [direct, counted], found.indirectMaximum, []);
  const norms = figures.standing?.norms ?? [];
  const level = step(
    LEVEL,
    figures.standing?.level ?? null,
    undefined,
    [
      contribution,
      ...(figures.size === null ? [] : [sizeLine(after.totalFte, figures.size, found)]),
      ...norms.map((norm) => norm.trace),
    ],
    [...new Set(norms.flatMap(({ notes }) => notes)), ...assumptions],
  );
  const cost = step(COST, costs.total, 'euro', costs.lines);
  return step(LABEL, name, undefined, [level, cost], [WHOLE_YEAR, STILL_COUNTS]);
}
