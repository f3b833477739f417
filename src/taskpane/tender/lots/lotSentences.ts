import { text, type LotOutcome, type Text } from '../../../engine';

/** Who gets a lot, in a few words. */
export function winnerOf({ winner, combination }: LotOutcome): Text {
  if (winner === null) return text('tender.lots.undecided');
  return combination === null
    ? text('tender.lots.winner', { winner })
    : text('tender.lots.byCombination', { winner });
}

/** Why those who rank before the winner do not get the lot, or why nobody was named; each reason once. */
export function whyNotOthers({ open, passedOver }: LotOutcome): readonly Text[] {
  const reasons = new Map(passedOver.map(({ reason }) => [JSON.stringify(reason), reason]));
  return open === null ? [...reasons.values()] : [open];
}
