import { invalid, type Failure } from '../../../explain/outcome';
import { quantity, text } from '../../../explain/text';
import type { NormLevel } from '../../../rules/schema';
import type { ForecastRequest } from '../request';

/** What a simulation of the months to come is made with. */
export interface ChanceSetting {
  /** Share of the target group that leaves in a year by itself, from 0 to 1. */
  readonly turnover: number;
  /** How far the hours of a person can lie from those of the list, as a share: 0.1 is 10 % fewer to 10 % more. From 0 to 1. */
  readonly hoursUncertainty: number;
  /** How many futures are tried, 1 to 10,000; with a long list fewer. */
  readonly runs: number;
  /** A whole number from 0; the same seed gives the same chances on every machine. */
  readonly seed: number;
  /** The level to keep; omitted: the level of the first month. */
  readonly keep?: NormLevel | null;
}

/** A forecast and what to try on it. */
export type ChanceRequest = ForecastRequest & ChanceSetting;

const MOST_RUNS = 10_000;
const LARGEST_SEED = 0xffffffff;

/** What one simulation may ask: so many persons and months, over all runs together. */
const MOST_WORK = 5_000_000;

/** What is wrong with a setting, with the name of what it is about; undefined when nothing is. */
export function checkChance(
  { turnover, hoursUncertainty, runs, seed }: ChanceSetting,
  eachRun: number,
): Failure | undefined {
  if (!(turnover >= 0 && turnover <= 1)) {
    const values = { turnover: quantity(turnover, 'number') };
    return invalid(text('hiringForecast.chance.wrongTurnover', values), 'turnover');
  }
  if (!(hoursUncertainty >= 0 && hoursUncertainty <= 1)) {
    const values = { share: quantity(hoursUncertainty, 'number') };
    return invalid(text('hiringForecast.chance.wrongHours', values), 'hoursUncertainty');
  }
  const mostRuns = Math.min(MOST_RUNS, Math.floor(MOST_WORK / eachRun));
  if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) {
    const values = { most: quantity(mostRuns, 'count') };
    return invalid(text('hiringForecast.chance.wrongRuns', values), 'runs');
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    const values = { most: quantity(LARGEST_SEED, 'count') };
    return invalid(text('hiringForecast.chance.wrongSeed', values), 'seed');
  }
  return undefined;
}
