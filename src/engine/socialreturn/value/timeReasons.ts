import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Block } from '../../rules/socialreturn/policy';
import { followsHours } from './basis';
import type { Effort } from './request';
import type { TimeReading } from './timeReadings';

/** How long the work lasted, how much of it counts, and the maximum that decided it. */
export interface Duration {
  readonly given: number;
  readonly counted: number;
  readonly maximum: number | null;
  /** Months of the maximum that had gone by before. */
  readonly before: number;
}

/** Why a block by time is worth what it is: the part of the week, the months, every cap, and how bonuses were counted. */
export function timeReasons(
  block: Block,
  effort: Effort,
  duration: Duration,
  reading: TimeReading | undefined,
): readonly Text[] {
  return [
    ...weekReasons(block, effort, reading),
    durationReason(block, duration),
    ...bonusReasons(effort, reading),
    ...(effort.count === undefined || effort.count === 1
      ? []
      : [text('socialReturn.why.count', { count: quantity(effort.count, 'number') })]),
  ];
}

function weekReasons(
  block: Block,
  { hoursPerWeek }: Effort,
  reading: TimeReading | undefined,
): readonly Text[] {
  if (hoursPerWeek === undefined) return [];
  const hours = quantity(hoursPerWeek, 'hours');
  if (!followsHours(block.basis)) return [text('socialReturn.why.hoursDoNotCount', { block: block.label })];
  const fullWeek = reading?.week.hours ?? null;
  if (fullWeek === null) return [];
  const full = quantity(fullWeek, 'hours');
  return [
    reading?.week.above === true
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
  return maximum !== null && counted < given
    ? text('socialReturn.why.monthsCapped', {
        months,
        maximum: quantity(maximum, 'months'),
        block: block.label,
      })
    : compare(given, 1) === 0
      ? text('socialReturn.why.oneMonth')
      : text('socialReturn.why.months', { months });
}

function bonusReasons({ choices = {} }: Effort, reading: TimeReading | undefined): readonly Text[] {
  if (!reading || reading.bonuses.length === 0) return [];
  const chosen = reading.bonuses.some(({ bonus }) => bonus.kind !== 'cost' && bonus.proRata === null);
  return [
    ...reading.bonuses.map(({ bonus, value }) =>
      text('socialReturn.why.bonus', { bonus: bonus.label, value: quantity(value, 'euro') }),
    ),
    ...(chosen && choices.bonusProRata === true ? [text('socialReturn.why.chosenProRata')] : []),
    ...(chosen && choices.bonusProRata === false ? [text('socialReturn.why.chosenFlat')] : []),
    ...(choices.bonusStacking === true && reading.bonuses.length > 1
      ? [text('socialReturn.why.chosenStacking')]
      : []),
    ...(choices.bonusStacking === false ? [text('socialReturn.why.chosenHighest')] : []),
  ];
}
