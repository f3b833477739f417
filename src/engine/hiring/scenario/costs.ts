import { exact } from '../../decimal';
import type { Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { netCost } from '../instruments/netCost';
import { inEntry } from './check';
import type { ScenarioCost } from './outcome';
import type { Scenario, ScenarioPosition } from './scenario';

const COUNT = text('hiringScenario.count');
const COST_EACH = text('hiringScenario.costEach');

/** What the entries of a scenario cost in its year. */
export interface ScenarioCosts {
  readonly costs: readonly ScenarioCost[];
  readonly total: number;
  /** What deserves a word, each with the entry it is about. */
  readonly notes: readonly Text[];
  readonly lines: readonly Trace[];
}

/** The cost of every entry of a scenario, positions first, or the first entry whose cost cannot be had. */
export function costsOf(scenario: Scenario): { readonly ok: true; readonly found: ScenarioCosts } | Failure {
  const costs: ScenarioCost[] = [];
  const notes: Text[] = [];
  const lines: Trace[] = [];
  const add = (cost: Omit<ScenarioCost, 'total'>, each: Trace) => {
    const total = exact(cost.count * cost.each);
    costs.push({ ...cost, total });
    const label = text('hiringScenario.costOf', { entry: cost.id });
    lines.push(step(label, total, 'euro', [input(COUNT, cost.count, 'count'), each]));
  };
  for (const position of scenario.positions) {
    const each = costOfOne(position, scenario.year);
    if (!each.ok) return inEntry(position.id, each);
    const { id, count } = position;
    add({ id, kind: 'position', count, each: each.amount, made: each.made }, each.trace);
    for (const note of each.made?.notes ?? []) notes.push(text('hiringScenario.note', { entry: id, note }));
  }
  for (const { id, count, annualCost } of scenario.purchases) {
    add({ id, kind: 'purchase', count, each: annualCost, made: null }, input(COST_EACH, annualCost, 'euro'));
  }
  const total = exact(costs.reduce((sum, cost) => sum + cost.total, 0));
  return { ok: true, found: { costs, total, notes, lines } };
}

interface CostOfOne {
  readonly ok: true;
  readonly amount: number;
  readonly made: ScenarioCost['made'];
  readonly trace: Trace;
}

function costOfOne({ cost, hoursPerWeek }: ScenarioPosition, year: number): CostOfOne | Failure {
  if (typeof cost === 'number') {
    return { ok: true, amount: cost, made: null, trace: input(COST_EACH, cost, 'euro') };
  }
  const outcome = netCost({ ...cost, hoursPerWeek }, year);
  if (!outcome.ok) return outcome;
  return { ok: true, amount: outcome.value.total, made: outcome.value, trace: outcome.trace };
}
