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
const NAMES: readonly ChoiceName[] = ['fullTimeHours', 'bonusProRata', 'bonusStacking'];

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
          choices: choicesOf(
            weeks.length > 1 ? week.hours : null,
            proRataOpen ? proRata : null,
            stackingOpen ? stacking : null,
          ),
          week,
          block: ofBlock,
          bonuses: counted,
          value: counted.reduce((sum, { value }) => sum + value, ofBlock),
        };
      }),
    ),
  );
}

function choicesOf(
  fullTimeHours: number | null,
  bonusProRata: boolean | null,
  bonusStacking: boolean | null,
): Choices {
  const choices: { -readonly [name in ChoiceName]?: Choices[name] } = {};
  if (fullTimeHours !== null) choices.fullTimeHours = fullTimeHours;
  if (bonusProRata !== null) choices.bonusProRata = bonusProRata;
  if (bonusStacking !== null) choices.bonusStacking = bonusStacking;
  return choices;
}

/** The choices that make a difference: two readings that differ in nothing else give another value. */
export function openChoices(readings: readonly TimeReading[]): readonly ChoiceName[] {
  return NAMES.filter((name) =>
    readings.some((one) =>
      readings.some(
        (other) =>
          compare(one.value, other.value) !== 0 &&
          NAMES.every((each) => each === name || one.choices[each] === other.choices[each]),
      ),
    ),
  );
}
