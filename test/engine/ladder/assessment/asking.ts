import {
  assess,
  type Assessment,
  type AssessRequest,
  type Placement,
  type Purchase,
} from '../../../../src/engine';
import { valueOf } from '../../outcomes';

/** A placement of a person with a Wajong benefit who worked the whole year, changed where the test says so. */
export function placement(changed: Partial<Placement> = {}): Placement {
  return {
    id: 'P1',
    position: 'Wajong',
    contract: 'Vast',
    hoursPerWeek: 40,
    start: '2015-01-01',
    ...changed,
  };
}

/** The purchase of P07 and P08 of the method: 0.5 attributed fte. */
export function purchase(changed: Partial<Purchase> = {}): Purchase {
  return { supplier: 'S1', value: 100_000, turnover: 2_000_000, fte: 25, direct: 0.4, ...changed };
}

/** An organisation of 50 fte in 2025 without target group or purchases, changed where the test says so. */
export function organisation(changed: Partial<AssessRequest> = {}): AssessRequest {
  return { totalFte: 50, referenceYear: 2025, placements: [], purchases: [], ...changed };
}

/** The assessment of an organisation. */
export function assessed(changed: Partial<AssessRequest> = {}): Assessment {
  return valueOf(assess(organisation(changed)));
}

/** Enough people of one kind to work so many fte: full-time people and one for the rest. */
export function peopleOf(fte: number, changed: Partial<Placement> = {}): readonly Placement[] {
  const whole = Math.floor(fte);
  const rest = fte - whole;
  const hours = [...Array.from({ length: whole }, () => 40), ...(rest > 0 ? [rest * 40] : [])];
  return hours.map((hoursPerWeek, index) =>
    placement({ id: `${changed.contract ?? 'P'}${String(index + 1)}`, hoursPerWeek, ...changed }),
  );
}
