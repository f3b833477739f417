import type { Failure } from '../../explain/outcome';
import type { Trace } from '../../explain/trace';
import type { Level } from '../../ladder/level';
import type { Realisation, RealisationFinding } from '../realisation/realisation';
import type {
  RealisationSettings,
  SocialContract,
  SocialPlacement,
  SocialSpending,
} from '../realisation/request';

/** A contract of a register. */
export interface RegisterContract
  extends SocialContract, Pick<RealisationSettings, 'choices' | 'creditTable'> {
  /** The name or number by which placements and spending point at it. */
  readonly id: string;
  /** Id of a policy, or an organisation or municipality as people type it. */
  readonly policy: string;
  readonly psoLevel?: Level;
}

/** A placement with the contract it is for. */
export interface RegisterPlacement extends SocialPlacement {
  readonly contract: string;
}

/** Spending with the contract it is for. */
export interface RegisterSpending extends SocialSpending {
  readonly contract: string;
}

/** Contracts with all that was done for them. The settings hold for every contract that has none of its own. */
export interface Register extends RealisationSettings {
  readonly contracts: readonly RegisterContract[];
  readonly placements: readonly RegisterPlacement[];
  readonly spend: readonly RegisterSpending[];
}

/** A contract of a register with what was done for it. */
export type RegisterLine =
  | {
      readonly ok: true;
      readonly contract: RegisterContract;
      readonly realisation: Realisation;
      /** How it came about. Built when asked. */
      readonly trace: () => Trace;
    }
  | { readonly ok: false; readonly contract: RegisterContract; readonly failure: Failure };

/** Every contract of a register, and what there is to say over all of them. */
export interface RegisterResult {
  /** In the order of the contracts. */
  readonly lines: readonly RegisterLine[];
  /** Of all contracts and rows; `row` is the place in the list of contracts, placements or spending. */
  readonly findings: readonly RealisationFinding[];
}
