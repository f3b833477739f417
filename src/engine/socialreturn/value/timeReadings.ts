import { compare } from '../../decimal';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import { addsUp, countedBonuses, followsTime, type CountedBonus } from './bonusValue';
import { fullWeeks, type FullWeek } from './fullWeek';
import type { ChoiceName, Choices, Effort } from './request';

/** The value of one person's work in one reading of the policy. */
export interface TimeReading {
  /** The choices that are open, as this reading makes them. */
  readonly choices: Choices;
  readonly week: FullWeek;
  readonly block: number;
  readonly bonuses: readonly CountedBonus[];
  readonly value: number;
}

const MONTHS_OF_YEAR = 12;
const BOTH = [true, false] as const;

/** The value of one person's work in every reading of the policy that is left open; none when a full week is not known. */
export function timeReadings(
  policy: Policy,
  block: Block,
  bonuses: readonly Bonus[],
  effort: Effort,
  months: number,
  amountOfBlock: number,
): readonly TimeReading[] {
  const { choices = {}, amount = 0 } = effort;
  const weeks = fullWeeks(policy, block, effort);
  const extras = bonuses.filter(({ kind }) => kind !== 'cost');
  const proRataOpen = extras.some((bonus) => followsTime(bonus, choices) === undefined);
  const adds = addsUp(policy, choices);
  const stackingOpen = extras.length > 1 && adds === undefined;
  const years = months / MONTHS_OF_YEAR;
  const units = block.basis === 'per-month' ? months : years;

  return weeks.flatMap((week) =>
    (proRataOpen ? BOTH : [true]).flatMap((proRata) =>
      (stackingOpen ? BOTH : [adds ?? true]).map((stacking): TimeReading => {
        const counted = countedBonuses(
          bonuses,
          { share: week.share, years, cost: amount },
          (bonus) => followsTime(bonus, choices) ?? proRata,
          stacking,
        );
        const ofBlock = amountOfBlock * week.share * units;
        return {
          choices: {
            ...(weeks.length > 1 && week.hours !== null && { fullTimeHours: week.hours }),
            ...(proRataOpen && { bonusProRata: proRata }),
            ...(stackingOpen && { bonusStacking: stacking }),
          },
          week,
          block: ofBlock,
          bonuses: counted,
          value: counted.reduce((sum, { value }) => sum + value, ofBlock),
        };
      }),
    ),
  );
}

/** The choices that make a difference: two readings that differ in nothing else give another value. */
export function openChoices(readings: readonly TimeReading[]): readonly ChoiceName[] {
  const names: readonly ChoiceName[] = ['fullTimeHours', 'bonusProRata', 'bonusStacking'];
  return names.filter((name) =>
    readings.some((one) =>
      readings.some(
        (other) =>
          compare(one.value, other.value) !== 0 &&
          names.every((each) => each === name || one.choices[each] === other.choices[each]),
      ),
    ),
  );
}
