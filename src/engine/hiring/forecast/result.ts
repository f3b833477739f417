import type { Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { Finding } from '../../ladder/assessment/assessment';
import type { Level } from '../../ladder/level';
import type { Standing } from '../../ladder/standing';

/** The figures of a stretch of time: twelve months, or one. */
export interface Stand {
  readonly weightedFte: number;
  /** Direct contribution, a fraction; `null` when the target group is larger than the organisation. */
  readonly direct: number | null;
  /** The part of the indirect contribution that counts, a fraction. */
  readonly indirect: number | null;
  /** Total social contribution, a fraction. */
  readonly total: number | null;
  /** `null` when it cannot be said; `possibleLevels` then says what it can be. */
  readonly level: Level | null;
  /**
   * `depends`: on a norm that is not published, or on people of whom it is not public how long they count. `unknown`:
   * the norm that decides is not public at all.
   */
  readonly certainty: Standing['certainty'];
  /** Every level it can be, ascending. */
  readonly possibleLevels: readonly Level[];
}

/**
 * A month of a forecast. Its figures are those of the twelve months that end with it: what a measurement at the end of
 * that month gives.
 */
export interface ForecastMonth extends Stand {
  /** Such as `2026-03`. */
  readonly month: string;
  /** Weighted fte when everybody of whom it is not public how long they count stopped after the reference year of the list. */
  readonly leastWeightedFte: number;
  /** This month alone, as if the whole year were so: where the figures are heading. */
  readonly alone: Stand;
  /** How the figures came about, person by person. Made when asked. */
  readonly traceOf: () => Trace;
}

/** What an event of a forecast is about. */
export type ForecastEventKind =
  /** Somebody starts to work. */
  | 'starts'
  /** Somebody goes on in another position, contract form or number of hours. */
  | 'changes'
  /** Somebody stops working. */
  | 'contractEnds'
  /** Somebody works on and no longer counts. */
  | 'termEnds'
  /** The level, or what it can be, differs from the month before. */
  | 'level'
  | 'certificateReminder'
  | 'certificateEnds'
  | 'handbook';

/** Something that happens on a day. `title` and `what` are also what a calendar shows. */
export interface ForecastEvent {
  /** ISO. Of a stop the last day that counts, of a level the last day of the month. */
  readonly date: string;
  /** Code of the person; `null` when it is about the organisation. */
  readonly id: string | null;
  readonly kind: ForecastEventKind;
  /** In a few words. */
  readonly title: Text;
  /** What happens and why, in a sentence or two. */
  readonly what: Text;
  /** What it does to the weighted fte of a whole year, negative for a stop; `null` when it is about no person. */
  readonly weightedFte: number | null;
  /** Whether it lies before the first month and only still shows in the twelve months the first figures look back on. */
  readonly before: boolean;
}

/** How long one placement counts. */
export interface ForecastPerson {
  /** Place in `placements`, from 1. */
  readonly row: number;
  readonly id: string;
  /** Weighted fte in a year in which the person counts all days. */
  readonly weightedFte: number;
  /** First day of work, ISO. */
  readonly start: string;
  /** Last day on which the rules let the person count, ISO; `null` when there is no limit or it is not public. */
  readonly countsUntil: string | null;
  /** Last day that counts, by the rules or because the work ends, ISO; `null` when no day is known. */
  readonly last: string | null;
  /** Whether the rules on how long the person counts are public. */
  readonly limitPublic: boolean;
  /** Until when and why. */
  readonly reason: Text;
}

/** What a finding of a forecast is about, beside those of an assessment. */
export interface ForecastFinding {
  readonly code: Finding['code'] | 'TEMPORARY_WITHOUT_END' | 'CERTIFICATE_OUTSIDE';
  readonly about: Finding['about'];
  /** Place in the list, from 1; `null` for the organisation. */
  readonly row: number | null;
  readonly id: string | null;
  readonly field: string | null;
  /** Problem and remedy. */
  readonly text: Text;
  /** Whether something was left out because of it. */
  readonly leftOut: boolean;
  /** Cell the value was read from. */
  readonly origin?: string;
}

/** How the standing of an organisation goes on when nobody is hired and the purchases stay as they are. */
export interface Forecast {
  readonly months: readonly ForecastMonth[];
  /** By date. */
  readonly events: readonly ForecastEvent[];
  /** A line per placement that counts, in the order of the request. */
  readonly persons: readonly ForecastPerson[];
  readonly findings: readonly ForecastFinding[];
  readonly assumptions: readonly Text[];
  /** Whether nothing was left out. */
  readonly complete: boolean;
}
