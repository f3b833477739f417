import {
  chance,
  forecast,
  readForecastRequest,
  type Chance,
  type Forecast,
  type HiringForecastMonth,
  type Stand,
  type Text,
  type Trace,
} from '../../src/engine';
import type { Language } from '../../src/i18n/language';
import { render } from '../../src/i18n/render';
import { unanswered, unread, type Run } from './run';
import { writeTrace } from './trace';

/** The months and events as the public contract describes them, with what explains them; the chances only when asked. */
type ForecastOutput = ReturnType<typeof outputOf> & { readonly chance?: ReturnType<typeof chanceOf> };

/** What the command line writes for `forecast`, or what is wrong. */
export type ForecastRun = Run<ForecastOutput>;

/** Runs `forecast` on a JSON question, with sentences in this language; with `chance` in it also the simulation. */
export function runForecast(input: unknown, language: Language): ForecastRun {
  const read = readForecastRequest(input);
  if (!read.ok) return unread(read.error, language);
  const outcome = forecast(read.request);
  if (!outcome.ok) return unanswered(outcome, language);
  const output = outputOf(outcome.value, outcome.trace, language);
  if (read.chance === null) return { ok: true, output };
  const chances = chance({ ...read.request, ...read.chance });
  if (!chances.ok) {
    const { parameter } = chances;
    const isInside = parameter !== undefined && Object.keys(read.chance).includes(parameter);
    return unanswered(chances, language, isInside ? `chance.${parameter}` : parameter);
  }
  return { ok: true, output: { ...output, chance: chanceOf(chances.value, chances.trace, language) } };
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
