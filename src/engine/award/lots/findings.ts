import { quantity, text } from '../../explain/text';
import type { Queue } from './candidates';
import type { LotLimit, LotOutcome, LotsFinding } from './lots';

/** What is worth knowing about the division: bidders that win too many lots, and lots that stay open. */
export function findingsOf(
  outcomes: readonly LotOutcome[],
  queues: readonly Queue[],
  limit: LotLimit,
): readonly LotsFinding[] {
  return [...overLimit(queues, limit), ...outcomes.flatMap(openLot)];
}

function overLimit(queues: readonly Queue[], { lotsPerBidder, rule }: LotLimit): LotsFinding[] {
  if (lotsPerBidder === null || rule === null) return [];
  const first = new Map<string, string[]>();
  for (const { lot, groups } of queues) {
    for (const { bidder } of groups[0] ?? []) first.set(bidder, [...(first.get(bidder) ?? []), lot]);
  }
  const most = quantity(lotsPerBidder, 'count');
  return [...first]
    .filter(([, lots]) => lots.length > lotsPerBidder)
    .map(([bidder, lots]): LotsFinding => {
      const values = { bidder, lots: lots.join(', '), most, rule: RULES[rule] };
      return { code: 'LIMIT', message: text('lots.finding.limit', values), lots };
    });
}

const RULES = {
  order: text('lots.rule.order'),
  preference: text('lots.rule.preference'),
  bestTotal: text('lots.rule.bestTotal'),
} as const;

function openLot({ id, open, candidates }: LotOutcome): LotsFinding[] {
  if (open === null) return [];
  const code = candidates.length === 0 ? 'NO_BID' : 'TIE';
  return [{ code, message: text('lots.finding.open', { lot: id, reason: open }), lots: [id] }];
}
