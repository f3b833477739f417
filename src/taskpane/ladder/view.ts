import {
  readPurchaseList,
  readStaffList,
  type Placement,
  type Purchase,
  type PurchaseField,
  type StaffField,
} from '../../engine';
import type { CellFinding } from '../job/finding';
import { listView, type ListView } from '../job/list/listView';
import { PURCHASES, STAFF } from './fields';
import {
  readOrganisation,
  type FoundFigure,
  type OrganisationField,
  type OrganisationReading,
} from './organisation';
import type { LadderState, TypedFigure } from './state';

/** A figure of the organisation: what it is, and the cell it was read from unless it was typed. */
export interface Figure {
  readonly value: TypedFigure;
  readonly found?: FoundFigure;
}

/** Everything that was read from the workbook and typed in the pane. */
export interface LadderView {
  /** `null` until the list has been read. */
  readonly staff: ListView<StaffField, Placement> | null;
  /** `null` without purchases, or until they have been read. */
  readonly purchases: ListView<PurchaseField, Purchase> | null;
  readonly organisation: Readonly<Record<OrganisationField, Figure>>;
  readonly organisationFindings: readonly CellFinding[];
}

function organisationOf(
  reading: OrganisationReading,
  typed: LadderState['typed'],
): Record<OrganisationField, Figure> {
  const figure = (field: OrganisationField): Figure => {
    const given = typed[field];
    if (given !== undefined) return { value: given };
    const found = reading.figures[field];
    return found === undefined ? { value: null } : { value: found.value, found };
  };
  return {
    referenceYear: figure('referenceYear'),
    totalFte: figure('totalFte'),
    headcount: figure('headcount'),
    normHours: figure('normHours'),
  };
}

/** Everything that follows from the cells and from what was typed. */
export function ladderView(
  state: Pick<LadderState, 'parts' | 'staffFields' | 'purchaseFields' | 'typed'>,
): LadderView {
  const { staff, purchases, organisation } = state.parts;
  const figures = organisation.block ? readOrganisation(organisation.block) : { figures: {}, findings: [] };
  return {
    staff: staff.block && listView(staff.block, STAFF, state.staffFields, readStaffList),
    purchases:
      purchases.block && listView(purchases.block, PURCHASES, state.purchaseFields, readPurchaseList),
    organisation: organisationOf(figures, state.typed),
    organisationFindings: figures.findings,
  };
}
