import { assess, readAssessRequest, type Assessment, type Trace } from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { unanswered, unread, type Run } from './run';
import { writeTrace } from './trace';

/** What the command line writes for `assess`: the assessment as the public contract describes it, or what is wrong. */
export type AssessRun = Run<unknown>;

/** Runs `assess` on a JSON question, with sentences in this language. */
export function runAssess(input: unknown, language: Language): AssessRun {
  const read = readAssessRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = assess(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  return { ok: true, output: outputOf(outcome.value, outcome.trace, language) };
}

function outputOf(value: Assessment, trace: Trace, language: Language): unknown {
  const { size, weightedFte, direct, attributedFte, indirect, indirectApplied, total } = value;
  const { level, certainty, possibleLevels, norms, toNext, thirtyPlus, jobs } = value;
  return {
    size,
    weightedFte,
    direct,
    attributedFte,
    indirect,
    indirectApplied,
    total,
    level,
    certainty,
    possibleLevels,
    norms,
    toNext,
    thirtyPlus,
    jobs,
    findings: value.findings.map(({ code, about, row, id, field, text, leftOut }) => ({
      code,
      about,
      row,
      id,
      field,
      message: render(text, language),
      leftOut,
    })),
    assumptions: value.assumptions.map((assumption) => render(assumption, language)),
    trace: writeTrace(trace, language),
  };
}
