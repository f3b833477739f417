import { quantity, text, type Text, type TextValue } from '../../explain/text';
import type { Policy } from '../../rules/socialreturn/policy';
import type { ChoiceName } from './request';
import type { TimeReading } from './timeReadings';

/** What has to be chosen before there is one value, and between which amounts the choice is. */
export function questionOf(
  policy: Policy,
  readings: readonly TimeReading[],
  open: readonly ChoiceName[],
  count: number,
): Text {
  if (readings.length === 0) return text('socialReturn.question.weekNotStated', { policy: policy.shortName });
  const values = readings.map(({ value }) => value * count);
  const range = {
    policy: policy.shortName,
    least: quantity(Math.min(...values), 'euro'),
    most: quantity(Math.max(...values), 'euro'),
  };
  const [first, second, third] = open.map(subjectOf);
  return text('socialReturn.question', { ...range, choice: joined(first, second, third) });
}

function joined(first: Text | undefined, second: Text | undefined, third: Text | undefined): TextValue {
  if (!first) return '';
  if (!second) return first;
  return text('socialReturn.question.both', { one: first, other: joined(second, third, undefined) });
}

function subjectOf(name: ChoiceName): Text {
  switch (name) {
    case 'fullTimeHours':
      return text('socialReturn.question.fullTimeHours');
    case 'bonusProRata':
      return text('socialReturn.question.bonusProRata');
    case 'bonusStacking':
      return text('socialReturn.question.bonusStacking');
  }
}
