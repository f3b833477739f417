import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import type { Choices } from './request';

/** A bonus with the euro it adds. */
export interface CountedBonus {
  readonly bonus: Bonus;
  readonly value: number;
}

/** Part of a full week and years over which a bonus is counted, and what was really paid. */
export interface BonusTime {
  readonly share: number;
  readonly years: number;
  readonly cost: number;
}

/** What is wrong with bonuses on a block: one that does not go with it, or one at cost without the cost. */
export function wrongBonus(
  block: Block,
  bonuses: readonly Bonus[],
  amount: number | undefined,
): Failure | undefined {
  const misplaced = bonuses.find(({ blocks }) => blocks !== null && !blocks.includes(block.id));
  if (misplaced) return notWithBlock(misplaced, block);
  const costs = bonuses.filter(({ kind }) => kind === 'cost');
  const [cost] = costs;
  if (cost && (amount === undefined || costs.length > 1)) {
    return invalid(text('socialReturn.invalid.costOfBonus', { bonus: cost.label }), 'amount');
  }
  return undefined;
}

/** The failure of a bonus on a block it does not go with. */
export function notWithBlock({ label }: Bonus, block: Block): Failure {
  return invalid(text('socialReturn.invalid.bonusBlock', { bonus: label, block: block.label }), 'bonuses');
}

/** Whether a bonus follows hours and months: as the policy says, or else as the user chose; undefined when that is open. */
export function followsTime({ proRata }: Bonus, choices: Choices): boolean | undefined {
  return proRata ?? choices.bonusProRata;
}

/** Whether bonuses add up: as the policy says, or else as the user chose; undefined when that is open. */
export function addsUp({ stacking }: Policy, choices: Choices): boolean | undefined {
  return stacking ?? choices.bonusStacking;
}

/** The bonuses that count in a reading, each with its euro. Without stacking only the highest counts, next to real cost. */
export function countedBonuses(
  bonuses: readonly Bonus[],
  time: BonusTime,
  proRata: (bonus: Bonus) => boolean,
  stacking: boolean,
): readonly CountedBonus[] {
  const valued = bonuses.map((bonus) => ({ bonus, value: bonusValue(bonus, time, proRata(bonus)) }));
  if (stacking) return valued;
  const extras = valued.filter(({ bonus }) => bonus.kind !== 'cost');
  const highest = extras.reduce<CountedBonus | undefined>(
    (best, each) => (best === undefined || each.value > best.value ? each : best),
    undefined,
  );
  return valued.filter((each) => each.bonus.kind === 'cost' || each === highest);
}

function bonusValue({ kind, value }: Bonus, { share, years, cost }: BonusTime, proRata: boolean): number {
  if (kind === 'cost') return cost;
  const full = value ?? 0;
  if (proRata) return full * share * years;
  return kind === 'addedPerYear' ? full * years : full;
}
