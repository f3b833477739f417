import { text, type Text } from '../../explain/text';
import type { Cell } from '../../reading/cell';
import { BASES, BONUS_KINDS, choicesOf, ROW_TYPES } from './ownPolicyWords';

/** What the user says about the policy as a whole, in the order of the sheet. */
export const OWN_POLICY_DETAILS = [
  'name',
  'validFrom',
  'percentage',
  'base',
  'thresholdWerk',
  'thresholdDienst',
  'thresholdLevering',
  'maximum',
  'fullTimeHours',
  'bonusProRata',
  'bonusStacking',
  'penaltyFactor',
  'creditAspirant',
  'creditBasistrede',
  'creditTrede1',
  'creditTrede2',
  'creditTrede3',
  'creditThirtyPlus',
] as const;

/** What the user says about the policy as a whole. */
export type OwnPolicyDetail = (typeof OWN_POLICY_DETAILS)[number];

/** The columns of the table of blocks and bonuses, in the order of the sheet. */
export const OWN_POLICY_COLUMNS = [
  'type',
  'id',
  'label',
  'value',
  'basis',
  'maximumMonths',
  'minimumHours',
  'group',
  'groupShare',
] as const;

/** A column of the table of blocks and bonuses. */
export type OwnPolicyColumn = (typeof OWN_POLICY_COLUMNS)[number];

/** A row of that table as it stands on the sheet. */
export type OwnPolicyRow = Readonly<Record<OwnPolicyColumn, Cell>>;

/** The policy of the user as it stands on the sheet. */
export interface OwnPolicyTable {
  readonly details: Readonly<Record<OwnPolicyDetail, Cell>>;
  readonly rows: readonly OwnPolicyRow[];
  /** What the trace cites as the source of each value. */
  readonly source: string;
}

/** A place in the user's table. Rows count from 0 in {@link OwnPolicyTable.rows}. */
export type OwnPolicyPlace =
  | { readonly kind: 'cell'; readonly row: number; readonly column: OwnPolicyColumn }
  | { readonly kind: 'detail'; readonly detail: OwnPolicyDetail }
  | { readonly kind: 'table' };

/** Something in the user's table that deserves a look. The policy is not used as long as one of them `blocks`. */
export interface OwnPolicyFinding {
  readonly severity: 'blocks' | 'warns';
  readonly place: OwnPolicyPlace;
  readonly problem: Text;
  readonly remedy: Text;
}

/** The sheet to make: its details and columns with their headers, and rows that show how it is filled in. */
export interface OwnPolicyLayout {
  readonly details: readonly {
    readonly detail: OwnPolicyDetail;
    readonly label: Text;
    readonly hint: Text;
  }[];
  readonly columns: readonly {
    readonly column: OwnPolicyColumn;
    readonly label: Text;
    readonly hint: Text;
  }[];
  readonly examples: readonly OwnPolicyRow[];
}

/** The layout of the sheet on which the user fills in a policy. The examples have
 * no amounts: those are for the user to fill in. */
export function ownPolicyTable(): OwnPolicyLayout {
  return {
    details: OWN_POLICY_DETAILS.map((detail) => ({ detail, ...DETAIL_TEXTS[detail] })),
    columns: OWN_POLICY_COLUMNS.map((column) => ({ column, ...COLUMN_TEXTS[column] })),
    examples: EXAMPLES,
  };
}

const LEAVE_EMPTY = text('socialReturn.own.hint.leaveEmpty');
const EURO = text('socialReturn.own.hint.euro');
const YES_NO = text('socialReturn.own.hint.yesNo');
const CREDIT = text('socialReturn.own.hint.credit');

