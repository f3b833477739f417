import { exact } from '../../decimal';
import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text } from '../../explain/text';
import { notAnAmount, notAShare, partAboveWhole } from '../../ladder/amounts';
import { noOrganisation } from '../../ladder/organisation';
import { notAWeek, notHours } from '../../ladder/workTime';
import { notMoney } from '../instruments/checks';
import type { Organisation, ScenarioPosition, ScenarioPurchase } from './scenario';

/** The failure of an organisation that cannot be; undefined when it is fine. */
export function notAnOrganisation(organisation: Organisation): Failure | undefined {
  const { totalFte, weightedFte, attributedFte = 0, targetFte = 0 } = organisation;
  return (
    noOrganisation(totalFte, 'totalFte') ??
    notAnAmount(weightedFte, 'weightedFte') ??
    notAnAmount(attributedFte, 'attributedFte') ??
    notAnAmount(targetFte, 'targetFte') ??
    partAboveWhole(weightedFte, totalFte) ??
    partAboveWhole(targetFte, totalFte, 'targetFte')
  );
}

/** The failure of a position whose numbers cannot be; undefined when they are fine. Its costs are checked when computed. */
export function notAPosition(position: ScenarioPosition): Failure | undefined {
  const { count, hoursPerWeek, normHours, weight, cost } = position;
  const wrong =
    notACount(count) ??
    notHours(hoursPerWeek, 'hoursPerWeek') ??
    (normHours === undefined ? undefined : notAWeek(normHours, 'normHours')) ??
    (typeof weight === 'number' ? notAShare(weight, 'weight') : undefined) ??
    (typeof cost === 'number' ? notMoney(cost, 'annualCost') : undefined);
  if (wrong) return wrong;
  return exact(hoursPerWeek) === 0 ? invalid(text('hiring.invalid.noHours'), 'hoursPerWeek') : undefined;
}

/** The failure of a purchase that cannot be; undefined when it is fine. */
export function notAPurchase({ count, attributedFte, annualCost }: ScenarioPurchase): Failure | undefined {
  return (
    notACount(count) ?? notAnAmount(attributedFte, 'attributedFte') ?? notMoney(annualCost, 'annualCost')
  );
}

function notACount(count: number): Failure | undefined {
  if (Number.isSafeInteger(count) && count >= 0) return undefined;
  return invalid(text('hiringScenario.invalid.count', { value: quantity(count, 'number') }), 'count');
}

/** A failure with the entry of the scenario that it is about. */
export function inEntry(entry: string, failure: Failure): Failure {
  return { ...failure, text: text('hiringScenario.inEntry', { entry, problem: failure.text }) };
}
