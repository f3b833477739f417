import {
  modelJson,
  readModel,
  text,
  type AwardModel,
  type RequestError,
  type Text,
} from '../../../../engine';
import { tenderModelOf } from '../fromAwardModel';
import type { TenderModel } from '../model';
import { pathInWords } from './pathInWords';

/** A model that was read from JSON, or what is wrong and where. */
export type ModelTextReading =
  { readonly ok: true; readonly model: TenderModel } | { readonly ok: false; readonly problem: Text };

/** The model as JSON that another program, or this one, reads. */
export function modelText(model: AwardModel): string {
  return JSON.stringify(modelJson(model), null, 2);
}

/** Reads a model from JSON: on its own, or with the bids of a whole question around it. */
export function readModelText(typed: string): ModelTextReading {
  const json = parsed(typed);
  if (json === undefined) return { ok: false, problem: text('tender.exchange.noJson') };
  const read = readModel(modelIn(json));
  if (!read.ok) return { ok: false, problem: placed(read.error) };
  return { ok: true, model: tenderModelOf(read.model) };
}

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return undefined;
  }
}

/** What the command line reads has the model inside. */
function modelIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'model' in json ? json.model : json;
}

/** Says where in the model something is wrong. */
function placed({ message, path }: RequestError): Text {
  const place = pathInWords(path);
  return place === null ? message : text('tender.exchange.atPlace', { place, problem: message });
}
