import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import { basisText } from '../value/basisText';
import type { EffortValue } from '../value/request';

/** In what the value of an effort under a policy differs from its value under another, from the amount to the bonuses. */
export function differences(one: EffortValue, other: EffortValue): readonly Text[] {
  return [
    ...amountDifference(one, other),
    ...weekDifference(one, other),
    ...durationDifference(one, other),
    ...minimumDifference(one, other),
    ...bonusDifference(one, other),
  ];
}

function amountDifference({ block }: EffortValue, { block: reference }: EffortValue): readonly Text[] {
  if (block.value === reference.value && block.basis === reference.basis) return [];
  if (block.value === null || reference.value === null) {
    const values = { basis: basisText(block.basis), otherBasis: basisText(reference.basis) };
    return block.basis === reference.basis ? [] : [text('socialReturnRegister.differs.basis', values)];
  }
  return [
    text('socialReturnRegister.differs.amount', {
      amount: quantity(block.value, 'euro'),
      basis: basisText(block.basis),
      other: quantity(reference.value, 'euro'),
      otherBasis: basisText(reference.basis),
    }),
  ];
}

function weekDifference({ parts }: EffortValue, { parts: reference }: EffortValue): readonly Text[] {
  const week = parts?.fullTimeHours ?? null;
  const other = reference?.fullTimeHours ?? null;
  if (week === null || other === null || week === other) return [];
  return [
    text('socialReturnRegister.differs.week', {
      week: quantity(week, 'hours'),
      other: quantity(other, 'hours'),
    }),
  ];
}

function durationDifference({ months }: EffortValue, { months: reference }: EffortValue): readonly Text[] {
  if (months === null || reference === null || compare(months, reference) === 0) return [];
  return [
    text('socialReturnRegister.differs.months', {
      months: quantity(months, 'months'),
      other: quantity(reference, 'months'),
    }),
  ];
}

/** A minimum decides only when it makes one of both worth nothing. */
function minimumDifference(one: EffortValue, other: EffortValue): readonly Text[] {
  const { minimumHoursPerWeek } = one.block;
  if (minimumHoursPerWeek === null || one.value !== 0 || other.value === 0) return [];
  const minimum = quantity(minimumHoursPerWeek, 'hours');
  return [text('socialReturnRegister.differs.minimum', { minimum })];
}

function bonusDifference({ parts }: EffortValue, { parts: reference }: EffortValue): readonly Text[] {
  const bonuses = bonusSum(parts);
  const other = bonusSum(reference);
  if (compare(bonuses, other) === 0) return [];
  return [
    text('socialReturnRegister.differs.bonuses', {
      bonuses: quantity(bonuses, 'euro'),
      other: quantity(other, 'euro'),
    }),
  ];
}

function bonusSum(parts: EffortValue['parts']): number {
  return parts === null ? 0 : parts.bonuses.reduce((sum, { value }) => sum + value, 0);
}
