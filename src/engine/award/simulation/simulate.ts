import { answer, type Outcome } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { award } from '../award';
import { checkModel } from '../checkModel';
import type { AwardModel } from '../model';
import { observe, type Observation } from './observation';
import { ROUND_KINDS, simulatedBids, type RoundKind } from './round';
import { checkSetting, type SimulationSetting } from './setting';
import { spreadOf, type Spread } from './spread';

/** What was seen in the invented tenders of one kind; shares are of the tenders that had an answer. */
export interface SimulatedKind {
  readonly kind: RoundKind;
  readonly runs: number;
  /** Share in which the order at the top changes when one loser leaves. */
  readonly reversal: number | null;
  readonly lowestPriceWins: number | null;
  readonly bestQualityWins: number | null;
}

/** What a model does with invented bids. It says how the model behaves, not what real bidders will do. */
export interface Simulation {
  /** Tenders that were invented. */
  readonly runs: number;
  /** Tenders with at least two ranked bids; the shares are of these. */
  readonly counted: number;
  /** Tenders the model gives no answer for, such as a bid without points by a price per point. */
  readonly refused: number;
  /** Share in which the order at the top changes when one loser leaves. */
  readonly reversal: number | null;
  /** Share in which nobody wins alone. */
  readonly noWinner: number | null;
  /** Share in which two bids or more share a rank. */
  readonly ties: number | null;
  /** Share in which a bid gets points below zero. */
  readonly negative: number | null;
  readonly lowestPriceWins: number | null;
  readonly bestQualityWins: number | null;
  /**
   * Mean distance of first and second as a share of the points that can be had; where the lowest wins, of the
   * first total.
   */
  readonly meanMargin: number | null;
  /** What one point is worth in euro to a bid; `null` where price buys no points. */
  readonly euroPerPoint: Spread | null;
  /** What each step on the ladder is worth in euro. */
  readonly euroPerLevel: readonly SimulatedLevel[];
  readonly kinds: readonly SimulatedKind[];
}

/** What one step of a level criterion is worth in euro in the invented tenders. */
export interface SimulatedLevel {
  readonly criterion: string;
  readonly from: string | null;
  readonly to: string;
  readonly points: number;
  readonly euro: Spread | null;
}

/**
 * Tries a model on invented bids before it is published: how often a loser decides who wins, how often price or
 * quality alone does, and what a point and a step on the ladder are worth. Half of the tenders hold ordinary bids,
 * the other half also one bid that tests the model. Where the model does not say what happens when a bid drops
 * out, the others are compared again.
 * Invalid: a model without meaning, and a setting outside its bounds, with its name in `parameter`.
 */
export function simulate(model: AwardModel, setting: SimulationSetting): Outcome<Simulation> {
  const wrong = checkModel(model) ?? checkSetting(setting);
  if (wrong !== null) return wrong;
  const decided: AwardModel = { ...model, afterExclusion: model.afterExclusion ?? 'recompute' };
  const seen: { kind: RoundKind; observation: Observation | null }[] = [];
  let refused = 0;
  for (let number = 0; number < setting.runs; number++) {
    const { kind, bids } = simulatedBids(decided, setting, number);
    const outcome = award({ model: decided, bids });
    if (!outcome.ok) refused += 1;
    else seen.push({ kind, observation: observe(bids, outcome.value) });
  }
  const counted = seen.flatMap(({ kind, observation }) =>
    observation === null ? [] : [{ kind, ...observation }],
  );
  const value: Simulation = {
    runs: setting.runs,
    counted: counted.length,
    refused,
    ...sharesOf(counted),
    noWinner: share(counted, ({ hasWinner }) => !hasWinner),
    ties: share(counted, ({ hasTie }) => hasTie),
    negative: share(counted, ({ hasNegative }) => hasNegative),
    meanMargin: mean(counted.map(({ margin }) => margin)),
    euroPerPoint: spreadOf(counted.flatMap(({ euroPerPoint }) => euroPerPoint)),
    euroPerLevel: levelsOf(counted),
    kinds: ROUND_KINDS.map((kind) => {
      const own = counted.filter((observation) => observation.kind === kind);
      return { kind, runs: own.length, ...sharesOf(own) };
    }),
  };
  return answer(value, explain(setting, value));
}

function sharesOf(
  seen: readonly Observation[],
): Pick<Simulation, 'reversal' | 'lowestPriceWins' | 'bestQualityWins'> {
  return {
    reversal: share(seen, ({ reverses }) => reverses),
    lowestPriceWins: share(seen, ({ lowestPriceWins }) => lowestPriceWins),
    bestQualityWins: share(seen, ({ bestQualityWins }) => bestQualityWins),
  };
}

function levelsOf(seen: readonly Observation[]): SimulatedLevel[] {
  const [first] = seen;
  return (first?.levels ?? []).map(({ criterion, from, to, points }, index) => {
    const euro = seen.flatMap(({ levels }) => levels[index]?.euro ?? []);
    return { criterion, from, to, points, euro: spreadOf(euro) };
  });
}

function share<T>(seen: readonly T[], holds: (one: T) => boolean): number | null {
  return seen.length === 0 ? null : seen.filter(holds).length / seen.length;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function explain({ seed, runs, bidders, estimate, spread }: SimulationSetting, value: Simulation): Trace {
  const low = quantity(estimate * (1 - spread), 'euro');
  const high = quantity(estimate * (1 + spread), 'euro');
  return step(
    text('firmness.simulation.reversal'),
    value.reversal,
    'fraction',
    [
      input(text('firmness.simulation.seed'), seed, 'number'),
      input(text('firmness.simulation.runs'), runs, 'count'),
      input(text('firmness.simulation.bidders'), bidders, 'count'),
      input(text('firmness.simulation.estimate'), estimate, 'euro'),
      input(text('firmness.simulation.spread'), spread, 'fraction'),
    ],
    [
      text('firmness.simulation.isSimulation'),
      text('firmness.simulation.howPrices', { low, high }),
      text('firmness.simulation.howQuality'),
      text('firmness.simulation.howTests'),
    ],
  );
}
