import type { Level } from '../../../ladder/level';
import type { ForecastRequest } from '../request';

/** What a simulation of the months to come is made with. */
export interface ChanceSetting {
  /** Share of the target group that leaves in a year by itself, from 0 up to 1. */
  readonly turnover: number;
  /** How far the hours of a person can lie from those of the list, as a share: 0.1 is 10 % fewer to 10 % more. */
  readonly hoursUncertainty: number;
  /** How many futures are tried. */
  readonly runs: number;
  /** A whole number from 0; the same seed gives the same chances on every machine. */
  readonly seed: number;
  /** The level to keep; omitted: the level of the first month. */
  readonly keep?: Level | null;
}

/** A forecast and what to try on it. */
export type ChanceRequest = ForecastRequest & ChanceSetting;
