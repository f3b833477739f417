import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';

/** What a simulation is made with. */
export interface SimulationSetting {
  /** A whole number from 0; the same seed gives the same bids on every machine. */
  readonly seed: number;
  /** How many tenders are invented, 1 to 10,000. */
  readonly runs: number;
  /** Bids in each tender, 2 to 30. */
  readonly bidders: number;
  /** What the buyer expects to pay, in euro. */
  readonly estimate: number;
  /** How far prices lie around the estimate as a fraction of it: 0.2 is 20 % below to 20 % above. */
  readonly spread: number;
}

const MOST_RUNS = 10_000;
const MOST_BIDDERS = 30;
const LARGEST_SEED = 0xffffffff;

/** What is wrong with a setting, with the name of what it is about; `null` when nothing is. */
export function checkSetting({ seed, runs, bidders, estimate, spread }: SimulationSetting): Failure | null {
  if (!isWhole(seed, 0, LARGEST_SEED)) {
    return invalid(text('firmness.simulation.wrongSeed', { most: quantity(LARGEST_SEED, 'count') }), 'seed');
  }
  if (!isWhole(runs, 1, MOST_RUNS)) {
    return invalid(text('firmness.simulation.wrongRuns', { most: quantity(MOST_RUNS, 'count') }), 'runs');
  }
  if (!isWhole(bidders, 2, MOST_BIDDERS)) {
    return invalid(
      text('firmness.simulation.wrongBidders', { most: quantity(MOST_BIDDERS, 'count') }),
      'bidders',
    );
  }
  if (!(estimate > 0 && Number.isFinite(estimate))) {
    return invalid(
      text('firmness.simulation.wrongEstimate', { estimate: quantity(estimate, 'number') }),
      'estimate',
    );
  }
  if (spread > 0 && spread < 1) return null;
  return invalid(text('firmness.simulation.wrongSpread', { spread: quantity(spread, 'number') }), 'spread');
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
