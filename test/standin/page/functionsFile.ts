import type { Language } from './texts';
import type { FunctionMetadata } from './worksheetFunctions';

const FILES = { nl: '/addin/functions.json', en: '/addin/functions.en.json' } as const;

/** The built metadata of the worksheet functions: as Excel reads it, and as a list for the grid's hints. */
export async function fetchFunctions(
  language: Language,
): Promise<{ readonly json: unknown; readonly list: readonly FunctionMetadata[] }> {
  const json: unknown = await (await fetch(FILES[language])).json();
  return { json, list: functionsIn(json) };
}

function functionsIn(json: unknown): FunctionMetadata[] {
  if (typeof json !== 'object' || json === null || !('functions' in json)) return [];
  const { functions } = json;
  return Array.isArray(functions) ? functions.filter(isMetadata) : [];
}

function isMetadata(each: unknown): each is FunctionMetadata {
  return (
    typeof each === 'object' &&
    each !== null &&
    'id' in each &&
    'name' in each &&
    'parameters' in each &&
    Array.isArray(each.parameters)
  );
}
