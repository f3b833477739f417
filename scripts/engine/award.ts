import { award, readAwardRequest, type AwardResult, type BidResult, type Trace } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { writeTrace } from './trace';

/** What the command line writes for `award`: the outcome as the public contract describes it, or what is wrong. */
export type AwardRun =
  | { readonly ok: true; readonly output: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly path: string };
    };

/** Runs `award` on a JSON question, with sentences in this language. */
export function runAward(input: unknown, language: Language): AwardRun {
  const read = readAwardRequest(input);
  if (!read.ok) {
    const { code, message, path } = read.error;
    return { ok: false, error: { code, message: render(message, language), path } };
  }
  const outcome = award(read.request);
  if (!outcome.ok) {
    const message = render(outcome.text, language);
    return { ok: false, error: { code: 'INVALID', message, path: outcome.parameter ?? '' } };
  }
  return { ok: true, output: outputOf(outcome.value, outcome.trace, language) };
}

function outputOf(value: AwardResult, trace: Trace, language: Language): unknown {
  return {
    results: value.results.map((result) => resultOf(result, language)),
    winner: value.winner,
    ties: value.ties,
    margin: value.margin,
    warnings: value.warnings.map(({ code, message, bids }) => ({
      code,
      message: render(message, language),
      bids,
    })),
    stability: value.stability,
    trace: writeTrace(trace, language),
  };
}

function resultOf(result: BidResult, language: Language): unknown {
  const { id, variantOf, criteria, price, total, rank, status, reason } = result;
  const why = reason === null || typeof reason === 'string' ? reason : render(reason, language);
  const parent = variantOf === undefined ? {} : { variantOf };
  return { id, ...parent, criteria, price, total, rank, status, reason: why };
}
