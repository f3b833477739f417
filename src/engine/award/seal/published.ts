import type { LotRules } from '../lots/lotRules';
import type { AwardModel } from '../model';
import type { JsonObject } from './canonicalJson';
import { modelJson } from './modelJson';

/** What is published before the bids come in, and frozen. */
export interface Published {
  readonly model: AwardModel;
  /** `null` without a limit on lots. */
  readonly lots: LotRules | null;
}

/** The rules for lots as JSON; an order that decides nothing is left out. */
export function lotRulesJson({ lotsPerBidder, rule, order }: LotRules): JsonObject {
  return { lotsPerBidder, rule, ...(order.length > 0 && { order }) };
}

/**
 * What is sealed, as JSON: the model on its own, or with the rules for lots beside it when there are any. A model
 * without such rules therefore keeps the seal that it has on its own.
 */
export function publishedJson({ model, lots }: Published): JsonObject {
  return lots === null ? modelJson(model) : { model: modelJson(model), lots: lotRulesJson(lots) };
}
