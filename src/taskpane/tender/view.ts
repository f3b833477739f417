import { award, type AwardRequest, type AwardResult, type Failure, type Text } from '../../engine';
import { awardRequest } from './model/awardRequest';
import { readBids, type ReadBid } from './bids/bids';
import { isHiddenByMerging, readTable, type BidTable } from './bids/bidTable';
import { recogniseColumns, type TenderColumn } from './bids/columns';
import { blocks, sortFindings, type Finding } from '../job/finding';
import { asksAfterExclusion } from './model/model';
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
  readonly bids: readonly ReadBid[];
  /** What blocks first. */
  readonly findings: readonly Finding[];
}

/** Everything that follows from the sheet and the model; `null` until the sheet has been read. */
export function sheetView(
  state: Pick<TenderState, 'block' | 'roles' | 'model' | 'referenceDate' | 'exclusions'>,
): SheetView | null {
  if (!state.block) return null;
  const { table, findings } = readTable(state.block);
  if (!table) return { table, columns: [], bids: [], findings: sortFindings(findings) };
  const columns = recogniseColumns(table, state.roles);
  const { model, referenceDate, exclusions } = state;
  const read = readBids(table, {
    columns,
    criteria: model.criteria,
    referenceDate,
    excluded: new Set(Object.keys(exclusions)),
    excludedCount: asksAfterExclusion(model.price) && model.afterExclusion === 'keep',
    prices: 'open',
  });
  const own = read.findings.filter(({ address }) => !isHiddenByMerging(state.block, address));
  return { table, columns, bids: read.bids, findings: sortFindings([...findings, ...own]) };
}

/** The ranking, or what stands in its way. Nothing is ranked from half an input. */
export function ranking(view: SheetView | null, state: Pick<TenderState, 'model' | 'exclusions'>): Ranking {
  if (!view?.table || blocks(view.findings)) return { kind: 'blocked' };
  const asked = awardRequest(state.model, view.bids, state.exclusions);
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
