import type { Text } from '../../../explain/text';
import type { Level } from '../../../ladder/level';
import type { ChanceSetting } from './setting';

/** How often a level came out in a month. */
export interface LevelChance {
  /** `null`: below Trede 1, where the norm that decides is not public. */
  readonly level: Level | null;
  /** Share of the runs. */
  readonly share: number;
}

/** What was seen of a month in all runs. Figures are of the twelve months that end with it. */
export interface ChanceMonth {
  /** Such as `2026-03`. */
  readonly month: string;
  /** Share of the runs that reach the level to keep; `null` without such a level. */
  readonly keeps: number | null;
  /** From low to high; only those that came out. */
  readonly levels: readonly LevelChance[];
  /** One in ten runs has less weighted fte, half of them, and nine in ten. */
  readonly weightedFte: { readonly low: number; readonly middle: number; readonly high: number };
}

/** Chances of the months to come. A simulation: it says what follows from its setting, not what will happen. */
export interface Chance {
  readonly simulation: true;
  readonly setting: ChanceSetting;
  /** The level whose chance `keeps` gives; `null` when the first month has none that can be kept. */
  readonly level: Level | null;
  readonly months: readonly ChanceMonth[];
  readonly assumptions: readonly Text[];
}
