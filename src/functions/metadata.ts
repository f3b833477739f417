import type { Language } from '../i18n/language';
import { translate } from '../i18n/render';
import { catalogue } from './catalogue';
import type { ParameterFacts, WorksheetFunction } from './definition';

/**
 * What Excel must know of the functions, in the form it reads (`functions.json`), with the texts of one language.
 *
 * Every argument is declared as a range of anything: only then an empty cell arrives as empty and not as 0, and it is
 * the decoder that decides. Errors are let in, so that they can be passed on as they are.
 */
export function metadataJson(language: Language): string {
  const functions = catalogue.map((entry) => describe(entry, language));
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
}

function describe(entry: WorksheetFunction, language: Language) {
  return {
    id: entry.id,
    name: entry.id,
    description: translate(entry.description, language),
    parameters: entry.parameters.map((parameter) => describeParameter(parameter, language)),
    result: entry.result === 'spill' ? { dimensionality: 'matrix' } : {},
  };
}

function describeParameter({ name, description, optional, repeating }: ParameterFacts, language: Language) {
  return {
    name,
    description: translate(description, language),
    type: 'any',
    dimensionality: 'matrix',
    ...(optional && { optional }),
    ...(repeating && { repeating }),
  };
}
