import {
  chance,
  forecast,
  readForecastRequest,
  type Chance,
  type Failure,
  type Forecast,
  type HiringForecastMonth,
  type Stand,
  type Text,
  type Trace,
} from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { writeTrace } from './trace';

/** The months and events as the public contract describes them, with what explains them; the chances only when asked. */
type ForecastOutput = ReturnType<typeof outputOf> & { readonly chance?: ReturnType<typeof chanceOf> };

/** What the command line writes for `forecast`, or what is wrong. */
export type ForecastRun =
  | { readonly ok: true; readonly output: ForecastOutput }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly path: string };
    };

/** Runs `forecast` on a JSON question, with sentences in this language; with `chance` in it also the simulation. */
export function runForecast(input: unknown, language: Language): ForecastRun {
  const read = readForecastRequest(input);
  if (!read.ok) {
    const { code, message, path } = read.error;
    return { ok: false, error: { code, message: render(message, language), path } };
  }
  const outcome = forecast(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  const output = outputOf(outcome.value, outcome.trace, language);
  if (read.chance === null) return { ok: true, output };
  const chances = chance({ ...read.request, ...read.chance });
  if (!chances.ok) return unanswered(chances, language, Object.keys(read.chance));
  return { ok: true, output: { ...output, chance: chanceOf(chances.value, chances.trace, language) } };
}

function unanswered(
  { reason, text, parameter = '' }: Failure,
  language: Language,
  insideChance: readonly string[] = [],
): ForecastRun {
  const code = reason === 'invalid' ? 'INVALID' : 'NOT_AVAILABLE';
  const path = insideChance.includes(parameter) ? `chance.${parameter}` : parameter;
  return { ok: false, error: { code, message: render(text, language), path } };
}

function outputOf(value: Forecast, trace: Trace, language: Language) {
  const say = (text: Text) => render(text, language);
  return {
    months: value.months.map(monthOf),
    events: value.events.map(({ date, id, what, kind, title, weightedFte, before }) => ({
      date,
      id,
      what: say(what),
      kind,
      title: say(title),
      weightedFte,
      before,
    })),
    persons: value.persons.map(({ reason, ...person }) => ({ ...person, reason: say(reason) })),
    findings: value.findings.map(({ code, about, row, id, field, text, leftOut }) => ({
      code,
      about,
      row,
      id,
      field,
      message: say(text),
      leftOut,
    })),
    complete: value.complete,
    assumptions: value.assumptions.map(say),
    trace: writeTrace(trace, language),
  };
}

function monthOf({ month, leastWeightedFte, alone, ...stand }: HiringForecastMonth) {
  return { month, ...standOf(stand), leastWeightedFte, alone: standOf(alone) };
}

function standOf({ weightedFte, total, level, certainty, possibleLevels, direct, indirect }: Stand) {
  return { weightedFte, total, level, certainty, possibleLevels, direct, indirect };
}

function chanceOf({ assumptions, ...value }: Chance, trace: Trace, language: Language) {
  return {
    ...value,
    assumptions: assumptions.map((assumption) => render(assumption, language)),
    trace: writeTrace(trace, language),
  };
}
