import type { BidResult } from '../../../engine';
import type { Texts } from '../../shell/texts';

/** Bids in the order of the ranking: ranked ones first, then those below a minimum, then the excluded. */
export function inOrder(results: readonly BidResult[]): readonly BidResult[] {
  const place = (bid: BidResult): number => {
    if (bid.status === 'ranked') return bid.rank;
    return bid.status === 'belowMinimum' ? results.length + 1 : results.length + 2;
  };
  return [...results].sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** How a bid stands, in words. */
export function statusOf(bid: BidResult, texts: Texts): string {
  switch (bid.status) {
    case 'ranked':
      return texts.translate('tender.status.ranked');
    case 'belowMinimum':
      return texts.translate('tender.status.belowMinimum');
    case 'excluded':
      return texts.translate('tender.status.excluded');
  }
}

/** Why a bid is not ranked; empty for a ranked one. */
export function reasonOf(bid: BidResult, texts: Texts): string {
  if (bid.reason === null) return '';
  return typeof bid.reason === 'string' ? bid.reason : texts.render(bid.reason);
}
