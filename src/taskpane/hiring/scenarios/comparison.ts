import {
  compareScenarios,
  MOST_SCENARIOS,
  ordinal,
  type Comparison,
  type Outcome,
  type Scenario,
  type ScenarioOutcome,
} from '../../../engine';
import type { ScenariosState } from './scenariosState';

/** The scenarios that stand side by side: the base first, and no more than fit. */
export function besideEachOther(
  scenarios: readonly Scenario[],
  { base, left }: Pick<ScenariosState, 'base' | 'left'>,
): readonly Scenario[] {
  const shown = scenarios.filter(({ name }) => !left.includes(name));
  const first = shown.find(({ name }) => name === base) ?? shown[0];
  return first === undefined
    ? []
    : [first, ...shown.filter((each) => each !== first)].slice(0, MOST_SCENARIOS);
}

/** The comparison of scenarios; `null` when there is none to compare. */
export function comparisonOf(scenarios: readonly Scenario[]): Outcome<Comparison> | null {
  return scenarios.length === 0 ? null : compareScenarios(scenarios);
}

/** The least costly of the scenarios that reach the highest level of all; more than one when they cost the same. */
export function bestOf(outcomes: readonly ScenarioOutcome[]): readonly ScenarioOutcome[] {
  const reached = outcomes.flatMap(({ level }) => (level === null ? [] : [ordinal(level)]));
  const highest = Math.max(...reached);
  const there = outcomes.filter(({ level }) => level !== null && ordinal(level) === highest);
  const least = Math.min(...there.map(({ cost }) => cost));
  return there.filter(({ cost }) => cost === least);
}
