import { asksForLots, award, readAwardRequest } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { writeResult, type AwardRun } from './awardOutput';
import { runLots } from './lots';
import { unanswered, unread } from './run';
import { writeTrace } from './trace';

/** Runs `award` on a JSON question, with sentences in this language; with `lots` in the place of `bids` it divides them. */
export function runAward(input: unknown, language: Language): AwardRun {
  if (asksForLots(input)) return runLots(input, language);
  const read = readAwardRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = award(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  const trace = writeTrace(outcome.trace, language);
  return { ok: true, output: { ...writeResult(outcome.value, language), trace } };
}
