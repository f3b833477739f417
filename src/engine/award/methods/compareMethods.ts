import type { Failure } from '../../explain/outcome';
import { text, type Text } from '../../explain/text';
import { AGGREGATES, dependsOnOtherBids, type Aggregate } from '../aggregate';
import { award } from '../award';
import type { AwardModel, AwardRequest } from '../model';
import type { AwardResult, DroppedBid, Margin } from '../result';
import { alternativesTo, labelOf } from './alternatives';

/** The outcome under one method. */
export interface MethodOutcome {
  readonly winner: string | null;
  /** Ranked bids from first to last. */
  readonly ranking: readonly { readonly id: string; readonly rank: number; readonly total: number }[];
  readonly ties: AwardResult['ties'];
  readonly margin: Margin | null;
  /** What totals and margin are in. */
  readonly unit: Aggregate['unit'];
  /** Losing bids without which somebody else wins, with who then does. */
  readonly reversals: readonly DroppedBid[];
}

/** The same bids under one method. */
export interface ComparedMethod {
  readonly label: Text;
  /** `null` when the method could not be derived. */
  readonly model: AwardModel | null;
  /** Whether the total of a bid depends on other bids. */
  readonly dependsOnOthers: boolean;
  /** What was assumed to derive it, in sentences; none for the present model. */
  readonly assumptions: readonly Text[];
  /** The outcome, or why there is none. */
  readonly outcome: MethodOutcome | { readonly why: Text };
}

/** The present method and the alternatives side by side. */
export interface MethodComparison {
  readonly ok: true;
  readonly present: ComparedMethod;
  readonly alternatives: readonly ComparedMethod[];
  /** That the published model decides, whatever the others say. */
  readonly notice: Text;
}

/**
 * The same bids under other methods: each price formula, awarding on value and the index methods, derived from the
 * present model with every assumption said. For information only. A failure of the present model is returned as it is.
 */
export function compareMethods(request: AwardRequest): MethodComparison | Failure {
  const { model, bids } = request;
  const outcome = award(request);
  if (!outcome.ok) return outcome;
  const present: ComparedMethod = {
    label: labelOf(model),
    model,
    dependsOnOthers: dependsOnOtherBids(model),
    assumptions: [],
    outcome: outcomeOf(model, outcome.value),
  };
  const alternatives = alternativesTo(request).map((alternative): ComparedMethod => {
    const { label } = alternative;
    if (alternative.model === null) {
      const { why } = alternative;
      return { label, model: null, dependsOnOthers: false, assumptions: [], outcome: { why } };
    }
    const { model: other, assumptions } = alternative;
    const tried = award({ model: other, bids });
    const dependsOnOthers = dependsOnOtherBids(other);
    const result = tried.ok ? outcomeOf(other, tried.value) : { why: tried.text };
    return { label, model: other, dependsOnOthers, assumptions, outcome: result };
  });
  return { ok: true, present, alternatives, notice: text('methods.compare.notice') };
}

function outcomeOf(model: AwardModel, result: AwardResult): MethodOutcome {
  const { winner, ties, margin, results, stability } = result;
  const ranking = results
    .flatMap((bid) => (bid.status === 'ranked' ? [{ id: bid.id, rank: bid.rank, total: bid.total }] : []))
    .sort((first, second) => first.rank - second.rank);
  const reversals = stability.dropOne.filter(
    ({ removed, winner: then }) => winner !== null && removed !== winner && then !== winner,
  );
  return { winner, ranking, ties, margin, unit: AGGREGATES[model.aggregation].unit, reversals };
}
