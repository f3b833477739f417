import { monthsBetween, periodOf, spanOf, type RegisterContract, type RegisterPlacement } from '../../engine';

/** The months of a placement that fall within its contract; `null` when its days do not tell. `on`: the day up to which is counted. */
export function monthsInContract(
  contract: RegisterContract,
  placement: RegisterPlacement,
  on: string | undefined,
): number | null {
  const span = spanOf(placement, periodOf(contract, on).period, monthsBetween);
  return span.ok ? span.months : null;
}
