import {
  calendarDay,
  ordinal,
  standingName,
  text,
  type HiringForecastMonth,
  type Level,
  type Text,
} from '../../../engine';
import type { Basis } from '../basis/basis';
import { lastDayOf } from './period';

type Months = readonly HiringForecastMonth[];

/** The months from the first on in which the level is the same, and the month in which it becomes another. */
export interface Stretch {
  readonly held: readonly [HiringForecastMonth, ...HiringForecastMonth[]];
  readonly after: HiringForecastMonth | null;
}

/** How long the level of the first month is kept; `null` without months. */
export function stretchOf(months: Months): Stretch | null {
  const [first, ...others] = months;
  if (first === undefined) return null;
  const turn = others.findIndex((month) => !sameLevel(first, month));
  return {
    held: [first, ...(turn === -1 ? others : others.slice(0, turn))],
    after: others[turn] ?? null,
  };
}

/** Where the level cannot be said, what it can be makes the difference. */
function sameLevel(one: HiringForecastMonth, other: HiringForecastMonth): boolean {
  if (one.level !== other.level) return false;
  return one.level !== null || one.possibleLevels.join() === other.possibleLevels.join();
}

/** The answer in one sentence: how long the level is kept for certain, and what comes after it. */
export function outlookSentence({ held, after }: Stretch): Text {
  const [first] = held;
  const unsure = held.findIndex(({ certainty }) => certainty !== 'certain');
  const sure = held[unsure - 1];
  if (sure !== undefined && first.level !== null) return sureSentence(first.level, sure);
  const last = calendarDay(lastDayOf((held.at(-1) ?? first).month));
  const { level } = first;
  const next = after && standingName(after);
  if (level === null || unsure === 0) {
    const now = standingName(first);
    return next === null
      ? text('hiringOutlook.answer.unknown', { last, now })
      : text('hiringOutlook.answer.unknownUntil', { last, now, after: next });
  }
  if (level === 'Geen trede') {
    return next === null
      ? text('hiringOutlook.answer.none', { last })
      : text('hiringOutlook.answer.noneUntil', { last, after: next });
  }
  if (next === null) return text('hiringOutlook.answer.keeps', { level, last });
  return rises(level, after?.level ?? null)
    ? text('hiringOutlook.answer.risesAfter', { level, last, after: next })
    : text('hiringOutlook.answer.keepsUntil', { level, last, after: next });
}

function sureSentence(level: Level, { month }: HiringForecastMonth): Text {
  const last = calendarDay(lastDayOf(month));
  return level === 'Geen trede'
    ? text('hiringOutlook.answer.noneSureUntil', { last })
    : text('hiringOutlook.answer.keepsSureUntil', { level, last });
}

/** What became of the standing between the year of the staff list and the first month; `null` when it is the same. */
export function sinceBasis(
  { now, year }: Pick<Basis, 'now' | 'year'>,
  { held: [first] }: Stretch,
): Text | null {
  if (now.level === first.level && now.possibleLevels.join() === first.possibleLevels.join()) return null;
  return text('hiringOutlook.sinceBasis', {
    year: String(year),
    before: standingName(now),
    last: calendarDay(lastDayOf(first.month)),
    after: standingName(first),
  });
}

function rises(from: Level, to: Level | null): boolean {
  return to !== null && ordinal(to) > ordinal(from);
}

/** How sure that is: the word to go with its shape. */
export function firmness({ held }: Stretch): {
  readonly certainty: HiringForecastMonth['certainty'];
  readonly words: Text;
} {
  const place = held.findIndex(({ certainty }) => certainty !== 'certain');
  const unsure = held[place];
  if (unsure === undefined) return { certainty: 'certain', words: text('hiringOutlook.sure') };
  const levels = unsure.possibleLevels.join(', ');
  const sure = held[place - 1];
  const { certainty } = unsure;
  if (levels === '') return { certainty, words: text('hiringOutlook.unsure.unknown') };
  return {
    certainty,
    words:
      sure === undefined
        ? text('hiringOutlook.unsure', { levels })
        : text('hiringOutlook.sureUntil', { last: calendarDay(lastDayOf(sure.month)), levels }),
  };
}
