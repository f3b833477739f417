import { award, type AwardRequest, type AwardResult, type Failure, type Text } from '../../engine';
import { awardRequest } from './model/awardRequest';
import { readBids, type ReadBid, type TenderFinding } from './bids/bids';
import { isHiddenByMerging, readTable, type BidTable } from './bids/bidTable';
import { recogniseColumns, type TenderColumn } from './bids/columns';
import { criterionColumns, type CriterionColumn } from './bids/criterionColumns';
import type { PriceAccess } from './bids/readingRules';
import { bidsOnLot, shownLot } from './lots/shownLot';
import { blocks, sortFindings } from '../job/finding';
import { asksAfterExclusion } from './model/awardModel';
import type { TenderState } from './state';

/** Where the ranking stands: not possible yet, refused by the award room, or there. */
export type Ranking =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'open'; readonly gaps: readonly Text[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'ranked';
      readonly request: AwardRequest;
      readonly result: AwardResult;
      readonly question: string;
    };

/** What was read from the sheet. */
export interface SheetView {
  readonly table: BidTable | null;
  readonly columns: readonly TenderColumn[];
  /** The columns as criteria refer to them. */
  readonly criterionColumns: readonly CriterionColumn[];
  /** Of all lots. */
  readonly bids: readonly ReadBid[];
  /** None in a tender without lots. */
  readonly lots: readonly string[];
  /** What blocks first. */
  readonly findings: readonly TenderFinding[];
}

/**
 * Everything that follows from the sheet and the model; `null` until the sheet has been read. With `sealed` prices no
 * cell with a price is read.
 */
export function sheetView(
  state: Pick<TenderState, 'block' | 'roles' | 'judges' | 'model' | 'referenceDate' | 'exclusions'>,
  prices: PriceAccess = 'open',
): SheetView | null {
  if (!state.block) return null;
  const { table, findings } = readTable(state.block);
  if (!table) {
    return {
      table,
      columns: [],
      criterionColumns: [],
      bids: [],
      lots: [],
      findings: sortFindings(findings),
    };
  }
  const columns = recogniseColumns(table, state.roles, state.judges);
  const { model, referenceDate, exclusions } = state;
  const read = readBids(table, {
    columns,
    model,
    referenceDate,
    excluded: new Set(Object.keys(exclusions)),
    excludedCount: asksAfterExclusion(model) && model.afterExclusion === 'keep',
    prices,
  });
  const own = read.findings.filter(({ address }) => !isHiddenByMerging(state.block, address));
  return {
    table,
    columns,
    criterionColumns: criterionColumns(columns),
    bids: read.bids,
    lots: read.lots,
    findings: sortFindings([...findings, ...own]),
  };
}

/** The ranking of the lot that is shown, or what stands in its way. Nothing is ranked from half an input. */
export function ranking(
  view: SheetView | null,
  state: Pick<TenderState, 'model' | 'exclusions' | 'lots'>,
): Ranking {
  return rankingOf(view, state, view && shownLot(view.lots, state.lots));
}

/** The ranking of one lot, or of all bids in a tender without lots. What is wrong in another lot does not hold it up. */
export function rankingOf(
  view: SheetView | null,
  state: Pick<TenderState, 'model' | 'exclusions'>,
  lot: string | null,
): Ranking {
  const about = view?.findings.filter((finding) => finding.lot === undefined || finding.lot === lot) ?? [];
  if (!view?.table || blocks(about)) return { kind: 'blocked' };
  const asked = awardRequest(state.model, bidsOnLot(view.bids, lot), state.exclusions);
  if (!asked.ok) return { kind: 'open', gaps: asked.gaps };
  const outcome = award(asked.request);
  if (!outcome.ok) return { kind: 'failed', failure: outcome };
  return {
    kind: 'ranked',
    request: asked.request,
    result: outcome.value,
    question: JSON.stringify(asked.request),
  };
}
