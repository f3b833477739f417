import { answer, invalid, type Failure, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, step } from '../../explain/trace';
import { withoutRepetition } from '../../ladder/assessment/figures';
import { additionsOf, type Addition } from './additions';
import { differencesBetween, type Compared } from './differences';
import type { Comparison, ScenarioDifferences } from './outcome';
import type { Scenario } from './scenario';
import { scenarioOutcome } from './scenarioOutcome';

/** As many scenarios as stand beside each other readably. */
export const MOST_SCENARIOS = 5;

const LABEL = text('hiringScenario.comparison');
const DIFFERENT = text('hiringScenario.differences');

/**
 * Puts up to five scenarios side by side: the outcome of each, and how every other differs from the first, each difference
 * with its reasons in words.
 *
 * `invalid`: no scenario, more than five, two with the same name, a scenario that cannot be computed (the sentence names
 * it). `notAvailable`: a value that the rules do not hold.
 */
export function compareScenarios(scenarios: readonly Scenario[]): Outcome<Comparison> {
  const wrong = notComparable(scenarios);
  if (wrong) return wrong;
  const compared: Compared[] = [];
  for (const scenario of scenarios) {
    const outcome = scenarioOutcome(scenario);
    if (!outcome.ok) return inScenario(scenario.name, outcome);
    compared.push({ scenario, outcome: outcome.value, additions: additionsIn(scenario) });
  }
  const [base, ...others] = compared;
  if (base === undefined) throw new Error('A comparison has a first scenario');
  const against = others.map((other): ScenarioDifferences => ({
    name: other.scenario.name,
    base: base.scenario.name,
    differences: differencesBetween(base, other),
  }));
  const outcomes = compared.map(({ outcome }) => outcome);
  const differences = against.map(({ name, differences: found }) =>
    step(
      DIFFERENT,
      name,
      undefined,
      found.flatMap(({ because }) => because.map((reason) => input(reason, null))),
    ),
  );
  const trace = step(LABEL, base.scenario.name, undefined, [
    ...outcomes.map((outcome) => outcome.trace),
    ...differences,
  ]);
  const assumptions = withoutRepetition(outcomes.flatMap((outcome) => outcome.assumptions));
  return answer({ outcomes, against, assumptions }, trace);
}

function notComparable(scenarios: readonly Scenario[]): Failure | undefined {
  if (scenarios.length === 0) return invalid(text('hiringScenario.invalid.none'), 'scenarios');
  if (scenarios.length > MOST_SCENARIOS) {
    const values = {
      count: quantity(scenarios.length, 'count'),
      most: quantity(MOST_SCENARIOS, 'count'),
    };
    return invalid(text('hiringScenario.invalid.tooMany', values), 'scenarios');
  }
  const names = new Set<string>();
  for (const { name } of scenarios) {
    const plain = name.trim().toLowerCase();
    if (names.has(plain)) return invalid(text('hiringScenario.invalid.sameName', { name }), 'scenarios');
    names.add(plain);
  }
  return undefined;
}

function additionsIn(scenario: Scenario): readonly Addition[] {
  const additions = additionsOf(scenario);
  if (!additions.ok) throw new Error('A scenario with an outcome has its additions');
  return additions.found;
}

function inScenario(scenario: string, failure: Failure): Failure {
  return { ...failure, text: text('hiringScenario.inScenario', { scenario, problem: failure.text }) };
}
