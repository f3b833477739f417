import type { Supplier } from '../indirect';

/**
 * A spell of work of one person of the target group, as a row of a staff list says it. A person with several spells has
 * several rows with the same id. What cannot be read as asked is passed on as it is, or as `null`: the assessment leaves
 * the row out and says why.
 */
export interface Placement {
  /** Code of the person; no name is needed. */
  readonly id: string;
  /** Uitgangspositie as people write it, such as `Wajong`. */
  readonly position: string;
  /** Contract form as people write it, such as `Vast`. */
  readonly contract: string;
  readonly hoursPerWeek: number | null;
  /** Hours of a full week by the collective agreement; omitted: the week of the rule pack, 40 hours. */
  readonly normHours?: number | null;
  /** First day, ISO. */
  readonly start: string | null;
  /** Last day, ISO; omitted: still there. */
  readonly end?: string | null;
  /** Day on which the person left school (VSO/PRO), ISO. */
  readonly schoolLeft?: string | null;
  /** Whether the person is in the doelgroepregister; omitted: what the position says. */
  readonly inRegister?: boolean | null;
  /** Whether wage subsidy is received without a known last day. */
  readonly wageSubsidy?: boolean | null;
  /** Last day of the wage subsidy, ISO. */
  readonly wageSubsidyUntil?: string | null;
  /** Cells the values were read from. */
  readonly origins?: Readonly<Partial<Record<PlacementField, string>>>;
}

/** A value of a placement that a finding or a trace can point at. */
export type PlacementField =
  | 'id'
  | 'position'
  | 'contract'
  | 'hoursPerWeek'
  | 'normHours'
  | 'start'
  | 'end'
  | 'schoolLeft'
  | 'inRegister'
  | 'wageSubsidyUntil';

/** What was bought at a social supplier in the reference year. */
export interface Purchase extends Supplier {
  /** Name or code of the supplier. */
  readonly supplier: string;
  /** Cells the values were read from. */
  readonly origins?: Readonly<Partial<Record<PurchaseField, string>>>;
}

/** A value of a purchase that a finding or a trace can point at. */
export type PurchaseField = 'supplier' | keyof Supplier;

/** What an organisation must tell to learn where it stands on the ladder. */
export interface AssessRequest {
  /** Id, version or date of a rule pack. Omitted: for each value the newest pack that holds it. */
  readonly rules?: string;
  /** Fte of all who work there in the reference year, without SW staff seconded out. */
  readonly totalFte: number;
  /** How many people work there; omitted: the share in heads is not computed. */
  readonly headcount?: number | null;
  /** Calendar year that is measured. */
  readonly referenceYear: number;
  readonly placements: readonly Placement[];
  readonly purchases: readonly Purchase[];
  /** Day of the application, ISO: no later rule pack is used. Omitted: the newest. */
  readonly on?: string | null;
  /** Cells the figures of the organisation were read from. */
  readonly origins?: Readonly<Partial<Record<'totalFte' | 'headcount' | 'referenceYear', string>>>;
}
