import {
  purchaseColumns,
  REQUIRED_PURCHASE_FIELDS,
  REQUIRED_STAFF_FIELDS,
  staffColumns,
  text,
  type PurchaseField,
  type StaffField,
  type Text,
} from '../../engine';
import type { ListKind } from '../job/list/listKind';

/** A list of people of the target group. */
export const STAFF: ListKind<StaffField> = {
  names: new Map<StaffField, Text>([
    ['id', text('ladderJob.field.id')],
    ['position', text('ladderJob.field.position')],
    ['contract', text('ladderJob.field.contract')],
    ['hoursPerWeek', text('ladderJob.field.hoursPerWeek')],
    ['normHours', text('ladderJob.field.normHours')],
    ['start', text('ladderJob.field.start')],
    ['end', text('ladderJob.field.end')],
    ['wageSubsidyUntil', text('ladderJob.field.wageSubsidyUntil')],
    ['inRegister', text('ladderJob.field.inRegister')],
    ['schoolLeft', text('ladderJob.field.schoolLeft')],
  ]),
  required: REQUIRED_STAFF_FIELDS,
  recognise: staffColumns,
};

/** A list of what was bought at social suppliers. */
export const PURCHASES: ListKind<PurchaseField> = {
  names: new Map<PurchaseField, Text>([
    ['supplier', text('ladderJob.field.supplier')],
    ['value', text('ladderJob.field.value')],
    ['turnover', text('ladderJob.field.turnover')],
    ['fte', text('ladderJob.field.fte')],
    ['direct', text('ladderJob.field.direct')],
  ]),
  required: REQUIRED_PURCHASE_FIELDS,
  recognise: purchaseColumns,
};
