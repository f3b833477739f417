import { text, type AwardRequest, type Text } from '../../../engine';
import { awardBid, evaluatorRule, isJointScore } from '../bids/awardBid';
import type { ReadBid } from '../bids/bids';
import { completeModel } from './awardModel';
import type { TenderModel } from './model';

/** Bids that do not take part, by key, each with the reason the officer gave. */
export type Exclusions = Readonly<Record<string, string>>;

/** A question for the award room, or what is still open. */
export type RequestOutcome =
  | { readonly ok: true; readonly request: AwardRequest }
  | { readonly ok: false; readonly gaps: readonly Text[] };

/** What the bids miss for this model: a column for a criterion or a cost, a reason for an exclusion. */
function openInBids(model: TenderModel, bids: readonly ReadBid[], exclusions: Exclusions): readonly Text[] {
  const unread = [
    ...model.criteria.filter(({ id }) => !bids.some(({ scores }) => scores.has(id))),
    ...model.costs.filter(({ id }) => !bids.some(({ costs }) => costs.has(id))),
  ];
  const unjoined = model.criteria.filter(
    (criterion) =>
      evaluatorRule(criterion) === null && bids.some(({ scores }) => isJointScore(scores.get(criterion.id))),
  );
  const unweighed = model.criteria.filter(
    (criterion) =>
      criterion.kind === 'level' &&
      criterion.equivalentEvidence === null &&
      bids.some(({ scores }) => scores.get(criterion.id) === null),
  );
  const unexplained = bids.filter(({ key }) => exclusions[key]?.trim() === '');
  return [
    ...unread.map(({ name: criterion }) => text('tender.gap.column', { criterion })),
    ...unjoined.map(({ name: criterion }) => text('tender.gap.evaluators', { criterion })),
    ...unweighed.map(({ name: criterion }) => text('tender.gap.evidence', { criterion })),
    ...unexplained.map(({ key: bid }) => text('tender.gap.reason', { bid })),
  ];
}

/**
 * Turns what stands on the pane into a question for the award room. As long as something is open there is no question:
 * the gaps are listed in the order of the pane.
 */
export function awardRequest(
  model: TenderModel,
  bids: readonly ReadBid[],
  exclusions: Exclusions,
): RequestOutcome {
  const complete = completeModel(model);
  const open = openInBids(model, bids, exclusions);
  if (!complete.ok) return { ok: false, gaps: [...complete.gaps, ...open] };
  if (open.length > 0) return { ok: false, gaps: open };
  return {
    ok: true,
    request: {
      model: complete.model,
      bids: bids.map((bid) => awardBid(bid, model, exclusions[bid.key] ?? null)),
    },
  };
}
