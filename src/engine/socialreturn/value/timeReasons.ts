import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Block } from '../../rules/socialreturn/policy';
import { followsHours } from './basis';
import type { CountedBonus } from './bonusValue';
import type { FullWeek } from './fullWeek';
import type { Effort } from './request';

/** How long the work lasted, how much of it counts, and the maximum that decided it. */
export interface Duration {
  readonly given: number;
  readonly counted: number;
  readonly maximum: number | null;
  /** Months of the maximum that had gone by before. */
  readonly before: number;
}

/** What was counted of a week and of bonuses. */
interface CountedWork {
  /** Undefined as long as it is open what a full week is. */
  readonly week: FullWeek | undefined;
  readonly bonuses: readonly CountedBonus[];
}

/** Why a block by time is worth what it is: the part of the week, the months, every cap, and how bonuses were counted. */
export function timeReasons(
  block: Block,
  effort: Effort,
  duration: Duration,
  { week, bonuses }: CountedWork,
): readonly Text[] {
  return [
    ...weekReasons(block, effort, week),
    durationReason(block, duration),
    ...bonusReasons(effort, bonuses),
    ...(effort.count === undefined || effort.count === 1
      ? []
      : [text('socialReturn.why.count', { count: quantity(effort.count, 'number') })]),
  ];
}

function weekReasons(
  block: Block,
  { hoursPerWeek, fte }: Effort,
  week: FullWeek | undefined,
): readonly Text[] {
  if (!followsHours(block.basis)) {
    const noDifference = text('socialReturn.why.hoursDoNotCount', { block: block.label });
    return hoursPerWeek === undefined && fte === undefined ? [] : [noDifference];
  }
  if (fte !== undefined) return [text('socialReturn.why.partOfJob', { fte: quantity(fte, 'number') })];
  if (week === undefined || hoursPerWeek === undefined) return [];
  const hours = quantity(hoursPerWeek, 'hours');
  if (week.hours === null) return [text('socialReturn.why.fullWeek', { hours })];
  const full = quantity(week.hours, 'hours');
  return [
    week.above
      ? text('socialReturn.why.hoursCapped', { hours, week: full })
      : text('socialReturn.why.partOfWeek', { hours, week: full }),
  ];
}

function durationReason(block: Block, { given, counted, maximum, before }: Duration): Text {
  const months = quantity(given, 'months');
  if (maximum !== null && counted < given && before > 0) {
    return text('socialReturn.why.monthsUsed', {
      months,
      maximum: quantity(maximum, 'months'),
      before: quantity(before, 'months'),
      counted: quantity(counted, 'months'),
      block: block.label,
    });
  }
  if (maximum !== null && counted < given) {
    return text('socialReturn.why.monthsCapped', {
      months,
      maximum: quantity(maximum, 'months'),
      block: block.label,
    });
  }
  if (maximum !== null && compare(given, maximum) === 0) {
    return text('socialReturn.why.monthsAtMaximum', { months, block: block.label });
  }
  return compare(given, 1) === 0
    ? text('socialReturn.why.oneMonth')
    : text('socialReturn.why.months', { months });
}

function bonusReasons({ choices = {} }: Effort, bonuses: readonly CountedBonus[]): readonly Text[] {
  if (bonuses.length === 0) return [];
  const chosen = bonuses.some(({ bonus }) => bonus.kind !== 'cost' && bonus.proRata === null);
  return [
    ...bonuses.map(({ bonus, value }) =>
      text('socialReturn.why.bonus', { bonus: bonus.label, value: quantity(value, 'euro') }),
    ),
    ...(chosen && choices.bonusProRata === true ? [text('socialReturn.why.chosenProRata')] : []),
    ...(chosen && choices.bonusProRata === false ? [text('socialReturn.why.chosenFlat')] : []),
    ...(choices.bonusStacking === true && bonuses.length > 1
      ? [text('socialReturn.why.chosenStacking')]
      : []),
    ...(choices.bonusStacking === false ? [text('socialReturn.why.chosenHighest')] : []),
  ];
}
