import type { AwardResult, BidResult, Warning } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import type { Run } from './run';

/** What the command line writes for `award`: the outcome as the public contract describes it, or what is wrong. */
export type AwardRun = Run<unknown>;

/** The comparison of bids under the keys of the contract, without its trace. */
export function writeResult(value: AwardResult, language: Language) {
  return {
    results: value.results.map((result) => writeBid(result, language)),
    winner: value.winner,
    ties: value.ties,
    margin: value.margin,
    warnings: value.warnings.map((warning) => writeWarning(warning, language)),
    stability: value.stability,
  };
}

function writeWarning({ code, message, bids }: Warning, language: Language) {
  return { code, message: render(message, language), bids };
}

function writeBid(result: BidResult, language: Language) {
  const { id, variantOf, criteria, price, total, rank, status, reason } = result;
  const why = reason === null || typeof reason === 'string' ? reason : render(reason, language);
  const parent = variantOf === undefined ? {} : { variantOf };
  return { id, ...parent, criteria, price, total, rank, status, reason: why };
}
