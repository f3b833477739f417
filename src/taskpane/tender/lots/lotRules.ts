import { text, type LotRules, type Text } from '../../../engine';
import type { TenderState } from '../state';
import type { LotsState } from './lotsState';

/** The published rules for lots, `null` without a limit; or what is still open in them. */
export type SettledLotRules =
  | { readonly ok: true; readonly rules: LotRules | null }
  | { readonly ok: false; readonly gaps: readonly Text[] };

/** The rules for lots as they are published, sealed and applied. An order counts only where the rule goes by it. */
export function settledLotRules({ lotsPerBidder, rule, order }: LotRulesState): SettledLotRules {
  if (lotsPerBidder === null) return { ok: true, rules: null };
  const unreadable = lotsPerBidder === 'unreadable' ? [text('tender.lots.gap.limit')] : [];
  const noRule = rule === null ? [text('tender.lots.gap.rule')] : [];
  if (lotsPerBidder === 'unreadable' || rule === null) return { ok: false, gaps: [...unreadable, ...noRule] };
  return { ok: true, rules: { lotsPerBidder, rule, order: rule === 'order' ? order : [] } };
}

/** The part of what is set about lots that is published before the bids come in. */
export type LotRulesState = Pick<LotsState, 'lotsPerBidder' | 'rule' | 'order'>;

/** The lots with other rules. What bidders asked for, and which lot is shown, stays. */
export function withLotRules(lots: LotsState, { lotsPerBidder, rule, order }: LotRulesState): LotsState {
  return { ...lots, lotsPerBidder, rule, order };
}

/** What counts about lots: while the frozen rules are being changed, the rules as they were. */
export function lotsThatCount({ lots, record }: Pick<TenderState, 'lots' | 'record'>): LotsState {
  return record.edit === null ? lots : withLotRules(lots, record.edit.lotsBefore);
}
