import { awardLots, readLotsRequest, type LotOutcome } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { writeResult, type AwardRun } from './awardOutput';
import { unanswered, unread } from './run';
import { writeTrace } from './trace';

/** Runs `award` on a JSON question about lots: the comparison on every lot, who gets it, and the combinations. */
export function runLots(input: unknown, language: Language): AwardRun {
  const read = readLotsRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = awardLots(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  const { lots, combinations, sum, findings } = outcome.value;
  return {
    ok: true,
    output: {
      lots: lots.map((lot) => writeLot(lot, language)),
      combinations: combinations.map(({ reason, ...rest }) => ({
        ...rest,
        reason: render(reason, language),
      })),
      sum,
      findings: findings.map(({ code, message, lots: where }) => ({
        code,
        message: render(message, language),
        lots: where,
      })),
      trace: writeTrace(outcome.trace, language),
    },
  };
}

/** `winner` is who gets the lot; `ranking` holds who comes first among the bids on this lot alone. */
function writeLot({ result, passedOver, open, ...lot }: LotOutcome, language: Language): unknown {
  return {
    ...lot,
    passedOver: passedOver.map(({ bid, reason }) => ({ bid, reason: render(reason, language) })),
    open: open === null ? null : render(open, language),
    ranking: writeResult(result, language),
  };
}
