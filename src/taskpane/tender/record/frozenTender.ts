import type { SealRecord } from '../../../engine';
import type { CellBlock, Source } from '../../../workbook/workbook';
import type { ChosenRoles } from '../bids/columns';
import type { ChosenJudges } from '../bids/judgedColumns';
import type { LotsState } from '../lots/lotsState';
import type { Exclusions } from '../model/awardRequest';

/** The sheet that a model was read from, with its cells as they were then. */
export interface ModelSheet {
  readonly source: Source;
  readonly block: CellBlock;
}

/** A sheet the pane wrote, by the name it had and by the id that stays when it gets another. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly sheetId: string;
}

/** How the bids of a tender are read; kept beside its model, so that the job goes on where it was. */
export interface Setup {
  readonly source: Source | null;
  readonly roles: ChosenRoles;
  readonly judges: ChosenJudges;
  /** Key of the column of each criterion and of each other cost, by its name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  readonly exclusions: Exclusions;
  readonly lots: LotsState;
  /** Where the reasons stand; `null` before that sheet was made. */
  readonly reasonsSheet: WrittenSheet | null;
}

/** A tender whose model is frozen, as the workbook keeps it. */
export interface FrozenTender {
  readonly seal: SealRecord;
  /** Version of the add-in that froze the model. */
  readonly version: string;
  /** `null` when the model was filled in on the pane. */
  readonly modelSheet: ModelSheet | null;
  readonly setup: Setup;
}

/** A tender that made room for another: as it was, or as text when this version cannot read it. */
export type EarlierTender =
  | { readonly kind: 'frozen'; readonly tender: FrozenTender }
  | { readonly kind: 'unreadable'; readonly kept: string };

/** All tenders that the workbook keeps. */
export interface Tenders {
  /** `null` before the model is frozen. */
  readonly current: FrozenTender | null;
  /** The oldest first. */
  readonly earlier: readonly EarlierTender[];
}

/** No tender yet. */
export const NO_TENDERS: Tenders = { current: null, earlier: [] };
