import type { Text } from '../../explain/text';
import type { Finding, FindingCode } from './assessment';
import type { Placement, PlacementField, Purchase, PurchaseField } from './request';

/** A finding about a placement. */
export function aboutPlacement(
  code: FindingCode,
  { id, origins }: Placement,
  row: number,
  field: PlacementField,
  problem: Text,
  leftOut: boolean,
): Finding {
  return { code, about: 'placement', row, id, field, text: problem, leftOut, ...originOf(origins?.[field]) };
}

/** A finding about a purchase. */
export function aboutPurchase(
  code: FindingCode,
  { supplier, origins }: Purchase,
  row: number,
  field: PurchaseField,
  problem: Text,
  leftOut: boolean,
): Finding {
  const origin = originOf(origins?.[field]);
  return { code, about: 'purchase', row, id: supplier, field, text: problem, leftOut, ...origin };
}

/** A finding about the figures of the organisation. */
export function aboutOrganisation(
  code: FindingCode,
  field: 'totalFte' | 'headcount',
  problem: Text,
  leftOut: boolean,
  origin: string | undefined,
): Finding {
  return {
    code,
    about: 'organisation',
    row: null,
    id: null,
    field,
    text: problem,
    leftOut,
    ...originOf(origin),
  };
}

function originOf(origin: string | undefined): { readonly origin?: string } {
  return origin === undefined ? {} : { origin };
}
