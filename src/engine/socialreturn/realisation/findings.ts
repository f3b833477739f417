import type { Failure } from '../../explain/outcome';
import type { Text } from '../../explain/text';
import type { SocialReturnFinding } from '../finding';
import type { RealisationFinding } from './realisation';
import type { RegisterField } from './request';

/** Where something was found. */
export type Place = Pick<RealisationFinding, 'about' | 'row' | 'id'>;

const FIELDS: readonly RegisterField[] = [
  'policy',
  'sum',
  'stated',
  'wageSum',
  'invoiced',
  'kind',
  'date',
  'start',
  'end',
  'percentage',
  'base',
  'labourShare',
  'vat',
  'block',
  'hoursPerWeek',
  'fte',
  'months',
  'bonuses',
  'amount',
  'count',
  'hours',
];

/** The finding of something that cannot be computed; it stands at the field that is to blame. */
export function failed(
  place: Place,
  { reason, text, parameter }: Failure,
  otherwise: RegisterField,
): RealisationFinding {
  return {
    ...place,
    code: reason === 'invalid' ? 'INVALID' : 'NOT_AVAILABLE',
    severity: 'blocks',
    field: FIELDS.find((field) => field === parameter) ?? otherwise,
    problem: text,
    remedy: null,
  };
}

/** A finding on what does count. */
export function noted(
  place: Place,
  { code, problem, remedy }: Pick<RealisationFinding, 'code' | 'problem'> & { readonly remedy: Text | null },
  field: RegisterField,
): RealisationFinding {
  return { ...place, code, severity: 'warns', field, problem, remedy };
}

/** What the valuing of an effort or a contract points out, at the field it is about. */
export function pointedOut(place: Place, finding: SocialReturnFinding): RealisationFinding {
  return noted(place, finding, finding.field ?? fieldOf(place, finding));
}

function fieldOf({ about }: Place, { code }: SocialReturnFinding): RegisterField {
  switch (code) {
    case 'HOURS_ABOVE_FULL_TIME':
    case 'FULL_WEEK_ASSUMED':
      return 'hoursPerWeek';
    case 'PERCENTAGE_BELOW_POLICY':
    case 'PERCENTAGE_ABOVE_OFFER_MAXIMUM':
      return 'percentage';
    case 'OTHER_BASE':
      return 'base';
    case 'VAT_INCLUDED':
      return about === 'contract' ? 'sum' : 'amount';
    case 'WAGE_SUM_ABOVE_SUM':
      return 'wageSum';
    case 'ORDER_OF_MAGNITUDE':
    case 'CUSTOMARY_THRESHOLD':
      return 'sum';
    case 'STATED_DIFFERS':
      return 'stated';
  }
}
