import { exact } from '../../decimal';
import { notAvailable, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { thirtyPlusInUse } from '../../ladder/assessment/thirtyPlusShare';
import { weight as weightOf } from '../../ladder/weight';
import { choosePack } from '../../rules/choose';
import type { RuleValue } from '../../rules/pack';
import { readContract, readPosition } from '../../rules/terms';
import { inEntry, notAPosition, notAPurchase } from './check';
import type { Scenario, ScenarioPosition, ScenarioPurchase } from './scenario';

const WEIGHT = text('ladder.weight');
const COUNT = text('hiringScenario.count');
const HOURS = text('hiring.input.hoursPerWeek');
const NORM_HOURS = text('hiringScenario.normHours');
const FTE_EACH = text('hiringScenario.fteEach');
const ATTRIBUTED_EACH = text('hiringScenario.attributedEach');

/** What one entry of a scenario adds to the organisation, in fte, with how each came about. */
export interface Addition {
  readonly id: string;
  readonly count: number;
  readonly totalFte: number;
  readonly weightedFte: number;
  readonly attributedFte: number;
  /** Unweighted fte that count for PSO 30+. */
  readonly targetFte: number;
  /** How the fte came about; `null` where it adds none. */
  readonly traces: {
    readonly total: Trace | null;
    readonly weighted: Trace | null;
    readonly attributed: Trace | null;
  };
}

type Found<T> = { readonly ok: true; readonly found: T } | Failure;

/** What every entry of a scenario adds, positions first, or the first entry that cannot be. */
export function additionsOf(scenario: Scenario): Found<readonly Addition[]> {
  const additions: Addition[] = [];
  for (const position of scenario.positions) {
    const addition = positionAddition(position, scenario.rules);
    if (!addition.ok) return inEntry(position.id, addition);
    additions.push(addition.found);
  }
  for (const purchase of scenario.purchases) {
    const wrong = notAPurchase(purchase);
    if (wrong) return inEntry(purchase.id, wrong);
    additions.push(purchaseAddition(purchase));
  }
  return { ok: true, found: additions };
}

function positionAddition(position: ScenarioPosition, rules: string | undefined): Found<Addition> {
  const wrong = notAPosition(position);
  if (wrong) return wrong;
  const { id, count, hoursPerWeek, normHours, addsToTotal = true } = position;
  const week = normHours === undefined ? fullWeek(rules) : given(normHours);
  if (!week.ok) return week;
  const weight = weightIn(position, rules);
  if (!weight.ok) return weight;

  const fteEach = hoursPerWeek / week.found.value;
  const fte = exact(count * fteEach);
  const weightedFte = exact(count * fteEach * weight.found.value);
  const fteFrom = [
    input(COUNT, count, 'count'),
    step(FTE_EACH, fteEach, 'fte', [input(HOURS, hoursPerWeek, 'hours'), week.found.line]),
  ];
  const label = text('hiringScenario.entry', { entry: id });
  const addition: Addition = {
    id,
    count,
    totalFte: addsToTotal ? fte : 0,
    weightedFte,
    attributedFte: 0,
    targetFte: countsForThirtyPlus(position, rules) ? fte : 0,
    traces: {
      total: addsToTotal ? step(label, fte, 'fte', fteFrom) : null,
      weighted: step(label, weightedFte, 'fte', [...fteFrom, weight.found.line]),
      attributed: null,
    },
  };
  return { ok: true, found: addition };
}

function purchaseAddition({ id, count, attributedFte }: ScenarioPurchase): Addition {
  const all = exact(count * attributedFte);
  const attributed = step(text('hiringScenario.entry', { entry: id }), all, 'fte', [
    input(COUNT, count, 'count'),
    input(ATTRIBUTED_EACH, attributedFte, 'fte'),
  ]);
  const traces = { total: null, weighted: null, attributed };
  return { id, count, totalFte: 0, weightedFte: 0, attributedFte: all, targetFte: 0, traces };
}

/** A number with the line that says where it comes from. */
interface Used {
  readonly value: number;
  readonly line: Trace;
}

function given(normHours: number): Found<Used> {
  return { ok: true, found: { value: normHours, line: input(NORM_HOURS, normHours, 'hours') } };
}

function fullWeek(rules: string | undefined): Found<Used> {
  const choice = choosePack<RuleValue>(rules, ({ fullTimeHours, id }) =>
    fullTimeHours
      ? { ok: true, found: fullTimeHours }
      : notAvailable(text('rules.missing.fullTimeHours', { pack: id })),
  );
  if (!choice.ok) return choice;
  const { value, citation } = choice.found;
  return { ok: true, found: { value, line: rule(NORM_HOURS, value, 'hours', citation) } };
}

function weightIn({ weight }: ScenarioPosition, rules: string | undefined): Found<Used> {
  if (typeof weight === 'number') {
    return { ok: true, found: { value: weight, line: input(WEIGHT, weight, 'weight') } };
  }
  const outcome = weightOf({ ...weight, ...(rules !== undefined && { rules }) });
  return outcome.ok ? { ok: true, found: { value: outcome.value, line: outcome.trace } } : outcome;
}

/** Whether a position counts for PSO 30+. Of a position with only a weight it is not known which; then any weight counts. */
function countsForThirtyPlus({ weight }: ScenarioPosition, rules: string | undefined): boolean {
  if (typeof weight === 'number') return weight > 0;
  const thirty = thirtyPlusInUse(rules, undefined)?.rules;
  const position = readPosition(weight.position);
  const contract = readContract(weight.contract);
  if (!thirty || !position.ok || !contract.ok) return false;
  const excluded = thirty.excludedPositions.some(({ ids }) => ids.has(position.term.id));
  const { id } = contract.term;
  return !excluded && (thirty.contracts.ids.has(id) || thirty.durableContracts.ids.has(id));
}
