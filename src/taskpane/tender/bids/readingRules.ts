import { AGGREGATES } from '../../../engine';
import type { TenderModel } from '../model/model';
import type { TenderColumn } from './columns';

/** Whether prices may be read yet. */
export type PriceAccess = 'sealed' | 'open';

/** What the decoder has to know beside the cells. */
export interface ReadingRules {
  readonly columns: readonly TenderColumn[];
  readonly model: TenderModel;
  /** Date on which certificates must be valid, ISO yyyy-mm-dd. */
  readonly referenceDate: string;
  /** Keys of bids that are excluded already. */
  readonly excluded: ReadonlySet<string>;
  /** Whether the figures of excluded bids still count, because the points are kept as they were with them in. */
  readonly excludedCount: boolean;
  /** `sealed` until the model is frozen: then no cell with a price is read, and nothing is said about prices. */
  readonly prices: PriceAccess;
}

/** Whether the model cannot do without prices. */
export function needsPrices({ aggregation, budget, tieBreak, band }: TenderModel): boolean {
  if (AGGREGATES[aggregation].price !== 'none' || budget !== null) return true;
  return tieBreak.includes('lowestPrice') || band?.decides === 'lowestPrice';
}
