import { quantity, text, type AwardResult, type BidResult, type Text, type Warning } from '../../../engine';

function rankedFirst(results: readonly BidResult[]): readonly BidResult[] {
  return results.filter(({ status, rank }) => status === 'ranked' && rank === 1);
}

/** The answer in one sentence: who wins and by how much, or why nobody does. */
export function outcomeSentence(result: AwardResult): Text {
  const { winner, margin } = result;
  if (winner !== null) {
    return margin === null
      ? text('tender.outcome.onlyBid', { winner })
      : text('tender.outcome.winner', { winner, margin: quantity(margin.points, 'points') });
  }
  const first = rankedFirst(result.results).map(({ id }) => id);
  return first.length === 0
    ? text('tender.outcome.nobody')
    : text('tender.outcome.tie', { bids: first.join(', ') });
}

/** Bids whose leaving changes who wins. */
function decisive(result: AwardResult) {
  return result.stability.dropOne.filter(
    ({ removed, winner }) => removed !== result.winner && winner !== result.winner,
  );
}

/** How firm the answer is, in one line: whether the winner stays when a losing bid drops out. */
export function firmnessSentence(result: AwardResult): Text {
  const { winner } = result;
  if (winner === null) return text('tender.firmness.noWinner');
  const removed = decisive(result).map((drop) => drop.removed);
  return removed.length === 0
    ? text('tender.firmness.firm', { winner })
    : text('tender.firmness.fragile', { winner, bids: removed.join(', ') });
}

/** The firmness line with what would happen for each bid that matters. */
export function firmnessLines(result: AwardResult): readonly Text[] {
  const changes = [
    ...decisive(result),
    ...result.stability.dropOne.filter(({ removed }) => removed === result.winner),
  ];
  return [
    firmnessSentence(result),
    ...changes.map(({ removed, winner }) =>
      winner === null
        ? text('tender.firmness.thenNobody', { removed })
        : text('tender.firmness.then', { removed, winner }),
    ),
  ];
}

/** A warning, with the bids it is about when its own sentence does not name them. */
export function warningText({ message, bids }: Warning): Text {
  const values = Object.values(message.values ?? {});
  const named = values.some((value) => typeof value === 'string' && bids.some((bid) => value.includes(bid)));
  if (bids.length === 0 || named) return message;
  return text('tender.warning.bids', { sentence: message, bids: bids.join(', ') });
}
