import { exact } from '../../decimal';
import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import { notHours } from '../../ladder/workTime';
import { notAFraction, notMoney } from './checks';
import { employedDays } from './days';
import type { PositionCost, WageSubsidy } from './positionCost';

/** The failure of what cannot be the cost of a position; undefined when it is fine. */
export function notACost(cost: PositionCost): Failure | undefined {
  const {
    hoursPerWeek,
    start,
    end,
    wagePerYear,
    charges,
    coachingPerYear = 0,
    benefits = [],
    wageSubsidy,
  } = cost;
  const wrong =
    notHours(hoursPerWeek, 'hoursPerWeek') ??
    notMoney(wagePerYear, 'wagePerYear') ??
    notAFraction(charges, 'charges') ??
    notMoney(coachingPerYear, 'coachingPerYear') ??
    (wageSubsidy && notASubsidy(wageSubsidy));
  if (wrong) return wrong;
  if (exact(hoursPerWeek) === 0) return invalid(text('hiring.invalid.noHours'), 'hoursPerWeek');
  if (wagePerYear === 0 && (benefits.length > 0 || wageSubsidy)) {
    return invalid(text('hiring.invalid.noWage'), 'wagePerYear');
  }
  const employed = employedDays(start, end);
  return employed.ok ? undefined : employed;
}

function notASubsidy({ wageValue, surcharge = 0, minimumWagePerHour }: WageSubsidy): Failure | undefined {
  const wrong = notAFraction(wageValue, 'wageValue') ?? notAFraction(surcharge, 'surcharge');
  if (wrong || minimumWagePerHour === undefined || minimumWagePerHour > 0) return wrong;
  return notMoney(minimumWagePerHour, 'minimumWagePerHour') ?? noMinimumWage();
}

function noMinimumWage(): Failure {
  return invalid(text('hiring.invalid.minimumWagePerHour'), 'minimumWagePerHour');
}
