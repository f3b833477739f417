import { quantity, text, type Text } from '../../explain/text';
import type { AwardedLot, Candidate } from './candidates';
import type { LotLimit, LotOutcome } from './lots';
import type { Selection } from './selections';

/** What may become of a lot: a bidder or a combination gets it, or nobody. */
type Possible =
  | { readonly kind: 'bidder'; readonly candidate: Candidate }
  | { readonly kind: 'combination'; readonly id: string; readonly bidder: string; readonly total: number }
  | { readonly kind: 'nobody' };

/** What became of a lot under the best selections: decided when all of them give it to the same bid. */
export function lotOutcome(
  lot: AwardedLot,
  place: number,
  best: readonly Selection[],
  limit: LotLimit,
): LotOutcome {
  const possible = possibilities(lot, place, best);
  const candidates = possible.flatMap(namesOf);
  const [only, another] = possible;
  const { id, result } = lot;
  const nobody = { winner: null, bidder: null, combination: null, total: null, passedOver: [] };
  if (another !== undefined) {
    const open = text('lots.open.tie', { candidates: candidates.join(', ') });
    return { id, result, ...nobody, open, candidates };
  }
  if (only === undefined || only.kind === 'nobody') {
    return { id, result, ...nobody, open: text('lots.open.nobody'), candidates };
  }
  if (only.kind === 'combination') {
    const reason = text('lots.passedOver.combination', { combination: only.id });
    const passedOver = lot.queue.groups.flat().flatMap(({ bids }) => bids.map((bid) => ({ bid, reason })));
    const { bidder, total } = only;
    return {
      id,
      result,
      winner: only.id,
      bidder,
      combination: only.id,
      total,
      passedOver,
      open: null,
      candidates,
    };
  }
  const { bidder, bids, total } = only.candidate;
  const [winner, variant] = bids;
  if (winner === undefined || variant !== undefined) {
    const open = text('lots.open.ownBids', { bidder, candidates: bids.join(', ') });
    return { id, result, ...nobody, bidder, open, candidates };
  }
  const passedOver = before(lot, only.candidate, limit);
  return { id, result, winner, bidder, combination: null, total, passedOver, open: null, candidates };
}

/** What the best selections do with a lot; bidders come in the order of the ranking. */
function possibilities({ id, queue }: AwardedLot, place: number, best: readonly Selection[]): Possible[] {
  const combinations = new Map<string, Possible>();
  const candidates = new Set<Candidate | null>();
  for (const { chosen, division } of best) {
    for (const { combination, totals } of chosen) {
      const total = totals?.get(id);
      if (total === undefined) continue;
      const { id: name, bidder } = combination;
      combinations.set(name, { kind: 'combination', id: name, bidder, total });
    }
    for (const candidate of division[place] ?? []) candidates.add(candidate);
  }
  return [
    ...combinations.values(),
    ...queue.groups
      .flat()
      .filter((candidate) => candidates.has(candidate))
      .map((candidate) => ({ kind: 'bidder', candidate }) as const),
    ...(candidates.has(null) ? [{ kind: 'nobody' } as const] : []),
  ];
}

function namesOf(possible: Possible): readonly string[] {
  if (possible.kind === 'nobody') return [];
  return possible.kind === 'bidder' ? possible.candidate.bids : [possible.id];
}

/** The bids that rank before a winner or are tied with it, with the reason why they do not get the lot. */
function before(
  { queue }: AwardedLot,
  winner: Candidate,
  { lotsPerBidder, rule }: LotLimit,
): { bid: string; reason: Text }[] {
  const last = queue.groups.findIndex((group) => group.includes(winner));
  const most = quantity(lotsPerBidder ?? 0, 'count');
  return queue.groups
    .slice(0, last + 1)
    .flat()
    .filter((candidate) => candidate !== winner)
    .flatMap(({ bidder, bids }) => {
      const reason =
        rule === 'bestTotal'
          ? text('lots.passedOver.bestTotal', { bidder })
          : text('lots.passedOver.limit', { bidder, most });
      return bids.map((bid) => ({ bid, reason }));
    });
}
