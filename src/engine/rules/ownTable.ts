import type { Text } from '../explain/text';
import type { Cell } from '../reading/cell';
import type { NormLevel } from './schema';

/** A column of the table in which the user fills in norms. */
export type OwnColumn = 'size' | NormLevel;

/** A row of that table as it stands on the sheet: a size, and the norm of each level at that size. */
export type OwnRow = Readonly<Record<OwnColumn, Cell>>;

/** What the user says about the table: what it is, the version of the handbook, and from which day that holds. */
export interface OwnDetails {
  readonly name: Cell;
  readonly version: Cell;
  readonly validFrom: Cell;
}

/** The norm table of the user as it stands on the sheet. */
export interface OwnTable {
  readonly details: OwnDetails;
  readonly rows: readonly OwnRow[];
  /** What the trace cites as the source of each value. */
  readonly source: string;
}

/** A place in the user's table. Rows count from 0 in {@link OwnTable.rows}. */
export type OwnPlace =
  | { readonly kind: 'cell'; readonly row: number; readonly column: OwnColumn }
  | { readonly kind: 'header'; readonly column: OwnColumn }
  | { readonly kind: 'detail'; readonly detail: keyof OwnDetails };

/** Something in the user's table that deserves a look. The table is not used as long as one of them `blocks`. */
export interface OwnFinding {
  readonly severity: 'blocks' | 'warns';
  readonly place: OwnPlace;
  readonly problem: Text;
  readonly remedy: Text;
}
