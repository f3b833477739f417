import {
  readSocialReturnRequest,
  realise,
  type Realisation,
  type RealisationFinding,
  type RealisedItem,
  type Text,
  type Trace,
} from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { unanswered, unread, type Run } from './run';
import { writeTrace } from './trace';

/** What the command line writes for `socialreturn`: the realisation as the public contract describes it, or what is wrong. */
export type SocialReturnRun = Run<unknown>;

/** Runs `socialreturn` on a JSON question, with sentences in this language. */
export function runSocialReturn(input: unknown, language: Language): SocialReturnRun {
  const read = readSocialReturnRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = realise(read.request);
  if (!outcome.ok) {
    return unanswered(outcome, language, outcome.parameter === 'date' ? 'contract.date' : undefined);
  }
  return { ok: true, output: outputOf(outcome.value, outcome.trace, language) };
}

function outputOf(value: Realisation, trace: Trace, language: Language): unknown {
  const { policy, obligation, base, asked, realised, share, credit, remaining, expected, penalty } = value;
  const { complete, expectedPenalty } = value;
  return {
    policy: policy.id,
    obligation,
    base,
    baseAmount: asked?.baseAmount ?? null,
    percentage: asked?.percentage ?? null,
    obligationWhy: sentences(asked?.why ?? [], language),
    items: value.items.map((item) => writeItem(item, language)),
    realised,
    share,
    credit,
    remaining,
    complete,
    expected,
    forecast: value.forecast(),
    penalty: penalty?.amount ?? null,
    expectedPenalty: expectedPenalty?.amount ?? null,
    penaltyRule:
      penalty === null
        ? null
        : {
            shortfall: penalty.shortfall,
            factor: penalty.factor,
            text: render(penalty.text, language),
            source: penalty.source,
          },
    findings: value.findings.map((finding) => writeFinding(finding, language)),
    assumptions: value.assumptions.map((assumption) => render(assumption, language)),
    trace: writeTrace(trace, language),
  };
}

function writeItem(
  { kind, id, row, block, value, realised, capped, why, readings }: RealisedItem,
  language: Language,
) {
  return {
    kind,
    id,
    row,
    block: block?.id ?? null,
    value,
    realised,
    capped,
    why: sentences(why, language),
    readings,
  };
}

function writeFinding({ problem, remedy, ...finding }: RealisationFinding, language: Language) {
  return { ...finding, message: sentences(remedy === null ? [problem] : [problem, remedy], language) };
}

function sentences(texts: readonly Text[], language: Language): string {
  return texts.map((each) => render(each, language)).join(' ');
}