const DETAIL_TEXTS: Readonly<Record<OwnPolicyDetail, { readonly label: Text; readonly hint: Text }>> = {
  name: { label: text('socialReturn.own.name'), hint: text('socialReturn.own.hint.name') },
  validFrom: { label: text('socialReturn.own.validFrom'), hint: LEAVE_EMPTY },
  percentage: { label: text('socialReturn.own.percentage'), hint: text('socialReturn.own.hint.percentage') },
  base: { label: text('socialReturn.own.base'), hint: text('socialReturn.own.hint.base') },
  thresholdWerk: { label: text('socialReturn.own.thresholdWerk'), hint: EURO },
  thresholdDienst: { label: text('socialReturn.own.thresholdDienst'), hint: EURO },
  thresholdLevering: { label: text('socialReturn.own.thresholdLevering'), hint: EURO },
  maximum: { label: text('socialReturn.own.maximum'), hint: EURO },
  fullTimeHours: { label: text('socialReturn.own.fullTimeHours'), hint: text('socialReturn.own.hint.hours') },
  bonusProRata: { label: text('socialReturn.own.bonusProRata'), hint: YES_NO },
  bonusStacking: { label: text('socialReturn.own.bonusStacking'), hint: YES_NO },
  penaltyFactor: {
    label: text('socialReturn.own.penaltyFactor'),
    hint: text('socialReturn.own.hint.penaltyFactor'),
  },
  creditAspirant: { label: text('socialReturn.own.credit', { level: 'Aspirant' }), hint: CREDIT },
  creditBasistrede: { label: text('socialReturn.own.credit', { level: 'Basistrede' }), hint: CREDIT },
  creditTrede1: { label: text('socialReturn.own.credit', { level: 'Trede 1' }), hint: CREDIT },
  creditTrede2: { label: text('socialReturn.own.credit', { level: 'Trede 2' }), hint: CREDIT },
  creditTrede3: { label: text('socialReturn.own.credit', { level: 'Trede 3' }), hint: CREDIT },
  creditThirtyPlus: { label: text('socialReturn.own.credit', { level: 'PSO 30+' }), hint: CREDIT },
};

const COLUMN_TEXTS: Readonly<Record<OwnPolicyColumn, { readonly label: Text; readonly hint: Text }>> = {
  type: {
    label: text('socialReturn.own.column.type'),
    hint: text('socialReturn.own.hint.type', { choices: choicesOf(ROW_TYPES) }),
  },
  id: { label: text('socialReturn.own.column.id'), hint: text('socialReturn.own.hint.id') },
  label: { label: text('socialReturn.own.column.label'), hint: text('socialReturn.own.hint.label') },
  value: { label: text('socialReturn.own.column.value'), hint: text('socialReturn.own.hint.value') },
  basis: {
    label: text('socialReturn.own.column.basis'),
    hint: text('socialReturn.own.hint.basis', {
      blocks: choicesOf(BASES),
      bonuses: choicesOf(BONUS_KINDS),
    }),
  },
  maximumMonths: {
    label: text('socialReturn.own.column.maximumMonths'),
    hint: text('socialReturn.own.hint.maximumMonths'),
  },
  minimumHours: {
    label: text('socialReturn.own.column.minimumHours'),
    hint: text('socialReturn.own.hint.minimumHours'),
  },
  group: { label: text('socialReturn.own.column.group'), hint: text('socialReturn.own.hint.group') },
  groupShare: {
    label: text('socialReturn.own.column.groupShare'),
    hint: text('socialReturn.own.hint.groupShare'),
  },
};

const EXAMPLES: readonly OwnPolicyRow[] = [
  {
    type: 'bouwblok',
    id: 'pw',
    label: 'Participatiewet',
    value: null,
    basis: 'per jaar bij een volle week',
    maximumMonths: 24,
    minimumHours: 12,
    group: null,
    groupShare: null,
  },
  {
    type: 'bouwblok',
    id: 'sw-inkoop',
    label: 'Inkoop SW-bedrijf',
    value: null,
    basis: 'factuurbedrag zonder btw',
    maximumMonths: null,
    minimumHours: null,
    group: null,
    groupShare: null,
  },
  {
    type: 'toeslag',
    id: '55plus',
    label: '55+',
    value: null,
    basis: 'erbij',
    maximumMonths: null,
    minimumHours: null,
    group: null,
    groupShare: null,
  },
];
